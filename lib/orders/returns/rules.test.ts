import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver, RETURN_IN_DAYS, refundBetween, type SoldOrder, WITHDRAWAL_IN_DAYS } from './rules';

const line = fc
  .record({
    quantity: fc.integer({ min: 1, max: 20 }),
    unitInCents: fc.integer({ min: 0, max: 90_000 }),
    taxPercent: fc.constantFrom(7, 19),
  })
  .map((sold) => ({ ...sold, returned: 0 }));

const order: fc.Arbitrary<SoldOrder> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 8 }),
    percent: fc.integer({ min: 0, max: 100 }),
    deliveryInCents: fc.integer({ min: 0, max: 2_000 }),
  })
  .map(({ lines, percent, deliveryInCents }) => {
    const goods = lines.reduce((sum, { quantity, unitInCents }) => sum + quantity * unitInCents, 0);
    return { lines, deliveryInCents, deliveryTaxPercent: 19, discountInCents: Math.round((goods * percent) / 100) };
  });

const bringBack = (given: SoldOrder, index: number): SoldOrder => ({
  ...given,
  lines: given.lines.map((one, at) => (at === index ? { ...one, returned: one.returned + 1 } : one)),
});

describe('what is given back', () => {
  it('piece by piece, in any order, is in the end exactly what was paid', () => {
    fc.assert(
      fc.property(order, fc.integer(), (given, seed) => {
        const pieces = given.lines.flatMap(({ quantity }, index) => Array.from({ length: quantity }, () => index));
        pieces.sort((a, b) => Math.sin(a * 7 + seed) - Math.sin(b * 7 + seed));
        let [now, givenBack] = [given, 0];
        for (const index of pieces) {
          const after = bringBack(now, index);
          const { refundInCents, taxes } = refundBetween(now, after);
          expect(refundInCents).toBeGreaterThanOrEqual(0);
          expect(taxes.reduce((sum, { grossInCents }) => sum + grossInCents, 0)).toBe(refundInCents);
          givenBack += refundInCents;
          now = after;
        }
        const paid = given.lines.reduce((sum, { quantity, unitInCents }) => sum + quantity * unitInCents, 0);
        expect(givenBack).toBe(paid - given.discountInCents + given.deliveryInCents);
      }),
    );
  });

  it('holds back delivery until everything is there', () => {
    const sold = { quantity: 1, returned: 0, unitInCents: 1000, taxPercent: 19 };
    const two: SoldOrder = { lines: [sold, sold], discountInCents: 200, deliveryInCents: 490, deliveryTaxPercent: 19 };
    const one = bringBack(two, 0);
    expect(refundBetween(two, one).refundInCents).toBe(900);
    expect(refundBetween(one, bringBack(one, 1)).refundInCents).toBe(1390);
  });
});

describe('the time to send something back', () => {
  it('begins when the goods have arrived', () => {
    const at = new Date('2026-03-20T12:00:00Z');
    const delivered = new Date('2026-03-01T12:00:00Z');
    expect(isOver(WITHDRAWAL_IN_DAYS, null, at)).toBe(false);
    expect(isOver(WITHDRAWAL_IN_DAYS, delivered, at)).toBe(true);
    expect(isOver(RETURN_IN_DAYS, delivered, at)).toBe(false);
  });
});
