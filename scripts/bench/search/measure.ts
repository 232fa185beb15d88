/** Runs in a process of its own with DATABASE_URL set; prints its figures as one line of JSON. */
import { Client } from 'pg';
import { closeDatabase, db, migrate, transaction } from '@/db/client';
import { categories, prices, products, variants } from '@/db/schema/catalog';
import { DATABASE_URL, dialect } from '@/db/url';
import { indexProducts } from '@/lib/search/commands';
import { NO_FILTERS } from '@/lib/search/filters';
import { findProducts } from '@/lib/search/find';
import { readListing } from '@/lib/search/listing';
import { suggest } from '@/lib/search/suggestions';
import { beginnings, knownItems, mistyped, searches } from './questions';
import { type KnownItem, seededRandom, syntheticCategories, syntheticProducts } from './synthetic';

const COUNT = Number(process.argv[2] ?? 100_000);
const QUESTIONS = 600;
const KNOWN_ITEMS = 1000;
const random = seededRandom(20_261_122);
const say = (sentence: string) => console.error(`  ${sentence}`);

async function fill(): Promise<{ items: KnownItem[]; paths: string[] }> {
  const begun = performance.now();
  const shelves = [...syntheticCategories()];
  const leaves = shelves.filter(({ leaf }) => leaf).map(({ id }) => id);
  // A database that was kept from an earlier run is taken as it is: the same seed makes the same questions.
  const [kept] = await db.select().from(categories).limit(1);
  if (!kept) await transaction((tx) => tx.insert(categories).values(shelves.map(({ leaf: _, ...shelf }) => shelf)));
  const items: KnownItem[] = [];
  for (const rows of syntheticProducts(COUNT, random, leaves)) {
    items.push(...rows.items);
    if (kept) continue;
    await transaction(async (tx) => {
      await tx.insert(products).values(rows.products);
      await tx.insert(variants).values(rows.variants);
      await tx.insert(prices).values(rows.prices);
      await indexProducts(
        tx,
        rows.products.map(({ id }) => id),
      );
    });
    if (items.length % 20_000 === 0) say(`${items.length} products after ${seconds(begun)} s`);
  }
  return { items, paths: shelves.map(({ path }) => path) };
}

/** What PostgreSQL's autovacuum does by itself within a minute. */
async function analyze(): Promise<void> {
  if (dialect !== 'postgres') return;
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

const seconds = (begun: number) => Math.round((performance.now() - begun) / 1000);

async function timed<T>(questions: T[], ask: (question: T) => Promise<unknown>) {
  for (const question of questions.slice(0, 30)) await ask(question);
  const times: number[] = [];
  for (const question of questions) {
    const begun = performance.now();
    await ask(question);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

async function successRate(items: KnownItem[], change: (query: string) => string): Promise<number> {
  let found = 0;
  const questions = knownItems(items, KNOWN_ITEMS, random);
  for (const { query, locale, id } of questions) {
    const { ids } = await findProducts(change(query), locale);
    if (ids.slice(0, 10).includes(id)) found++;
    else if (process.env.KINDLING_BENCH_MISSES) say(`missed ${id} ${locale}: ${query} → ${change(query)}`);
  }
  return found / questions.length;
}

await migrate();
const { items, paths } = await fill();
await analyze();
say('searching');
const search = await timed(searches(items, QUESTIONS, random), ({ query, locale }) => findProducts(query, locale));
say(`search ${JSON.stringify(search)}`);
const suggestions = await timed(beginnings(items, QUESTIONS, random), ({ query, locale }) => suggest(query, locale));
say(`suggest ${JSON.stringify(suggestions)}`);
const lists = Array.from({ length: 200 }, (_, index) => ({
  category: random.one(paths),
  filters: [
    { ...NO_FILTERS, colors: [random.one(['black', 'beige', 'green'])] },
    { ...NO_FILTERS, onSale: true, sort: 'price-up' as const },
    { ...NO_FILTERS, priceFrom: 20, priceTo: 90, inStock: true },
    { ...NO_FILTERS, rating: 4, page: 2 },
  ][index % 4] as typeof NO_FILTERS,
}));
const facets = await timed(lists, ({ category, filters }) => readListing({ category }, filters, 'en'));
say(`facets ${JSON.stringify(facets)}`);
const knownItem = {
  exactTop10: await successRate(items, (query) => query),
  oneTypoTop10: await successRate(items, (query) => mistyped(query, random)),
};
await closeDatabase();
process.stdout.write(`${JSON.stringify({ products: COUNT, search, suggest: suggestions, facets, knownItem })}\n`);
