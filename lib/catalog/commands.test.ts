import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { priceChanges, prices, products, seedRuns, variants } from '@/db/schema/catalog';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { DAY_IN_MS, MINUTE_IN_MS, shift } from '../platform/clock';
import { listNewChanges } from './changes';
import { setPrice, setStock } from './commands';
import { takeStock } from './stock';

beforeAll(async () => {
  await freshDatabase();
  await seedCatalogue(world);
});
afterAll(dropDatabase);
afterEach(() => vi.useRealTimers());

/** Days after the seed stands still. */
const onDay = (day: number) => vi.setSystemTime(shift(new Date('2026-12-01T10:00:00Z'), day * DAY_IN_MS));

async function skuOf(variantId: string): Promise<string> {
  const [variant] = await db.select().from(variants).where(eq(variants.id, variantId));
  return variant?.sku ?? '';
}
async function priceOf(variantId: string) {
  const rows = await db.select().from(prices).where(eq(prices.variantId, variantId));
  return rows.find(({ currency }) => currency === 'EUR');
}
const stockOf = async (variantId: string) =>
  (await db.select().from(variants).where(eq(variants.id, variantId)))[0]?.stock;

describe('the stock of an article', () => {
  it('is what was counted', async () => {
    const sku = await skuOf('halden-piccolo--cobalt');
    expect(await setStock(sku, 7)).toEqual({ ok: true, value: { productId: 'halden-piccolo', before: 0, after: 7 } });
    expect(await stockOf('halden-piccolo--cobalt')).toBe(7);
  });

  it('is a whole number of pieces of an article that exists', async () => {
    const sku = await skuOf('halden-uno--ink');
    const before = await stockOf('halden-uno--ink');
    for (const pieces of [-1, 1.5, Number.NaN, 1e300])
      expect(await setStock(sku, pieces)).toEqual({ ok: false, code: 'invalid' });
    expect(await setStock('NO-SUCH', 1)).toEqual({ ok: false, code: 'unknown' });
    expect(await stockOf('halden-uno--ink')).toBe(before);
  });

  it('renews the pages of the product once, in every process that looks', async () => {
    const [one, other] = [new Map(), new Map()];
    for (const seen of [one, other]) for (const [id, at] of await listNewChanges(seen)) seen.set(id, at);
    await setStock(await skuOf('sula-mug--clay--300-ml'), 3);
    for (const seen of [one, other]) {
      const changes = await listNewChanges(seen);
      expect(changes.map(([id]) => id)).toEqual(['sula-mug']);
      for (const [id, at] of changes) seen.set(id, at);
      expect(await listNewChanges(seen)).toEqual([]);
    }
  });

  it('is noted when buying makes it low or gone, not with every piece', async () => {
    const sku = await skuOf('lenno-pouf--oat');
    const seen = new Map(await listNewChanges(new Map()));
    await setStock(sku, 20);
    const buy = async (pieces: number) => {
      for (const [id, at] of await listNewChanges(seen)) seen.set(id, at);
      const taken = await transaction((tx) => takeStock(tx, 'lenno-pouf--oat', pieces));
      return { taken, noted: (await listNewChanges(seen)).map(([id]) => id) };
    };
    expect(await buy(10)).toEqual({ taken: true, noted: [] });
    expect(await buy(8)).toEqual({ taken: true, noted: ['lenno-pouf'] });
    expect(await buy(3)).toEqual({ taken: false, noted: [] });
    expect(await stockOf('lenno-pouf--oat')).toBe(2);
  });

  // Prevents that a change stays unseen for good: the command's clock is behind, or nobody could look for a while.
  it('is told to a process that could not look for an hour, whatever the clock of the change says', async () => {
    const seen = new Map(await listNewChanges(new Map()));
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() - 10 * MINUTE_IN_MS);
    await setStock(await skuOf('sula-mug--clay--300-ml'), 0);
    vi.setSystemTime(Date.now() + 70 * MINUTE_IN_MS);
    const changes = await listNewChanges(seen);
    expect(changes.map(([id]) => id)).toEqual(['sula-mug']);
    for (const [id, sequence] of changes) seen.set(id, sequence);
    expect(await listNewChanges(seen)).toEqual([]);
    vi.useRealTimers();
  });

  it('is told again after an older database was brought back', async () => {
    const seen = new Map((await listNewChanges(new Map())).map(([id]) => [id, 1_000_000]));
    expect((await listNewChanges(seen)).length).toBe(seen.size);
  });

  it('is told to a process that starts later, because its pages may be older', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onDay(90);
    expect((await listNewChanges(new Map())).map(([id]) => id)).toContain('sula-mug');
  });
});

describe('the price of an article', () => {
  it('is announced as a reduction with the lowest price of the 30 days before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const sku = await skuOf('halden-duo--steel');
    onDay(0);
    await setPrice(sku, 'EUR', 1_190_00);
    expect(await priceOf('halden-duo--steel')).toMatchObject({
      amountInCents: 1_190_00,
      regularInCents: 1_290_00,
      lowest30DaysInCents: 1_290_00,
    });
    onDay(10);
    await setPrice(sku, 'EUR', 1_290_00);
    expect(await priceOf('halden-duo--steel')).toMatchObject({ regularInCents: null, lowest30DaysInCents: null });
    onDay(20);
    await setPrice(sku, 'EUR', 1_150_00);
    expect(await priceOf('halden-duo--steel')).toMatchObject({
      regularInCents: 1_290_00,
      lowest30DaysInCents: 1_190_00,
    });
  });

  // Prevents that a price is announced by the command and never sold at.
  it('is the one that was set last, also when the clock has gone back', async () => {
    const sku = await skuOf('halden-piccolo--cobalt');
    await setPrice(sku, 'EUR', 300_00);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() - 10 * MINUTE_IN_MS);
    for (const amount of [320_00, 310_00, 330_00]) {
      await setPrice(sku, 'EUR', amount);
      expect((await priceOf('halden-piccolo--cobalt'))?.amountInCents).toBe(amount);
    }
    vi.useRealTimers();
  });

  it('leaves other currencies and colours alone', async () => {
    const rows = await db.select().from(prices).where(eq(prices.variantId, 'halden-duo--steel'));
    expect(rows.find(({ currency }) => currency === 'PLN')?.regularInCents).toBeNull();
    expect((await priceOf('halden-duo--black'))?.amountInCents).toBe(1_290_00);
  });

  it('goes on from a sale of the demo world', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onDay(1);
    const before = await priceOf('lenno-throw--moss');
    const sku = await skuOf('lenno-throw--moss');
    await setPrice(sku, 'EUR', (before?.amountInCents ?? 0) - 500);
    expect(await priceOf('lenno-throw--moss')).toEqual({
      ...before,
      amountInCents: (before?.amountInCents ?? 0) - 500,
    });
  });

  it('writes nothing down when it stays the same', async () => {
    const history = () => db.select().from(priceChanges).where(eq(priceChanges.variantId, 'sula-plate--oat--20-cm'));
    const [before, price] = [await history(), await priceOf('sula-plate--oat--20-cm')];
    const set = await setPrice(await skuOf('sula-plate--oat--20-cm'), 'EUR', price?.amountInCents ?? 0);
    expect(set.ok).toBe(true);
    expect(await history()).toEqual(before);
  });

  it('is more than nothing, of an article that exists', async () => {
    const sku = await skuOf('halden-uno--ink');
    for (const amount of [0, -5, 1.5, Number.NaN])
      expect(await setPrice(sku, 'EUR', amount)).toEqual({ ok: false, code: 'invalid' });
    expect(await setPrice('NO-SUCH', 'EUR', 100)).toEqual({ ok: false, code: 'unknown' });
  });

  it('starts its history with what it had always been, where none was kept', async () => {
    await transaction((tx) => tx.delete(priceChanges).where(eq(priceChanges.variantId, 'halden-filo--steel')));
    await setPrice(await skuOf('halden-filo--steel'), 'EUR', 59_00);
    expect(await priceOf('halden-filo--steel')).toMatchObject({ regularInCents: 69_00, lowest30DaysInCents: 69_00 });
  });

  it('outlives new data files, like the stock', async () => {
    await transaction(async (tx) => {
      await tx.update(seedRuns).set({ fingerprint: 'of older data' });
      await tx.update(products).set({ brand: 'Old' }).where(eq(products.id, 'halden-filo'));
    });
    await seedCatalogue(world);
    expect(await priceOf('halden-filo--steel')).toMatchObject({ amountInCents: 59_00, regularInCents: 69_00 });
    expect(await stockOf('halden-piccolo--cobalt')).toBe(7);
    const [filo] = await db.select().from(products).where(eq(products.id, 'halden-filo'));
    expect(filo?.brand).toBe('Halden');
  });
});
