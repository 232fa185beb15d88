import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couponProblem, standardDelivery, totals } from './rules';

const line = fc.record({
  unitInCents: fc.integer({ min: 0, max: 500_000 }),
  quantity: fc.integer({ min: 0, max: 20 }),
  taxPercent: fc.constantFrom(5.5, 7, 19, 23),
});
const order = fc.record({
  lines: fc.array(line, { maxLength: 50 }),
  discountPercent: fc.integer({ min: -50, max: 250 }),
  deliveryInCents: fc.integer({ min: 0, max: 10_000 }),
});

describe('totals', () => {
  it('are goods less discount plus delivery, never negative, with the tax inside', () => {
    fc.assert(
      fc.property(order, (given) => {
        const { goodsInCents, discountInCents, deliveryInCents, taxInCents, totalInCents } = totals(given);
        expect(totalInCents).toBe(goodsInCents - discountInCents + deliveryInCents);
        expect(discountInCents).toBeGreaterThanOrEqual(0);
        expect(discountInCents).toBeLessThanOrEqual(goodsInCents);
        expect(taxInCents).toBeGreaterThanOrEqual(0);
        expect(taxInCents).toBeLessThanOrEqual(totalInCents);
        for (const amount of [goodsInCents, discountInCents, taxInCents, totalInCents])
          expect(Number.isInteger(amount)).toBe(true);
      }),
    );
  });

  it('have taxes by rate whose rows add up to the cent', () => {
    fc.assert(
      fc.property(order, (given) => {
        const { taxes, taxInCents, totalInCents } = totals(given);
        for (const line of taxes) expect(line.netInCents + line.taxInCents).toBe(line.grossInCents);
        expect(taxes.reduce((sum, { grossInCents }) => sum + grossInCents, 0)).toBe(totalInCents);
        expect(taxes.reduce((sum, line) => sum + line.taxInCents, 0)).toBe(taxInCents);
        for (const { percent, netInCents, taxInCents: tax } of taxes)
          expect(Math.abs(tax - (netInCents * percent) / 100)).toBeLessThan(1);
      }),
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(order, (given) => {
        expect(totals({ ...given, lines: [...given.lines].reverse() })).toEqual(totals(given));
      }),
    );
  });

  it('contain the tax of each line, less in proportion to the discount', () => {
    const lines = [
      { unitInCents: 11_900, quantity: 1, taxPercent: 19 },
      { unitInCents: 1_070, quantity: 2, taxPercent: 7 },
    ];
    expect(totals({ lines, discountPercent: 0, deliveryInCents: 0 }).taxInCents).toBe(1_900 + 140);
    expect(totals({ lines, discountPercent: 50, deliveryInCents: 0 }).taxInCents).toBe(950 + 70);
  });

  it('tax delivery like the goods it brings: at their rate, or the highest of them', () => {
    const [beans, cup] = [7, 19].map((taxPercent) => ({ unitInCents: 0, quantity: 1, taxPercent }));
    const taxOf = (...lines: (typeof beans)[]) =>
      totals({ lines: lines.flatMap((one) => one ?? []), discountPercent: 0, deliveryInCents: 595 }).taxes;
    expect(taxOf(beans)).toMatchObject([{ percent: 7, taxInCents: 39 }]);
    expect(taxOf(beans, cup)).toMatchObject([{ percent: 19, taxInCents: 95 }]);
  });
});

describe('standard delivery', () => {
  it('is free from its limit on, and says what is missing below', () => {
    expect(standardDelivery(4_899, 'EUR')).toMatchObject({ feeInCents: 490, missingInCents: 1 });
    expect(standardDelivery(4_900, 'EUR')).toMatchObject({ feeInCents: 0, missingInCents: 0 });
  });
});

describe('a coupon', () => {
  const today = new Date('2026-03-01');
  const coupon = { emailIdentifierId: 'ada', expiresAt: new Date('2026-04-01'), redeemedBy: null };

  it('is refused when it is unknown, used, expired or somebody else’s', () => {
    expect(couponProblem(null, today, [])).toBe('unknown');
    expect(couponProblem({ ...coupon, redeemedBy: 'order' }, today, ['ada'])).toBe('used');
    expect(couponProblem({ ...coupon, expiresAt: today }, today, ['ada'])).toBe('expired');
    expect(couponProblem(coupon, today, ['grace'])).toBe('notYours');
  });

  it('bound to an address is accepted from a stranger, who types the address at checkout', () => {
    expect(couponProblem(coupon, today, [])).toBeNull();
    expect(couponProblem(coupon, today, ['grace', 'ada'])).toBeNull();
  });
});
