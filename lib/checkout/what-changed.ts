import type { CartLine } from '@/lib/cart/cart';

type SeenLine = { variantId: string; name: string; quantity: number; unitInCents: number };

/** One thing that is not as the person has seen it on the last step. */
export type Difference = { variantId: string; name: string } & (
  | { kind: 'gone' }
  | { kind: 'fewer'; left: number }
  | { kind: 'price'; beforeInCents: number; nowInCents: number }
);

/** What the last step shows of the goods, as a hidden field carries it: a line each, tabs between. Used for words alone. */
export function writeSeen(lines: readonly CartLine[]): string {
  return lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ variantId, quantity, price, name }) => [variantId, quantity, price.amountInCents, name].join('\t'))
    .join('\n');
}

function readSeen(text: string): SeenLine[] {
  return text.split('\n').flatMap((line) => {
    const [variantId, quantity, unitInCents, name] = line.split('\t');
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
