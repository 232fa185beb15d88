import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { refreshProduct } from '@/lib/catalog/catalog-changed';
import { setPrice, setStock } from '@/lib/catalog/commands';
import { answerPurpose } from '@/lib/consent/commands';
import type { Purpose } from '@/lib/consent/rules';
import type { ShopperScope } from '@/lib/identity/shopper';
import { now } from '@/lib/platform/clock';
import { recordEvent } from './commands';
import { getAllowance, getShelves } from './queries';

const owner: ShopperScope = { writeId: 'ada', readIds: ['ada'] };
const PRODUCT = 'halden-uno';

const skusOf = (productId: string) =>
  db.select({ sku: variants.sku }).from(variants).where(eq(variants.productId, productId));
const wording = { locale: 'en', text: 'Words on a screen.' } as const;
const say = (purpose: Purpose, state: 'given' | 'withdrawn') =>
  answerPurpose(owner, { purpose, state, method: 'switch', surface: '/privacy', wording });
const look = async (productId: string) =>
  recordEvent(owner, { kind: 'viewed', productId }, (await getAllowance(owner)).epoch);
const shelves = async (locale: 'en' | 'de' = 'en') => getShelves(owner, await getAllowance(owner), 'home', locale);
const shown = async (locale: 'en' | 'de' = 'en') =>
  (await shelves(locale)).flatMap(({ products }) => products).find(({ id }) => id === PRODUCT);

beforeAll(async () => {
  await freshDatabase();
  await seedCatalogue(world);
  const seen = { firstSeenAt: now(), lastSeenAt: now() };
  await transaction((tx) => tx.insert(identifiers).values({ id: 'ada', kind: 'visitor', lookup: 'ada', ...seen }));
  await say('personalization', 'given');
  await look(PRODUCT);
});
afterAll(dropDatabase);

describe('what shelves say of a product', () => {
  it('is in the language of the page, in its currency', async () => {
    const [english, german] = [await shown(), await shown('de')];
    expect(english?.price).toMatch(/^€[\d,]+\.\d\d$/);
    expect(german?.price).toMatch(/^[\d.]+,\d\d\s€$/);
    expect(german?.reasons).not.toEqual(english?.reasons);
  });

  it('is its new price as soon as its page says so', async () => {
    for (const { sku } of await skusOf(PRODUCT)) await setPrice(sku, 'EUR', 12_300);
    refreshProduct(PRODUCT);
    expect((await shown())?.price).toBe('€123.00');
  });

  it('is nothing any more once it is sold out', async () => {
    for (const { sku } of await skusOf(PRODUCT)) await setStock(sku, 0);
    refreshProduct(PRODUCT);
    expect(await shown()).toBeUndefined();
    for (const { sku } of await skusOf(PRODUCT)) await setStock(sku, 9);
    refreshProduct(PRODUCT);
    expect(await shown()).toBeDefined();
  });
});

describe('the shelves of somebody who takes their consent back', () => {
  it('are gone with the next request', async () => {
    expect(await shelves()).not.toEqual([]);
    await say('personalization', 'withdrawn');
    expect(await shelves()).toEqual([]);
  });
});
