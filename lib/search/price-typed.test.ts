import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locales';
import { priceName } from './price-name';
import { parsePrice, priceRange, unclearPrices } from './price-typed';

describe('a price somebody types', () => {
  it.each([
    ['1.000', 1000],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['1\u202f000', 1000],
    ["1'000", 1000],
    ['1.000,00', 1000],
    ['1,000.00', 1000],
    ['1.299,00', 1299],
    ['1.299,00 €', 1299],
    ['12.345.678', 1_000_000],
    ['500 €', 500],
    ['€500', 500],
    ['€ 500', 500],
    ['500€', 500],
    ['500 zł', 500],
    ['500zl', 500],
    ['500 PLN', 500],
    ['EUR 500', 500],
    ['$19.99', 19.99],
    ['19,99', 19.99],
    ['19.99', 19.99],
    ['19,9', 19.9],
    ['20,-', 20],
    ['20,– €', 20],
    ['５００', 500],
    [' 20 ', 20],
    ['0', 0],
  ])('“%s” is %s', (typed, units) => {
    expect(parsePrice(typed)).toBe(units);
  });

  it.each([
    '',
    'abc',
    '-5',
    '1.00.000',
    '1.000.00',
    '1,2,3',
    '12.3456',
    '0.500',
    '1e3',
    '5 apples',
    '€',
    '10%',
    '1 00',
  ])('“%s” is none', (typed) => {
    expect(parsePrice(typed)).toBeNull();
  });

  it('is read back from every way of writing it', () => {
    const ways = [
      (units: number, locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(units),
      (units: number, locale: string) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(units),
      (units: number, locale: string) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency: 'PLN' }).format(units),
      (units: number, locale: string) => priceName(units, locale as 'en'),
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...ways),
        (cents, locale, write) => {
          expect(parsePrice(write(cents / 100, locale))).toBe(cents / 100);
        },
      ),
    );
  });
});

describe('a range of prices', () => {
  it('is two fields or a link, either way round', () => {
    expect(priceRange(['1.000,00 €', '19,99'])).toEqual({ priceFrom: 19.99, priceTo: 1000 });
    expect(priceRange('10-19.99')).toEqual({ priceFrom: 10, priceTo: 19.99 });
    expect(priceRange('-50')).toEqual({ priceFrom: null, priceTo: 50 });
    expect(priceRange('50-')).toEqual({ priceFrom: 50, priceTo: null });
    expect(priceRange(['20,-', ''])).toEqual({ priceFrom: 20, priceTo: null });
  });

  it('keeps what is no price, and asks for nothing by it', () => {
    expect(unclearPrices(['cheap', '50'])).toEqual(['cheap', '']);
    expect(priceRange(['cheap', '50'])).toEqual({ priceFrom: null, priceTo: 50 });
    expect(unclearPrices('abc-')).toEqual(['abc', '']);
    expect(unclearPrices(['', ''])).toEqual(['', '']);
  });
});
