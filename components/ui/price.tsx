import type { ReactNode } from 'react';

type PriceProps = { children: ReactNode; sale?: boolean; className?: string };

/** What something costs. */
export function Price({ children, sale = false, className = '' }: PriceProps) {
  return (
    <span
      className={`font-semibold whitespace-nowrap lining-nums tabular-nums ${sale ? 'text-accent' : ''} ${className}`}
    >
      {children}
    </span>
  );
}

/** What it cost before. */
export function RegularPrice({ children, className = '' }: Omit<PriceProps, 'sale'>) {
  return (
    <s className={`whitespace-nowrap text-soft line-through decoration-1 lining-nums tabular-nums ${className}`}>
      {children}
    </s>
  );
}
