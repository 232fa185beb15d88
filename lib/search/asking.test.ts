import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCatalogue } from '@/db/seed/catalogue';
import { world } from '@/db/seed/catalogue/world';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { refreshSearchIndex } from './commands';
import { findProducts } from './find';
import { suggest } from './suggestions';

beforeAll(async () => {
  await freshDatabase();
  await seedCatalogue(world);
  await refreshSearchIndex();
}, 60_000);
afterAll(dropDatabase);

const found = async (query: string, locale: 'en' | 'de' | 'pl' = 'en') => (await findProducts(query, locale)).ids;

describe('a search of the catalogue', () => {
  it.each([
    [
      'en',
      'gift lift sale new fork spoon knife steak lamb case safe rug sofa herbal herbata Wasserkocher delivery KND',
    ],
    ['de', 'Gutschein Gabel Messer Löffel Teppich Pfanne rote Schürze Servietten Brettchen Versand kettle kubek'],
    ['pl', 'koc noc kubków dywan nóż łyżka garnek ręcznik zwrot dostawa Tasse mug'],
  ] as const)('in %s corrects no real word, nor one that has hits or is of another language', async (locale, words) => {
    for (const word of words.split(' ')) expect((await findProducts(word, locale)).meant, word).toBeNull();
    expect((await findProducts(words, locale)).meant).toBeNull();
  });

  it('corrects into the language of the page alone, and leaves the rest of the query as it was typed', async () => {
    expect((await findProducts('ketle for Mum', 'en')).meant).toBe('kettle for Mum');
    expect((await findProducts('cutting bord', 'en')).meant).toBe('cutting board');
    expect((await findProducts('ekspres do kway', 'pl')).meant).toBe('ekspres do kawy');
  });

  it('leads to what a word names before what mentions it', async () => {
    expect((await found('Mühle', 'de')).slice(0, 3)).toContain('osterholt-mahl');
    expect((await found('mug')).slice(0, 2)).toEqual(['sula-mug', 'halden-enamel-mug']);
  });

  it('finds the same for a possessive, full width, ligatures and hidden characters', async () => {
    const [mug, filter] = [await found('mug'), await found('filter')];
    for (const typed of ["mug's", 'mug’s', 'ＭＵＧ', 'm\u200bug', 'MUG\u00ad']) expect(await found(typed)).toEqual(mug);
    expect(await found('ﬁlter')).toEqual(filter);
  });

  it.each([
    ['en', 'pour over', 'pourover'],
    ['en', 'tea pot', 'teapot'],
    ['en', 'travel mug', 'travelmug'],
    ['de', 'Grüner Tee', 'Grüntee'],
    ['de', 'Kaffee Maschine', 'Kaffeemaschine'],
  ] as const)('in %s finds the same first for “%s” and “%s”', async (locale, apart, joined) => {
    expect((await found(apart, locale))[0]).toBe((await found(joined, locale))[0]);
  });

  it('keeps out what stands behind a minus', async () => {
    const kettles = await found('kettle');
    expect(await found('kettle -steel')).toEqual(expect.arrayContaining(['halden-dampf', 'osterholt-kessel']));
    for (const id of ['osterholt-schwan', 'halden-filo']) {
      expect(kettles).toContain(id);
      for (const typed of ['kettle -steel', '-steel kettle', 'kettle −steel'])
        expect(await found(typed)).not.toContain(id);
    }
  });

  it('puts the thing first when nothing has all words, not the rarer word', async () => {
    const { ids, complete } = await findProducts('moonlight kettle', 'en');
    expect(complete).toBe(false);
    expect(ids[0]).toMatch(/schwan|dampf|filo|kessel/);
  });

  it('takes a compound that nobody knows for the thing at its end', async () => {
    expect((await found('Padmaschine', 'de'))[0]).toBe('halden-uno');
    expect((await found('Hochzeitsgeschenk', 'de')).length).toBeGreaterThan(5);
    expect(await found('Versand', 'de')).toEqual([]);
  });

  it('knows which colours were asked for', async () => {
    expect((await findProducts('niebieskiego kubka', 'pl')).colors).toEqual(['cobalt', 'ink']);
    expect((await findProducts('moss mug', 'en')).colors).toEqual(['moss']);
    expect((await findProducts('mug', 'en')).colors).toEqual([]);
  });
});

describe('suggestions', () => {
  it('begin with the thing itself while its word is being typed', async () => {
    for (const [typed, locale] of [
      ['kaff', 'de'],
      ['kaw', 'pl'],
      ['coff', 'en'],
    ] as const) {
      const { products } = await suggest(typed, locale);
      expect(products[0]?.href, typed).toContain('/p/feldweg-');
    }
  });

  it('show a thing in the colour that was typed', async () => {
    const { products } = await suggest('blue mug', 'en');
    // Cobalt is sold out, so it is the other blue.
    expect(products[0]).toMatchObject({
      picture: 'sula-mug-ink',
      href: expect.stringContaining('?variant=sula-mug--ink'),
    });
  });

  it('tell the price per kilogram beside the price of what is sold by weight, and of nothing else', async () => {
    const [coffee] = (await suggest('feldweg morgenrot', 'de')).products;
    expect(coffee).toMatchObject({ price: expect.stringContaining('9,90'), unit: 'Grundpreis 39,60\u00a0€/kg' });
    const [mug] = (await suggest('blue mug', 'en')).products;
    expect(mug).not.toHaveProperty('unit');
  });
});
