import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';

/** The look of a badge, for elements that `Badge` cannot be. */
export const badge = cva(
  'inline-flex items-center gap-1.25 rounded-2xl px-2.5 py-0.75 font-text text-caption font-semibold tracking-normal forced-colors:border',
  {
    variants: {
      tone: {
        accent: 'bg-accent-soft text-ink',
        sale: 'bg-accent text-on-accent',
        success: 'bg-success-soft text-success',
        quiet: 'border border-line bg-surface text-soft',
      },
    },
    defaultVariants: { tone: 'accent' },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof badge>['tone']>;

/** A word or two about the thing it stands on. */
export function Badge({ tone, className, ...rest }: ComponentProps<'span'> & { tone?: BadgeTone }) {
  return <span className={badge({ tone, className })} {...rest} />;
}
