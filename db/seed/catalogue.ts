/**
 * Brings the catalogue of the data files into the database. Safe to run at every start: it inserts what is missing, renews
 * texts and prices when the files have changed, takes out of the shop what has left them, and never touches stock, counters,
 * prices that the shop has set since or anything that belongs to a person.
 */
import { createHash } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import { db, type Transaction, transaction } from '../client';
import { boughtTogether, categories, priceChanges, prices, products, seedRuns, variants } from '../schema/catalog';
import { SEEDED_AT } from './catalogue/moments';
import { seedReviews } from './catalogue/reviews/seed';
import type { CatalogueRows } from './catalogue/rows';
import { inChunks, renewed } from './catalogue/upsert';

const RUN = 'catalogue';

/** `world` is all there is to be: the demo's, or that of a real shop. */
export async function seedCatalogue(world: CatalogueRows): Promise<void> {
  const fingerprint = createHash('sha256').update(JSON.stringify(world)).digest('hex');
  await transaction(async (tx) => {
    const [run] = await db.select().from(seedRuns).where(eq(seedRuns.id, RUN));
    if (run?.fingerprint === fingerprint) return;

    await inChunks(world.categories, (rows) =>
      tx
        .insert(categories)
        .values(rows)
        .onConflictDoUpdate({
          target: categories.id,
          set: renewed(categories, ['path', 'parentId', 'position', 'name', 'description']),
        }),
    );
    await inChunks(world.products, (rows) =>
      tx
        .insert(products)
        .values(rows)
        .onConflictDoUpdate({
          target: products.id,
          set: renewed(products, [
            'categoryId',
            'brand',
            'kind',
            'family',
            'lifetimeInMonths',
            'fits',
            'name',
            'tagline',
            'description',
            'details',
            'searchTerms',
            'addedAt',
          ]),
        }),
    );
    await inChunks(world.variants, (rows) =>
      tx
        .insert(variants)
        .values(rows)
        .onConflictDoUpdate({
          target: variants.id,
          // An article number, once given, stays.
          set: renewed(variants, ['position', 'color', 'size', 'netAmount', 'netUnit', 'picture']),
        }),
    );
    const setByShop = await listPricesOfShop();
    const ofSeed = (row: { variantId: string; currency: string }) => !setByShop.has(`${row.variantId} ${row.currency}`);
    await tx.delete(priceChanges).where(eq(priceChanges.origin, 'seed'));
    await inChunks(world.priceChanges, (rows) => tx.insert(priceChanges).values(rows).onConflictDoNothing());
    await inChunks(world.prices.filter(ofSeed), (rows) =>
      tx
        .insert(prices)
        .values(rows)
        .onConflictDoUpdate({
          target: [prices.variantId, prices.currency],
          set: renewed(prices, ['amountInCents', 'regularInCents', 'lowest30DaysInCents']),
        }),
    );
    await removeWhatLeft(tx, world);
    await tx.delete(boughtTogether);
    await inChunks(world.boughtTogether, (rows) => tx.insert(boughtTogether).values(rows).onConflictDoNothing());
    await seedReviews(tx, world.reviews);
    await tx
      .insert(seedRuns)
      .values({ id: RUN, fingerprint, at: SEEDED_AT })
      .onConflictDoUpdate({ target: seedRuns.id, set: { fingerprint } });
  });
}

/**
 * What the data files have no more is not for sale: its variants go, and a product without any is on no page, list or shelf. Its
 * own row stays, for orders and for what the shop knows of people who own one.
 */
async function removeWhatLeft(tx: Transaction, world: CatalogueRows): Promise<void> {
  const left = async (table: typeof variants | typeof categories, rows: { id: string }[]) => {
    const known = new Set(rows.map(({ id }) => id));
    const ids = (await db.select({ id: table.id }).from(table)).map(({ id }) => id);
    return ids.filter((id) => !known.has(id));
  };
  await inChunks(await left(variants, world.variants), async (ids) => {
    await tx.delete(prices).where(inArray(prices.variantId, ids));
    await tx.delete(variants).where(inArray(variants.id, ids));
  });
  const used = new Set((await db.select({ id: products.categoryId }).from(products)).map(({ id }) => id));
  await inChunks(
    (await left(categories, world.categories)).filter((id) => !used.has(id)),
    (ids) => tx.delete(categories).where(inArray(categories.id, ids)),
  );
}

/** Prices that somebody has decided on: the data files have no say in them any more. */
async function listPricesOfShop(): Promise<Set<string>> {
  const rows = await db
    .select({ variantId: priceChanges.variantId, currency: priceChanges.currency })
    .from(priceChanges)
    .where(eq(priceChanges.origin, 'shop'));
  return new Set(rows.map(({ variantId, currency }) => `${variantId} ${currency}`));
}
