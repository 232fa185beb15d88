import { DAY_IN_MS, shift } from '../platform/clock';

/** A price from the moment it came into force. */
export type PricePoint = { at: Date; amountInCents: number };

/** A price and what may be said about it. */
export type AnnouncedPrice = {
  amountInCents: number;
  /** What it cost before the reduction; null when nothing may be called a reduction. */
  regularInCents: number | null;
  /** The lowest price of the 30 days before the reduction. */
  lowest30DaysInCents: number | null;
};

const DAYS_BEFORE = 30;

/**
 * What a shop may announce of its newest price (Directive 98/6/EC, Art. 6a; PAngV § 11). A reduction is measured against the
 * lowest price of the 30 days before it began; one that goes further step by step began with its first step; and a price
 * that was as low shortly before is no reduction at all. `history`: oldest first, at least one.
 */
export function announcedPrice(history: readonly PricePoint[]): AnnouncedPrice {
  const points = history.filter((point, index) => point.amountInCents !== history[index - 1]?.amountInCents);
  const amountAt = (index: number) => points[index]?.amountInCents ?? 0;
  const amountInCents = amountAt(points.length - 1);
  let first = points.length - 1;
  while (first > 0 && amountAt(first - 1) > amountAt(first)) first -= 1;
  const reduction = points[first + 1];
  const none = { amountInCents, regularInCents: null, lowest30DaysInCents: null };
  if (!reduction) return none;
  const from = shift(reduction.at, -DAYS_BEFORE * DAY_IN_MS);
  // A price counts as long as it held into those 30 days, however long before it began.
  const before = points.slice(0, first + 1).filter((_, index) => (points[index + 1]?.at ?? from) > from);
  const lowest = Math.min(...before.map((point) => point.amountInCents));
  if (lowest <= amountInCents) return none;
  return { amountInCents, regularInCents: amountAt(first), lowest30DaysInCents: lowest };
}
