import { cva, type VariantProps } from 'class-variance-authority';
import { Box, type BoxProps, GAPS } from './layout';

/** The look of a notice, for elements that `Notice` cannot be. */
export const notice = cva(
  'flex flex-col rounded-card border px-4.5 py-3.5 leading-normal print:break-inside-avoid print:border-0 print:p-0',
  {
    variants: {
      tone: {
        plain: 'border-edge/45 bg-sunken',
        info: 'border-accent/45 bg-accent-soft',
        success: 'border-success/45 bg-success-soft',
        warning: 'border-warning/45 bg-warning-soft',
        danger: 'border-danger/45 bg-danger-soft',
      },
      gap: GAPS,
    },
    defaultVariants: { tone: 'plain', gap: 2 },
  },
);

/** Something to know before going on. */
export function Notice({ tone, gap, className, ...rest }: BoxProps & VariantProps<typeof notice>) {
  return <Box className={notice({ tone, gap, className })} {...rest} />;
}
