import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { prices, products, variants } from '@/db/schema/catalog';
import { searchDocuments, searchSpellings, searchWords } from '@/db/schema/search';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { indexProducts, rankAnew } from './commands';
import { findProducts } from './find';
import { spellingKeys } from './spelling';
import { distance } from './tokens';

const text = (en: string, de = en, pl = en) => ({ en, de, pl });
const NAMES = {
  schwan: text('Schwan kettle', 'Wasserkocher Schwan', 'Czajnik Schwan'),
  dampf: text('Dampf kettle', 'Wasserkocher Dampf', 'Czajnik Dampf'),
  teapot: text('Teapot', 'Teekanne', 'Dzbanek do herbaty'),
  spoon: text('Measuring spoon', 'Messlöffel', 'Łyżeczka z miarką'),
  machine: text('Coffee machine', 'Kaffeemaschine', 'Ekspres'),
};
const ids = Object.keys(NAMES);
const index = (...some: string[]) => transaction((tx) => indexProducts(tx, some));
const found = async (query: string, locale: 'en' | 'de' | 'pl' = 'en') => (await findProducts(query, locale)).ids;
const everything = async () => ({
  documents: await db.select().from(searchDocuments).orderBy(searchDocuments.id),
  words: await db.select().from(searchWords).orderBy(searchWords.locale, searchWords.word),
  spellings: await db.select().from(searchSpellings).orderBy(searchSpellings.locale, searchSpellings.key),
});
const rename = (id: string, name: { en: string; de: string; pl: string }) =>
  transaction(async (tx) => {
    await tx.update(products).set({ name }).where(eq(products.id, id));
    await indexProducts(tx, [id]);
  });

beforeAll(async () => {
  await freshDatabase();
  await stock(...Object.entries(NAMES).map(([id, name], place) => ({ id, name, popularity: 10 * place })));
  await index(...ids);
});
afterAll(dropDatabase);

describe('the search index', () => {
  it('is the same however often it is renewed', async () => {
    const once = await everything();
    await index(...ids, 'never-there');
    expect(await everything()).toEqual(once);
  });

  it('follows a product to its new name, and forgets the words of the old one', async () => {
    const before = await everything();
    await rename('spoon', text('Barista shovel'));
    expect(await found('shovle')).toEqual(['spoon']);
    expect(await found('measuring')).toEqual([]);
    expect((await db.select().from(searchWords).where(eq(searchWords.word, 'measuring'))).length).toBe(0);
    expect((await db.select().from(searchSpellings).where(eq(searchSpellings.word, 'measuring'))).length).toBe(0);
    await rename('spoon', NAMES.spoon);
    const { words, spellings } = await everything();
    expect({ words, spellings }).toEqual({ words: before.words, spellings: before.spellings });
  });

  it('changes with the transaction or not at all', async () => {
    const failed = transaction(async (tx) => {
      await tx
        .update(products)
        .set({ name: text('Vanishing thing') })
        .where(eq(products.id, 'teapot'));
      await indexProducts(tx, ['teapot']);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await found('vanishing')).toEqual([]);
    expect(await found('teapot')).toEqual(['teapot']);
  });

  it('puts what sells better first, also after that has changed', async () => {
    expect(await found('kettle')).toEqual(['dampf', 'schwan']);
    await transaction(async (tx) => {
      await tx.update(products).set({ popularity: 900 }).where(eq(products.id, 'schwan'));
      await rankAnew(tx, ['schwan', 'dampf']);
    });
    expect(await found('kettle')).toEqual(['schwan', 'dampf']);
  });

  it('lets go of a product that is gone', async () => {
    await stock({ id: 'gone', name: text('Gramophone') });
    await index('gone');
    expect(await found('gramophone')).toEqual(['gone']);
    await transaction(async (tx) => {
      const own = await tx.select().from(variants).where(eq(variants.productId, 'gone'));
      for (const { id } of own) await tx.delete(prices).where(eq(prices.variantId, id));
      await tx.delete(variants).where(eq(variants.productId, 'gone'));
      await tx.delete(searchDocuments).where(eq(searchDocuments.productId, 'gone'));
      await tx.delete(products).where(eq(products.id, 'gone'));
      await indexProducts(tx, ['gone']);
    });
    expect(await found('gramophone')).toEqual([]);
  });
});

describe('a query', () => {
  it.each([
    ['eapot', 'en', 'teapot'],
    ['reapot', 'en', 'teapot'],
    ['etapot', 'en', 'teapot'],
    ['teappot', 'en', 'teapot'],
    ['coffeemachine', 'en', 'machine'],
    ['tea pot', 'en', 'teapot'],
    ['measur', 'en', 'spoon'],
    ['mesur', 'en', 'spoon'],
    ['Messloeffel', 'de', 'spoon'],
    ['messloffel', 'de', 'spoon'],
    ['löffel', 'de', 'spoon'],
    ['Kaffeeautomat', 'de', 'machine'],
    ['lyzeczki', 'pl', 'spoon'],
    ['łyzecka', 'pl', 'spoon'],
    ['dzbanki', 'pl', 'teapot'],
    ['imbryk', 'pl', 'schwan'],
    ['Teekanne', 'pl', 'teapot'],
  ] as const)('"%s" in %s means the %s', async (query, locale, id) => {
    expect((await found(query, locale))[0]).toBe(id);
  });

  it('is taken for what it nearly says when no product says all of it', async () => {
    expect(await findProducts('schwan teapot xylophone', 'en')).toMatchObject({ complete: false });
    expect(await findProducts('kettel', 'en')).toMatchObject({ meant: 'kettle', complete: true });
    expect(await findProducts('kettles', 'en')).toMatchObject({ meant: null });
  });

  it('may hold anything', async () => {
    const operators = fc.stringMatching(/^["'*:(){}^+\-|&!<>~%_\\ a-z0-9]{0,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), operators), async (query) => {
        expect(Array.isArray((await findProducts(query, 'de')).ids)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the spelling keys', () => {
  it('are shared by words that are one typing error apart', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    const word = fc.stringMatching(/^[a-h]{4,12}$/);
    fc.assert(
      fc.property(
        word,
        fc.nat(11),
        letter,
        fc.constantFrom('wrong', 'missing', 'more', 'swapped'),
        (right, at, one, kind) => {
          const place = at % right.length;
          const [before, here, after] = [right.slice(0, place), right[place] ?? '', right.slice(place + 1)];
          const typed = {
            wrong: `${before}${one}${after}`,
            missing: `${before}${after}`,
            more: `${before}${one}${here}${after}`,
            swapped: `${before}${after.charAt(0)}${here}${after.slice(1)}`,
          }[kind];
          expect(distance(typed, right, 1)).toBeLessThanOrEqual(1);
          const keys = new Set(spellingKeys(right));
          expect(spellingKeys(typed).some((key) => keys.has(key))).toBe(true);
        },
      ),
    );
  });
});
