import { describe, expect, it } from 'vitest';
import type { CartLine } from '@/lib/cart/cart';
import { whatChanged, writeSeen } from './what-changed';

const line = (variantId: string, quantity: number, amountInCents: number) =>
  ({ variantId, quantity, name: `A ${variantId}`, price: { amountInCents, currency: 'EUR' } }) as CartLine;

describe('what has changed since the last step was shown', () => {
  it('is nothing when nothing has', () => {
    const lines = [line('mug', 2, 1900), line('pot', 1, 4900)];
    expect(whatChanged(writeSeen(lines), lines)).toEqual([]);
  });

  it('is a price, a number, or a thing that is not sold any more', () => {
    const seen = writeSeen([line('mug', 2, 1900), line('pot', 1, 4900), line('jar', 3, 900)]);
    expect(whatChanged(seen, [line('mug', 2, 2100), line('jar', 1, 900)])).toEqual([
      { kind: 'price', variantId: 'mug', name: 'A mug', beforeInCents: 1900, nowInCents: 2100 },
      { kind: 'gone', variantId: 'pot', name: 'A pot' },
      { kind: 'fewer', variantId: 'jar', name: 'A jar', left: 1 },
    ]);
  });

  it('is nothing that can be told when the page says nonsense', () => {
    expect(whatChanged('\t\t\nnonsense', [])).toEqual([]);
  });
});
