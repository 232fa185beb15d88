import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../market/countries';
import { deliveryChoices, deliveryPrice, expectedRange } from './delivery';
import { easterSunday, isHoliday } from './holidays';

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

  it.each([
    ['express', 'DE', '2026-12-24', '2026-12-28', '2026-12-28'],
    ['standard', 'DE', '2026-12-23', '2026-12-28', '2026-12-29'],
    ['standard', 'DE', '2026-12-24', '2026-12-29', '2026-12-30'],
    ['express', 'DE', '2027-04-30', '2027-05-03', '2027-05-03'],
    ['express', 'DE', '2026-05-13', '2026-05-15', '2026-05-15'],
    ['express', 'DE', '2027-03-25', '2027-03-27', '2027-03-27'],
    ['express', 'DE', '2026-10-02', '2026-10-05', '2026-10-05'],
    ['collect-berlin', 'DE', '2026-12-24', '2026-12-28', '2027-01-05'],
    ['collect-berlin', 'DE', '2027-03-06', '2027-03-09', '2027-03-16'],
    ['express', 'PL', '2026-11-10', '2026-11-12', '2026-11-13'],
    ['express', 'PL', '2026-12-23', '2026-12-28', '2026-12-29'],
    ['standard', 'PL', '2026-12-22', '2026-12-28', '2026-12-29'],
    ['express', 'PL', '2026-06-03', '2026-06-05', '2026-06-06'],
    ['collect-krakow', 'PL', '2027-05-01', '2027-05-04', '2027-05-11'],
    ['express', 'FR', '2026-12-30', '2027-01-02', '2027-01-04'],
    ['express', 'FR', '2026-07-11', '2026-07-15', '2026-07-16'],
    ['express', 'AT', '2026-12-07', '2026-12-09', '2026-12-10'],
    ['express', 'AT', '2026-10-24', '2026-10-27', '2026-10-28'],
    ['express', 'NL', '2027-04-26', '2027-04-28', '2027-04-29'],
  ] as const)('of %s to %s ordered on %s at ten step over public holidays', (choice, country, on, from, until) => {
    expect(range(choice, country, new Date(`${on}T10:00:00+01:00`))).toEqual([from, until]);
  });

  it('of an order placed on a holiday count from the next working day, whatever the hour', () => {
    for (const hour of ['08', '20'])
      expect(range('express', 'DE', new Date(`2026-12-25T${hour}:00:00Z`))).toEqual(['2026-12-29', '2026-12-29']);
  });

  it('never fall on a Sunday or a holiday, never lie before the order and are in order', () => {
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), moments, (country, at) => {
        for (const choice of deliveryChoices(country)) {
          const { from, until } = expectedRange(choice, country, at);
          expect(from.getUTCDay()).not.toBe(0);
          expect(until.getUTCDay()).not.toBe(0);
          expect(isHoliday(country, from) || isHoliday(country, until)).toBe(false);
          expect(from.getTime()).toBeGreaterThan(at.getTime());
          expect(until.getTime()).toBeGreaterThanOrEqual(from.getTime());
        }
      }),
    );
  });
});

describe('the public holidays', () => {
  const free = (calendar: Parameters<typeof isHoliday>[0], date: string) =>
    isHoliday(calendar, new Date(`${date}T12:00:00Z`));

  it('move with Easter', () => {
    const days = [2024, 2025, 2026, 2027, 2028, 2030, 2038].map((year) => day(easterSunday(year)));
    expect(days).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2030-04-21',
      '2038-04-25',
    ]);
  });

  it('are those of the country', () => {
    expect(free('DE', '2027-03-26')).toBe(true);
    expect(free('FR', '2027-03-26')).toBe(false);
    expect(free('DE', '2026-12-24')).toBe(false);
    expect(free('PL', '2026-12-24')).toBe(true);
    expect(free('PL', '2024-12-24')).toBe(false);
    expect(free('FR', '2026-12-26')).toBe(false);
    expect(free('NL', '2025-04-26'), 'the 27th is a Sunday').toBe(true);
    expect(free('NL', '2030-05-05')).toBe(true);
    expect(free('NL', '2026-05-05')).toBe(false);
    expect(free('Berlin', '2027-03-08')).toBe(true);
    expect(free('DE', '2027-03-08')).toBe(false);
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
