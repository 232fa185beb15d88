import { cva, type VariantProps } from 'class-variance-authority';
import type { HTMLAttributes } from 'react';

type Tag =
  | 'article'
  | 'aside'
  | 'div'
  | 'dl'
  | 'footer'
  | 'header'
  | 'li'
  | 'main'
  | 'nav'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'ul';

/** Primitives are drawn as the element that their place calls for: `<Stack as="ul">`. */
export type BoxProps = HTMLAttributes<HTMLElement> & { as?: Tag };

/** The element under a primitive. */
export function Box({ as: Any = 'div', ...rest }: BoxProps) {
  return <Any {...rest} />;
}

/** Distances on the scale of Tailwind: a step is a quarter of a rem. */
export const GAPS = {
  0: 'gap-0',
  1: 'gap-1',
  1.5: 'gap-1.5',
  2: 'gap-2',
  2.5: 'gap-2.5',
  3: 'gap-3',
  3.5: 'gap-3.5',
  4: 'gap-4',
  5: 'gap-5',
  6: 'gap-6',
  7: 'gap-7',
  8: 'gap-8',
  10: 'gap-10',
  18: 'gap-18',
} as const;

/** One below the other, for elements that `Stack` cannot be, such as a `Form`. */
export const stack = cva('flex flex-col', { variants: { gap: GAPS }, defaultVariants: { gap: 5 } });

/** Beside each other, and in the next row where there is no room, for elements that `Cluster` cannot be. */
export const cluster = cva('flex flex-wrap items-center', { variants: { gap: GAPS }, defaultVariants: { gap: 3 } });

/** Things one below the other. */
export function Stack({ gap, className, ...rest }: BoxProps & VariantProps<typeof stack>) {
  return <Box className={stack({ gap, className })} {...rest} />;
}

/** Things beside each other that wrap. */
export function Cluster({ gap, className, ...rest }: BoxProps & VariantProps<typeof cluster>) {
  return <Box className={cluster({ gap, className })} {...rest} />;
}

const page = cva('mx-auto w-full max-w-page px-gutter', {
  variants: {
    // A narrow page, on a tablet, begins where the header begins, not a thumb beside it.
    width: { wide: '', narrow: 'min-[54rem]:max-w-narrow' },
    space: { none: '', section: 'py-section' },
  },
});

type PageProps = BoxProps & VariantProps<typeof page> & VariantProps<typeof stack>;

/** As wide as the shop, with air at its sides; `narrow` for what is read or filled in. With a `gap`, its parts are stacked. */
export function Page({ width, space, gap, className, ...rest }: PageProps) {
  const inside = gap === undefined ? className : stack({ gap, className });
  return <Box className={page({ width, space, className: inside })} {...rest} />;
}

/** A part of a page, with the air above and below that parts of a page have. */
export function Section(props: PageProps) {
  return <Page space="section" {...props} />;
}

/** Two columns where there is room: what the page is about, and what stands beside it. */
export function Split({ aside = 'normal', className = '', ...rest }: BoxProps & { aside?: 'normal' | 'wide' }) {
  const columns = {
    normal: 'min-[60rem]:grid-cols-[minmax(0,1fr)_24rem]',
    wide: 'min-[60rem]:grid-cols-[minmax(0,1fr)_26rem]',
  }[aside];
  return (
    <Box
      className={`grid items-start gap-split *:min-w-0 ${columns} print:block print:space-y-6 ${className}`}
      {...rest}
    />
  );
}
