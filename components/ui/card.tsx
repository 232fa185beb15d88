import { cva, type VariantProps } from 'class-variance-authority';
import { Box, type BoxProps, stack } from './layout';

/** The look of a card, for elements that `Card` cannot be, such as a `Form`. */
export const card = cva('min-w-0 rounded-card print:break-inside-avoid print:border-0 print:p-0', {
  variants: {
    tone: { raised: 'border border-line bg-surface', sunken: 'bg-sunken forced-colors:border' },
    padding: { normal: 'p-card', none: '' },
  },
  defaultVariants: { tone: 'raised', padding: 'normal' },
});

type CardProps = BoxProps & VariantProps<typeof card> & VariantProps<typeof stack>;

/** A thing of its own: `raised` above the page, or `sunken` into it for what stands beside. With a `gap`, its parts are stacked. */
export function Card({ tone, padding, gap, className, ...rest }: CardProps) {
  const inside = gap === undefined ? className : stack({ gap, className });
  return <Box className={card({ tone, padding, className: inside })} {...rest} />;
}
