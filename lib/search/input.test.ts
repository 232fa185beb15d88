import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from './filters';
import { parseFilters, parseSearch } from './input';
import { pagesShown, toQuery } from './rules';

const parsed = (query: string) => {
  const given: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) given[key] = [...(given[key] ?? []), value];
  return parseFilters(
    Object.fromEntries(Object.entries(given).map(([key, all]) => [key, all.length > 1 ? all : all[0]])),
  );
};

describe('the query of a list', () => {
  it('may say anything, and never fails', () => {
    const value = fc.oneof(fc.string({ maxLength: 200 }), fc.array(fc.string(), { maxLength: 5 }));
    const keys = fc.constantFrom('brand', 'color', 'size', 'price', 'rating', 'sale', 'stock', 'sort', 'page', 'q');
    fc.assert(
      fc.property(fc.dictionary(keys, value), (query) => {
        const filters = parseFilters(query);
        expect(filters.page).toBeGreaterThanOrEqual(1);
        expect((filters.priceFrom ?? 0) <= (filters.priceTo ?? Number.MAX_SAFE_INTEGER)).toBe(true);
        expect(parseSearch(query).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('ignores what it does not know', () => {
    expect(parsed('page=-3&price=-5&price=-1&rating=99&sort=evil&sale=yes')).toEqual(NO_FILTERS);
    expect(parseFilters({ brand: 'x'.repeat(10_000) })).toEqual(NO_FILTERS);
  });

  it('reads a price as two fields or as a range, either way round', () => {
    expect(parsed('price=10&price=50')).toMatchObject({ priceFrom: 10, priceTo: 50 });
    expect(parsed('price=50-10')).toMatchObject({ priceFrom: 10, priceTo: 50 });
    expect(parsed('price=&price=50')).toMatchObject({ priceFrom: null, priceTo: 50 });
  });

  it('comes back from an address as it went in', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z0-9 ]{1,20}$/), { maxLength: 4 }).map((list) => list.sort());
    const filters = fc.record({
      brands: words,
      colors: words,
      sizes: words,
      rating: fc.constantFrom(0, 3, 4),
      onSale: fc.boolean(),
      inStock: fc.boolean(),
      sort: fc.constantFrom('popular' as const, 'new' as const, 'price-up' as const),
      page: fc.integer({ min: 1, max: 500 }),
      priceFrom: fc.constantFrom(null, 10),
      priceTo: fc.constantFrom(null, 50),
    });
    fc.assert(
      fc.property(filters, (given) => {
        expect(parsed(toQuery(given))).toEqual(given);
      }),
    );
  });
});

describe('the pages of a list', () => {
  it('are the first, the last and the neighbours, with gaps between', () => {
    expect(pagesShown(1, 1)).toEqual([1]);
    expect(pagesShown(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
  });
});
