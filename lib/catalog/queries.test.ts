import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sitemap from '@/app/sitemap';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { env } from '../platform/env';
import { getProduct, listAllProductCards, listBreadcrumbs, listCategories, listProductsOfCategory } from './queries';

beforeAll(async () => {
  await freshDatabase();
  await seedCatalogue(world);
});
afterAll(dropDatabase);

describe('categories on three levels', () => {
  it('lead from the root down to each of them, in the language asked for', async () => {
    const names = (await listBreadcrumbs('coffee/machines/espresso', 'de')).map(({ name }) => name);
    expect(names).toEqual(['Kaffee', 'Kaffeemaschinen', 'Espressomaschinen']);
    expect(await listBreadcrumbs('coffee/machines/none', 'de')).toEqual([]);
    expect(await listBreadcrumbs('machines/espresso', 'de')).toEqual([]);
  });

  it('hold everything below them and nothing beside them', async () => {
    const slugs = async (path: string) => (await listProductsOfCategory(path, 'en')).map(({ slug }) => slug);
    const [machines, espresso, filter] = await Promise.all(
      ['coffee/machines', 'coffee/machines/espresso', 'coffee/machines/filter'].map(slugs),
    );
    expect([...(espresso ?? []), ...(filter ?? [])].sort()).toEqual([...(machines ?? [])].sort());
    expect(await slugs('coffee/machine')).toEqual([]);
    expect(await slugs('coffee')).toEqual(expect.arrayContaining(machines ?? []));
  });

  it('stand after the one they belong to, so that a menu can be read from the list', async () => {
    const paths = (await listCategories('pl')).map(({ path }) => path);
    for (const path of paths.filter((one) => one.includes('/')))
      expect(paths.indexOf(path.slice(0, path.lastIndexOf('/')))).toBeLessThan(paths.indexOf(path));
  });

  it('are the way to a product', async () => {
    const product = await getProduct('halden-uno', 'en');
    expect(product?.breadcrumbs.map(({ path }) => path)).toEqual([
      'coffee',
      'coffee/machines',
      'coffee/machines/espresso',
    ]);
  });

  it('are all in the sitemap, in every language, and so is every product', async () => {
    const addresses = (await sitemap()).map(({ url }) => url);
    const { siteUrl } = env();
    for (const path of [
      ...(await listCategories('en')).map((category) => `/c/${category.path}`),
      ...(await listAllProductCards('en')).map(({ slug }) => `/p/${slug}`),
    ])
      for (const prefix of ['', '/de', '/pl']) expect(addresses).toContain(`${siteUrl}${prefix}${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
