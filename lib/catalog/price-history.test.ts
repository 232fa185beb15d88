import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_IN_MS } from '../platform/clock';
import { announcedPrice } from './price-history';

/** A price history from `[day, amount]`. */
const prices = (...points: [day: number, amount: number][]) =>
  points.map(([day, amountInCents]) => ({ at: new Date(day * DAY_IN_MS), amountInCents }));
const said = (...points: [day: number, amount: number][]) => {
  const { regularInCents, lowest30DaysInCents } = announcedPrice(prices(...points));
  return [regularInCents, lowest30DaysInCents];
};

describe('the announced price', () => {
  it('is no reduction when it never changed or went up', () => {
    expect(said([0, 100])).toEqual([null, null]);
    expect(said([0, 100], [40, 120])).toEqual([null, null]);
  });

  it('tells the price before and the lowest of the 30 days before', () => {
    expect(said([0, 100], [40, 80])).toEqual([100, 100]);
    expect(said([0, 90], [20, 100], [40, 80])).toEqual([100, 90]);
  });

  it('forgets what was cheaper more than 30 days before', () => {
    expect(said([0, 70], [5, 100], [40, 80])).toEqual([100, 100]);
    expect(said([0, 70], [11, 100], [40, 80])).toEqual([null, null]);
  });

  it('cannot be polished by raising the price shortly before', () => {
    expect(said([0, 100], [39, 150], [40, 100])).toEqual([null, null]);
    expect(said([0, 100], [39, 150], [40, 90])).toEqual([150, 100]);
  });

  it('measures a reduction in steps from before its first step', () => {
    expect(said([0, 100], [40, 80], [50, 60])).toEqual([100, 100]);
  });

  it('is a reduction no longer once the price has gone up again', () => {
    expect(said([0, 100], [40, 60], [45, 80])).toEqual([null, null]);
  });

  it('does not mind the same price written down twice', () => {
    expect(said([0, 100], [40, 80], [41, 80])).toEqual([100, 100]);
  });

  it('never claims a saving that the 30 days before do not bear out', () => {
    const steps = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 40 }), amount: fc.integer({ min: 1, max: 200 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const dayOf = (index: number) => list.slice(0, index + 1).reduce((day, { days }) => day + days, 0);
        const history = prices(...list.map(({ amount }, index): [number, number] => [dayOf(index), amount]));
        const { amountInCents, regularInCents, lowest30DaysInCents } = announcedPrice(history);
        expect(amountInCents).toBe(history.at(-1)?.amountInCents);
        if (regularInCents === null || lowest30DaysInCents === null) {
          expect(regularInCents).toBe(lowest30DaysInCents);
          return;
        }
        expect(lowest30DaysInCents).toBeGreaterThan(amountInCents);
        expect(regularInCents).toBeGreaterThanOrEqual(lowest30DaysInCents);
        expect(history.map((point) => point.amountInCents)).toContain(lowest30DaysInCents);
      }),
    );
  });
});
