import type { CartLine } from '@/lib/cart/cart';

type SeenLine = { variantId: string; name: string; quantity: number; unitInCents: number };

/** One thing that is not as the person has seen it on the last step. */
export type Difference = { variantId: string; name: string } & (
  | { kind: 'gone' }
  | { kind: 'fewer'; left: number }
  | { kind: 'price'; beforeInCents: number; nowInCents: number }
);

/** What the last step shows of the goods, as a hidden field carries it: like a query, without a control character. For words alone. */
export function writeSeen(lines: readonly CartLine[]): string {
  const seen = lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ variantId, quantity, price, name }) => [variantId, `${quantity} ${price.amountInCents} ${name}`]);
  return new URLSearchParams(seen).toString();
}

function readSeen(text: string): SeenLine[] {
  return [...new URLSearchParams(text)].flatMap(([variantId, line]) => {
    const [, quantity, unitInCents, name] = line.match(/^(\d+) (\d+) (.+)$/) ?? [];
    if (!variantId || !name) return [];
    return [{ variantId, name, quantity: Number(quantity), unitInCents: Number(unitInCents) }];
  });
}

/** In what today's cart differs from what was seen. */
export function whatChanged(seen: string, lines: readonly CartLine[]): Difference[] {
  return readSeen(seen).flatMap(({ variantId, name, quantity, unitInCents }): Difference[] => {
    const line = lines.find((one) => one.variantId === variantId);
    if (!line) return [{ kind: 'gone', variantId, name }];
    const nowInCents = line.price.amountInCents;
    return [
      ...(line.quantity < quantity ? [{ kind: 'fewer' as const, variantId, name, left: line.quantity }] : []),
      ...(nowInCents !== unitInCents
        ? [{ kind: 'price' as const, variantId, name, beforeInCents: unitInCents, nowInCents }]
        : []),
    ];
  });
}
