import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from './countries';
import { deliveryChoices, deliveryPrice, expectedRange } from './delivery';

const day = (at: Date) => at.toISOString().slice(0, 10);
const range = (...given: Parameters<typeof expectedRange>) => {
  const { from, until } = expectedRange(...given);
  return [day(from), day(until)];
};

describe('the delivery dates', () => {
  // 2026-03-05 is a Thursday; Berlin is an hour ahead of UTC.
  it('count from the same day until two in the afternoon in Berlin', () => {
    expect(range('express', 'DE', new Date('2026-03-05T12:59:00Z'))).toEqual(['2026-03-06', '2026-03-06']);
    expect(range('express', 'DE', new Date('2026-03-05T13:00:00Z'))).toEqual(['2026-03-07', '2026-03-07']);
  });

  it('step over the Sunday', () => {
    expect(range('standard', 'DE', new Date('2026-03-06T09:00:00Z'))).toEqual(['2026-03-09', '2026-03-10']);
  });

  it('of an order placed on Sunday count from Monday', () => {
    expect(range('express', 'DE', new Date('2026-03-08T20:00:00Z'))).toEqual(['2026-03-10', '2026-03-10']);
  });

  it('take the calendar day of the shop, not that of UTC', () => {
    expect(range('express', 'DE', new Date('2026-03-04T23:30:00Z'))).toEqual(['2026-03-06', '2026-03-06']);
  });

  it('never fall on a Sunday, never lie before the order and are in order', () => {
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), moments, (country, at) => {
        for (const choice of deliveryChoices(country)) {
          const { from, until } = expectedRange(choice, country, at);
          expect(from.getUTCDay()).not.toBe(0);
          expect(until.getUTCDay()).not.toBe(0);
          expect(from.getTime()).toBeGreaterThan(at.getTime());
          expect(until.getTime()).toBeGreaterThanOrEqual(from.getTime());
        }
      }),
    );
  });
});

describe('the delivery price', () => {
  it('is what the cart says for standard, its own for express and nothing for collecting', () => {
    expect(deliveryPrice('standard', 'EUR', 490)).toBe(490);
    expect(deliveryPrice('standard', 'EUR', 0)).toBe(0);
    expect(deliveryPrice('express', 'PLN', 0)).toBe(4900);
    expect(deliveryPrice('collect-krakow', 'PLN', 1900)).toBe(0);
  });

  it('is offered for studios in the own country only', () => {
    expect(deliveryChoices('PL')).toContain('collect-krakow');
    expect(deliveryChoices('FR')).toEqual(['standard', 'express']);
  });
});
