import type { TaxLine } from '@/db/schema/orders';

/**
 * Splits a whole amount in proportion to `weights` into whole parts that sum up to it (largest remainder, the earlier part first).
 * Without any weight the first part gets everything.
 */
export function apportion(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  const exact = weights.map((weight) => (amount * weight) / sum);
  const parts = exact.map(Math.floor);
  const short = amount - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact.map((_, index) => index).sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
  for (const index of byRemainder.slice(0, short)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

const remainder = (exact: readonly number[], index: number) => (exact[index] ?? 0) % 1;

/** The taxes that amounts contain, one line for each rate, rounded once per rate: net and tax are exactly the gross. */
export function taxLines(amounts: readonly { percent: number; grossInCents: number }[]): TaxLine[] {
  const gross = new Map<number, number>();
  for (const { percent, grossInCents } of amounts) gross.set(percent, (gross.get(percent) ?? 0) + grossInCents);
  return [...gross]
    .filter(([, grossInCents]) => grossInCents !== 0)
    .sort(([a], [b]) => a - b)
    .map(([percent, grossInCents]) => {
      const taxInCents = Math.round((grossInCents * percent) / (100 + percent));
      return { percent, netInCents: grossInCents - taxInCents, taxInCents, grossInCents };
    });
}
