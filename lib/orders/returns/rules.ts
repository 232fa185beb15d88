import type { OrderStatus, TaxLine } from '@/db/schema/orders';
import type { ReturnReason } from '@/db/schema/returns';
import { apportion, taxLines } from '@/lib/cart/taxes';
import { DAY_IN_MS, shift } from '@/lib/platform/clock';

/** What a person can say about why something comes back; saying nothing is fine, too. */
export const RETURN_REASONS = ['changed-mind', 'not-as-shown', 'damaged', 'wrong-thing', 'too-late'] as const;

/** The law's period for withdrawing from a contract, from the day the goods arrived (Directive 2011/83/EU, Art. 9). */
export const WITHDRAWAL_IN_DAYS = 14;
/** How long this shop takes things back; longer than the law asks. */
export const RETURN_IN_DAYS = 30;

/** The last moment of something that runs for so many days; open without an end until the goods have arrived. */
function endOf(days: number, deliveredAt: Date | null): Date | null {
  return deliveredAt && shift(deliveredAt, days * DAY_IN_MS);
}

export function isOver(days: number, deliveredAt: Date | null, at: Date): boolean {
  const end = endOf(days, deliveredAt);
  return end !== null && end < at;
}

/** Whether goods of an order in this state can come back at all. */
export function hasLeftTheHouse(status: OrderStatus): boolean {
  return status === 'sent' || status === 'delivered';
}

/** What is damaged is not put on the shelf again. */
export function goesBackOnTheShelf(reason: ReturnReason | null): boolean {
  return reason !== 'damaged';
}

type SoldLine = { quantity: number; returned: number; unitInCents: number; taxPercent: number };
export type SoldOrder = {
  discountInCents: number;
  deliveryInCents: number;
  deliveryTaxPercent: number;
  lines: readonly SoldLine[];
};

/**
 * What has to be given back for everything that has come back so far: its price less its part of the discount, and delivery, too,
 * once all of the order is back (Directive 2011/83/EU, Art. 13).
 */
function owedSoFar({
  discountInCents,
  deliveryInCents,
  deliveryTaxPercent,
  lines,
}: SoldOrder): { percent: number; grossInCents: number }[] {
  const sums = lines.map(({ unitInCents, quantity }) => unitInCents * quantity);
  const discounts = apportion(discountInCents, sums);
  const goods = lines.map(({ quantity, returned, taxPercent }, index) => {
    const paid = (sums[index] ?? 0) - (discounts[index] ?? 0);
    return { percent: taxPercent, grossInCents: Math.round((paid * returned) / quantity) };
  });
  const all = lines.every(({ quantity, returned }) => returned === quantity);
  return [...goods, { percent: deliveryTaxPercent, grossInCents: all ? deliveryInCents : 0 }];
}

const sumOf = (parts: { grossInCents: number }[]) => parts.reduce((sum, { grossInCents }) => sum + grossInCents, 0);

/** What a return gives back, from the order as it was before and as it is after; parts of an order sum up to the whole of it. */
export function refundBetween(before: SoldOrder, after: SoldOrder): { refundInCents: number; taxes: TaxLine[] } {
  const [had, has] = [owedSoFar(before), owedSoFar(after)];
  const parts = has.map(({ percent, grossInCents }, index) => ({
    percent,
    grossInCents: grossInCents - (had[index]?.grossInCents ?? 0),
  }));
  return { refundInCents: sumOf(parts), taxes: taxLines(parts) };
}
