import type { CartLine } from '@/lib/cart/cart';
import { isCurrency } from '@/lib/market/market';
import type { Currency } from '@/lib/platform/money';

type SeenLine = { variantId: string; name: string; quantity: number; unitInCents: number; currency: Currency };

/** One thing that is not as the person has seen it on the last step. */
export type Difference = { variantId: string; name: string } & (
  | { kind: 'gone' }
  | { kind: 'fewer'; left: number }
  | { kind: 'price'; beforeInCents: number; beforeCurrency: Currency; nowInCents: number }
);

/** What the last step shows of the goods, as a hidden field carries it: like a query, without a control character. For words alone. */
export function writeSeen(lines: readonly CartLine[]): string {
  const seen = lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ variantId, quantity, price, name }) => [
      variantId,
      `${quantity} ${price.amountInCents} ${price.currency} ${name}`,
    ]);
  return new URLSearchParams(seen).toString();
}

function readSeen(text: string): SeenLine[] {
  return [...new URLSearchParams(text)].flatMap(([variantId, line]) => {
    const [, quantity, unitInCents, currency, name] = line.match(/^(\d+) (\d+) ([A-Z]{3}) (.+)$/) ?? [];
    if (!variantId || !name || !isCurrency(currency)) return [];
    return [{ variantId, name, quantity: Number(quantity), unitInCents: Number(unitInCents), currency }];
  });
}

/** In what today's cart differs from what was seen. */
export function whatChanged(seen: string, lines: readonly CartLine[]): Difference[] {
  return readSeen(seen).flatMap(({ variantId, name, quantity, unitInCents, currency }): Difference[] => {
    const line = lines.find((one) => one.variantId === variantId);
    if (!line) return [{ kind: 'gone', variantId, name }];
    const nowInCents = line.price.amountInCents;
    return [
      ...(line.quantity < quantity ? [{ kind: 'fewer' as const, variantId, name, left: line.quantity }] : []),
      ...(nowInCents !== unitInCents || line.price.currency !== currency
        ? [
            {
              kind: 'price' as const,
              variantId,
              name,
              beforeInCents: unitInCents,
              beforeCurrency: currency,
              nowInCents,
            },
          ]
        : []),
    ];
  });
}
