import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { indexProducts } from './commands';
import { type Filters, NO_FILTERS } from './filters';
import { findProducts } from './find';
import { readListing } from './listing';

const text = (en: string, de: string, pl: string) => ({ en, de, pl });

beforeAll(async () => {
  await freshDatabase();
  await stock(
    {
      id: 'kettle',
      category: 'coffee/kettles',
      name: text('Swan kettle', 'Wasserkocher Schwan', 'Czajnik Łabędź'),
      popularity: 9,
      variants: [
        { id: 'kettle-black', color: 'black', cents: 9000, stock: 3 },
        { id: 'kettle-steel', color: 'steel', cents: 12000, stock: 0 },
      ],
    },
    {
      id: 'mill',
      category: 'coffee/grinders',
      brand: 'Osterholt',
      name: text('Crank grinder', 'Kaffeemühle Kurbel', 'Młynek Korba'),
      ratingAverage: 3.2,
      variants: [{ id: 'OS-1234', color: 'black', cents: 5000, regularInCents: 7000 }],
    },
    {
      id: 'cup',
      category: 'tableware/cups',
      name: text('Cup', 'Tasse', 'Kubek'),
      variants: [{ id: 'cup-1', size: '200 ml' }],
    },
  );
  await transaction((tx) => indexProducts(tx, ['kettle', 'mill', 'cup']));
});
afterAll(dropDatabase);

const list = (change: Partial<Filters>, category = 'coffee') =>
  readListing({ category }, { ...NO_FILTERS, ...change }, 'en');
const idsOf = async (change: Partial<Filters>) => (await list(change)).products.map(({ id }) => id);

describe('a filtered list', () => {
  it('holds the category and everything below it', async () => {
    expect(await list({})).toMatchObject({ total: 2, pages: 1 });
    expect(await list({}, 'coff')).toMatchObject({ total: 0, products: [] });
  });

  it('asks everything of one and the same variant', async () => {
    expect(await idsOf({ colors: ['metal'] })).toEqual(['kettle']);
    expect(await idsOf({ colors: ['metal'], inStock: true })).toEqual([]);
    expect(await idsOf({ priceTo: 100, colors: ['metal'] })).toEqual([]);
  });

  it('counts each facet as if it were not chosen itself', async () => {
    const { facets, total } = await list({ brands: ['Osterholt'] });
    expect(total).toBe(1);
    expect(facets.brands).toEqual([
      { value: 'Halden', count: 1 },
      { value: 'Osterholt', count: 1 },
    ]);
    expect(facets.colors).toEqual([{ value: 'black', count: 1 }]);
    expect(facets).toMatchObject({ onSale: 1, inStock: 1, lowestPrice: 50, highestPrice: 50 });
  });

  it('includes both ends of a price', async () => {
    expect(await idsOf({ priceFrom: 50, priceTo: 90 })).toEqual(['kettle', 'mill']);
    expect(await idsOf({ priceFrom: 50.01, priceTo: 89.99 })).toEqual([]);
  });

  it('shows a product in the plain colour it is filtered by', async () => {
    const [kettle] = (await list({ colors: ['metal'] })).products;
    expect(kettle).toMatchObject({ id: 'kettle', variantId: 'kettle-steel' });
    expect((await list({})).products[0]).not.toHaveProperty('variantId');
  });

  it('sorts over the whole result', async () => {
    expect(await idsOf({ sort: 'popular' })).toEqual(['kettle', 'mill']);
    expect(await idsOf({ sort: 'price-up' })).toEqual(['mill', 'kettle']);
    expect(await idsOf({ sort: 'price-down' })).toEqual(['kettle', 'mill']);
    expect(await idsOf({ sort: 'rating', rating: 3 })).toEqual(['kettle', 'mill']);
    expect(await idsOf({ rating: 4 })).toEqual(['kettle']);
  });

  it('shows its last page for any later one', async () => {
    expect(await list({ page: 9_999 })).toMatchObject({ page: 1, total: 2 });
  });
});

describe('a search', () => {
  it.each([
    ['kettel', 'en', 'kettle'],
    ['swan kettle', 'en', 'kettle'],
    ['Muehle', 'de', 'mill'],
    ['mühl', 'de', 'mill'],
    ['wasserkoher', 'de', 'kettle'],
    ['kubki', 'pl', 'cup'],
    ['labedz', 'pl', 'kettle'],
    ['OS-1234', 'en', 'mill'],
    ['os1234', 'pl', 'mill'],
    ['Wasserkocher', 'en', 'kettle'],
    ['osterholt', 'de', 'mill'],
  ] as const)('for "%s" in %s finds the %s', async (query, locale, id) => {
    expect((await findProducts(query, locale)).ids[0]).toBe(id);
  });

  it('finds nothing for nothing', async () => {
    expect((await findProducts('   ', 'en')).ids).toEqual([]);
    expect((await findProducts('qqqqzzzz', 'en')).ids).toEqual([]);
  });
});
