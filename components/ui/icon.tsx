import type { IconNode } from 'lucide';
import { createElement } from 'react';

type IconProps = { of: IconNode; className?: string };

/**
 * A small drawing in the colour of the words around it: `<Icon of={Heart} />`, with the lines from `lucide`. Not from `lucide-react`, which
 * is a client component: used by the server, its lines would be in every page twice.
 */
export function Icon({ of, className = 'size-5.5' }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentcolor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`flex-none ${className}`}
    >
      {of.map(([shape, lines]) => createElement(shape, { ...lines, key: JSON.stringify(lines) }))}
    </svg>
  );
}
