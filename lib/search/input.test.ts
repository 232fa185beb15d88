import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PAGES_AT_ONCE, NO_FILTERS } from './filters';
import { parseFilters, parseSearch } from './input';
import { categoryChoices, pagesShown, toQuery, understoodAs } from './rules';

const parsed = (query: string) => {
  const given = new URLSearchParams(query);
  const keys = [...new Set(given.keys())];
  return parseFilters(
    Object.fromEntries(
      keys.map((key) => [key, given.getAll(key).length > 1 ? given.getAll(key) : (given.get(key) ?? '')]),
    ),
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
        expect(filters.fromPage).toBeLessThanOrEqual(filters.page);
        expect(filters.page - filters.fromPage).toBeLessThan(MOST_PAGES_AT_ONCE);
        expect((filters.priceFrom ?? 0) <= (filters.priceTo ?? Number.MAX_SAFE_INTEGER)).toBe(true);
        expect(parseSearch(query).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('may be any string of characters, and its address leads to the same list again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const filters = parsed(text);
        expect(parsed(toQuery(filters))).toEqual(filters);
      }),
    );
    const keys = fc.constantFrom('brand', 'color', 'size', 'price', 'rating', 'sale', 'stock', 'sort', 'page');
    const pairs = fc.array(fc.tuple(keys, fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9.,]*$/))));
    fc.assert(
      fc.property(pairs, (given) => {
        const filters = parsed(new URLSearchParams(given).toString());
        expect(parsed(toQuery(filters))).toEqual(filters);
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
      colors: fc.uniqueArray(fc.constantFrom('blue', 'green', 'white'), { maxLength: 3 }).map((list) => list.sort()),
      sizes: words,
      rating: fc.constantFrom(0, 3, 4),
      onSale: fc.boolean(),
      inStock: fc.boolean(),
      sort: fc.constantFrom('popular' as const, 'new' as const, 'price-up' as const),
      priceFrom: fc.constantFrom(null, 10),
      priceTo: fc.constantFrom(null, 50),
    });
    const pages = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: MOST_PAGES_AT_ONCE - 1 }));
    fc.assert(
      fc.property(filters, pages, (chosen, [fromPage, more]) => {
        const given = { ...chosen, fromPage, page: fromPage + more };
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

describe('the categories of a search', () => {
  const tree = ['coffee', 'coffee/tools', 'coffee/tools/scales', 'coffee/kettles', 'light'].map((path) => ({
    id: path,
    path,
    parentId: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
  }));
  const counts = [
    { value: 'coffee/tools/scales', count: 2 },
    { value: 'coffee/kettles', count: 3 },
  ];
  const shown = (chosen: string | null) =>
    categoryChoices(tree, counts, chosen).map(({ category, count, current }) => `${category.path} ${count} ${current}`);

  it('open one level at a time, with the way back up', () => {
    expect(shown(null)).toEqual(['coffee 5 false']);
    expect(shown('coffee')).toEqual(['coffee 5 true', 'coffee/tools 2 false', 'coffee/kettles 3 false']);
    expect(shown('coffee/tools')).toEqual(['coffee 5 true', 'coffee/tools 2 true', 'coffee/tools/scales 2 false']);
  });
});

describe('a correction', () => {
  const typed = (word: string, correction: string | null = null) => ({ typed: word, correction });

  it('is announced with the words around it', () => {
    expect(understoodAs('ketle for steel', [typed('ketle', 'kettle'), typed('steel')])).toBe('kettle for steel');
    expect(understoodAs('$& ketle', [typed('ketle', 'kettle')])).toBe('$& kettle');
  });

  it('is not announced when it says what was typed', () => {
    expect(understoodAs('ketle', [typed('ketle', 'ketle')])).toBeNull();
    expect(understoodAs('muehle', [typed('muehle', 'Mühle')])).toBeNull();
    expect(understoodAs('kettle steel', [typed('kettle'), typed('steel')])).toBeNull();
  });
});
