import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-3xl border-[1.5px] text-center leading-tight font-semibold transition duration-180 ease-calm active:translate-y-px off:translate-y-0 off:border-line off:bg-sunken off:text-soft data-pending:animate-glow data-pending:cursor-progress data-pending:bg-glow print:hidden';

/** The look of a button, for links that are one: `className={button({ variant: 'secondary' })}`. */
export const button = cva('', {
  variants: {
    variant: {
      primary: `${BASE} border-transparent bg-accent text-on-accent hover:bg-accent-strong`,
      secondary: `${BASE} border-edge text-ink hover:border-ink hover:bg-ink/5`,
      quiet: `${BASE} border-transparent text-ink hover:bg-ink/7`,
      danger: `${BASE} border-danger text-danger hover:bg-danger-soft`,
      /** Does something, and looks like a link among words. */
      link: 'link min-h-6 text-start',
    },
    size: { normal: '', small: '' },
    wide: { true: 'w-full' },
  },
  compoundVariants: [
    { variant: ['primary', 'secondary', 'danger'], size: 'normal', className: 'min-h-11.5 px-5.5 py-2 text-base' },
    { variant: 'quiet', size: 'normal', className: 'min-h-11.5 px-3.5 py-2 text-base' },
    {
      variant: ['primary', 'secondary', 'danger', 'quiet'],
      size: 'small',
      className: 'min-h-9 px-3.75 py-1 text-md',
    },
  ],
  defaultVariants: { variant: 'primary', size: 'normal' },
});

export type ButtonLook = VariantProps<typeof button>;

/** Does something on this page. What leads to another page is a link with the look of `button`; what sends a form is a `SubmitButton`. */
export function Button({
  variant,
  size,
  wide,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonLook) {
  return <button type={type} className={button({ variant, size, wide, className })} {...rest} />;
}
