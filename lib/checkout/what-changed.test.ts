import { describe, expect, it } from 'vitest';
import type { CartLine } from '@/lib/cart/cart';
import { placeInput } from './input';
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
      { kind: 'price', variantId: 'mug', name: 'A mug', beforeInCents: 1900, beforeCurrency: 'EUR', nowInCents: 2100 },
      { kind: 'gone', variantId: 'pot', name: 'A pot' },
      { kind: 'fewer', variantId: 'jar', name: 'A jar', left: 1 },
    ]);
  });

  it('is a price in another currency, also when the number is the same', () => {
    const now = { ...line('mug', 1, 1900), price: { amountInCents: 1900, currency: 'PLN' } } as CartLine;
    expect(whatChanged(writeSeen([line('mug', 1, 1900)]), [now])).toMatchObject([
      { kind: 'price', beforeInCents: 1900, beforeCurrency: 'EUR', nowInCents: 1900 },
    ]);
  });

  it('is nothing that can be told when the page says nonsense', () => {
    for (const nonsense of ['\t\t\nnonsense', 'a=b', 'a=1+2', '=1+2+c', '%', '&&'])
      expect(whatChanged(nonsense, [])).toEqual([]);
  });

  it('comes through the form that carries it, whatever a thing is called', () => {
    const lines = [{ ...line('mug', 2, 1900), name: 'Mug & saucer = 100 % “Łódź” +1' }, line('pot', 1, 4900)];
    const sent = placeInput.parse({ checkoutId: 'c', reviewed: 'r', method: 'm', seen: writeSeen(lines) });
    expect(whatChanged(sent.seen, lines.slice(1))).toEqual([{ kind: 'gone', variantId: 'mug', name: lines[0]?.name }]);
  });
});
