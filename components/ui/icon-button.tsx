import { cva, type VariantProps } from 'class-variance-authority';
import type { IconNode } from 'lucide';
import type { ComponentProps } from 'react';
import { Icon } from './icon';

/** The look of a round button that shows only an icon, for links that are one. */
export const iconButton = cva(
  'relative inline-grid size-11 flex-none place-items-center rounded-full border transition-colors duration-180 focus-visible:outline-offset-0',
  {
    variants: {
      tone: {
        plain: 'border-transparent hover:bg-ink/8',
        framed: 'border-line bg-surface text-ink hover:bg-sunken',
      },
    },
    defaultVariants: { tone: 'plain' },
  },
);

type IconButtonProps = ComponentProps<'button'> & VariantProps<typeof iconButton> & { icon: IconNode; label: string };

/** A round button that shows an icon and is named by its label. */
export function IconButton({ icon, label, tone, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button type={type} aria-label={label} className={iconButton({ tone, className })} {...rest}>
      <Icon of={icon} />
    </button>
  );
}
