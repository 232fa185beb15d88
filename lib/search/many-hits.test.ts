import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { indexProducts } from './commands';
import { type Filters, NO_FILTERS } from './filters';
import { findAllProducts } from './find';
import { readListing } from './listing';

const COUNT = 30;
const ids = Array.from({ length: COUNT }, (_, place) => `mug-${String(place).padStart(2, '0')}`);
const everywhere = (text: string) => ({ en: text, de: text, pl: text });

beforeAll(async () => {
  await freshDatabase();
  await stock(
    ...ids.map((id, place) => ({
      id,
      name: everywhere(place < 6 ? 'Mug' : `Mug ${place}x large`),
      popularity: place * 40,
      category: place % 2 ? 'table/mugs' : 'coffee/mugs',
      variants: [{ id: `${id}-1`, color: place % 3 ? 'oat' : 'black', cents: 1000 + place }],
    })),
    { id: 'lamp', name: everywhere('Lamp') },
  );
  await transaction((tx) => indexProducts(tx, [...ids, 'lamp']));
});
afterAll(dropDatabase);

/** A search that weighs fewer hits than there are. */
async function search(change: Partial<Filters> = {}, { limit = 5, most = 100, category = '' } = {}) {
  const found = await findAllProducts('mug', 'en', { limit, most });
  const filters = { ...NO_FILTERS, sort: 'relevance' as const, ...change };
  return { found, listing: await readListing({ ids: found.ids, ...(category && { category }) }, filters, 'en') };
}

describe('a search with more hits than are weighed', () => {
  it('counts all of them, in every facet', async () => {
    const { listing } = await search();
    expect(listing).toMatchObject({ total: COUNT, pages: 3 });
    expect(listing.facets.colors).toEqual([
      { value: 'beige', count: 20 },
      { value: 'black', count: 10 },
    ]);
    expect(listing.facets.categories.map(({ count }) => count)).toEqual([15, 15]);
    expect(listing.facets).toMatchObject({ lowestPrice: 10, highestPrice: 11, inStock: COUNT });
  });

  it('shows each of them on one page, the weighed ones first', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map(async (page) => (await search({ page, fromPage: page })).listing.products),
    );
    const shown = pages.flat().map(({ id }) => id);
    expect([...shown].sort()).toEqual(ids);
    expect(shown.slice(0, 5)).toEqual((await findAllProducts('mug', 'en', { limit: 5, most: 5 })).ids);
  });

  it('sorts and narrows all of them', async () => {
    expect((await search({ sort: 'price-up' })).listing.products[0]?.id).toBe('mug-00');
    expect((await search({ sort: 'price-down' })).listing.products[0]?.id).toBe('mug-29');
    expect((await search({ colors: ['black'] })).listing.total).toBe(10);
    expect((await search({ colors: ['black'] }, { category: 'table' })).listing.total).toBe(5);
  });

  it('knows when there are more than it counts', async () => {
    expect((await search({}, { most: 20 })).listing.total).toBe(20);
    expect((await search({}, { most: 20 })).found.more).toBe(true);
    expect((await search({}, { most: COUNT })).found.more).toBe(false);
  });
});
