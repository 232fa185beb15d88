import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import taken from '@/lib/catalog/pictures.json';
import { announcedPrice } from '@/lib/catalog/price-history';
import { SEEDED_AT } from './catalogue/moments';
import { pairs } from './catalogue/pairs';
import type { SeedProduct } from './catalogue/shape';
import { seedProducts, world } from './catalogue/world';

const slugs = new Set(seedProducts.map(({ slug }) => slug));
const productOf = (slug: string) => seedProducts.find((product) => product.slug === slug) as SeedProduct;
const paths = world.categories.map(({ path }) => path);
const leaves = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
const shareOf = (part: number, all: number) => part / all;

/** Every text of the catalogue with where it stands. */
const texts = [
  ...seedProducts.flatMap(({ slug, name, tagline, description, details }) => [
    ...[name, tagline, description].map((text) => ({ where: slug, text })),
    ...details.flatMap(({ label, value }) => [label, value].map((text) => ({ where: slug, text }))),
  ]),
  ...world.categories.flatMap(({ path, name, description }) =>
    [name, description].map((text) => ({ where: path, text })),
  ),
];

describe('the goods of the demo world', () => {
  it('are 120 to 160 products of eight to twelve brands, each under its own address', () => {
    expect(seedProducts.length).toBeGreaterThanOrEqual(120);
    expect(seedProducts.length).toBeLessThanOrEqual(160);
    expect(slugs.size).toBe(seedProducts.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)+$/);
    const brands = new Set(seedProducts.map(({ brand }) => brand));
    expect(brands.size).toBeGreaterThanOrEqual(8);
    expect(brands.size).toBeLessThanOrEqual(12);
  });

  it('stand in three levels of categories, each in a leaf, and enough to choose from in each', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(Math.max(...paths.map((path) => path.split('/').length))).toBe(3);
    for (const { path, parentId } of world.categories) {
      expect(path).toMatch(/^[a-z-]+(\/[a-z-]+){0,2}$/);
      if (parentId) expect(paths.indexOf(parentId), path).toBeLessThan(paths.indexOf(path));
    }
    for (const { slug, category } of seedProducts) expect(leaves, slug).toContain(category);
    for (const leaf of leaves)
      expect(seedProducts.filter(({ category }) => category === leaf).length, leaf).toBeGreaterThanOrEqual(3);
  });

  it('are durable, consumable and collectible, many of each', () => {
    const counts = ['durable', 'consumable', 'collectible'].map(
      (kind) => seedProducts.filter((product) => product.kind === kind).length,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(seedProducts.length);
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(30);
  });

  it('replace each other only within one kind: all products of a family last or run out alike', () => {
    for (const { slug, family, kind } of seedProducts) {
      const kinds = new Set(seedProducts.filter((other) => other.family === family).map((other) => other.kind));
      expect([...kinds], `${slug}, ${family}`).toEqual([kind]);
      expect(family).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('keep their owners from needing another for as long as a durable lasts, and only that', () => {
    for (const { slug, kind, lifetimeInMonths } of seedProducts) {
      if (kind === 'durable') expect(lifetimeInMonths, slug).toBeGreaterThanOrEqual(24);
      else expect(lifetimeInMonths, slug).toBeUndefined();
    }
  });

  it('name only products that exist as complements, never themselves and never what replaces them', () => {
    for (const { slug, fits, family, kind } of seedProducts) {
      expect(fits.length, slug).toBeGreaterThanOrEqual(2);
      expect(new Set(fits).size, slug).toBe(fits.length);
      expect(fits, slug).not.toContain(slug);
      for (const other of fits) {
        expect(slugs, `${slug} fits ${other}`).toContain(other);
        if (kind === 'durable') expect(productOf(other).family, `${slug} fits ${other}`).not.toBe(family);
      }
    }
  });

  it('have at least three complements where they last', () => {
    for (const { slug, fits } of seedProducts.filter(({ kind }) => kind === 'durable'))
      expect(fits.length, slug).toBeGreaterThanOrEqual(3);
  });

  it('are joined by complements: nothing new stands alone', () => {
    const named = new Set(seedProducts.flatMap(({ fits }) => fits));
    const alone = seedProducts.filter(({ slug }) => !named.has(slug));
    expect(shareOf(alone.length, seedProducts.length)).toBeLessThan(0.2);
  });

  it('offer beans, filters, descaler and cups with every espresso machine', () => {
    const machines = seedProducts.filter(({ family }) => family === 'espresso-machine');
    expect(machines.length).toBeGreaterThanOrEqual(3);
    for (const { slug, fits } of machines) {
      const families = fits.map((other) => productOf(other).family);
      for (const family of ['coffee-beans', 'espresso-filters', 'descaler', 'espresso-cup'])
        expect(families, slug).toContain(family);
    }
  });

  it('came into the shop before it was seeded, a few of them lately', () => {
    const days = seedProducts.map(({ addedAt }) => (SEEDED_AT.getTime() - Date.parse(addedAt)) / 86_400_000);
    for (const age of days) expect(age).toBeGreaterThan(0);
    const fresh = days.filter((age) => age < 45).length;
    expect(fresh).toBeGreaterThanOrEqual(5);
    expect(shareOf(fresh, days.length)).toBeLessThan(0.2);
  });

  it('are paired only with existing products, each pair once and with at least five buyers', () => {
    for (const [one, other, buyers] of pairs) {
      expect(slugs).toContain(one);
      expect(slugs).toContain(other);
      expect(buyers).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(pairs.map(([one, other]) => [one, other].sort().join())).size).toBe(pairs.length);
  });
});

describe('the texts of the catalogue', () => {
  it('are written in three languages, not copied from one to the other', () => {
    for (const { slug, name, tagline, description, details } of seedProducts) {
      for (const { en, de, pl } of [name, tagline, description]) expect(new Set([en, de, pl]).size, en).toBe(3);
      expect(details.length, slug).toBeGreaterThanOrEqual(2);
    }
    for (const { path, description } of world.categories)
      expect(new Set([description.en, description.de, description.pl]).size, path).toBe(3);
  });

  it('are neither empty nor carelessly typed', () => {
    for (const { where, text } of texts)
      for (const words of [text.en, text.de, text.pl]) {
        expect(words, where).not.toBe('');
        expect(words, where).toBe(words.trim());
        expect(words, where).not.toMatch(/ {2}| [.,;:!?]|\.\.|[‘"“”]|'/);
      }
  });

  it('are sentences where sentences are meant', () => {
    for (const { slug, tagline, description } of seedProducts)
      for (const words of [tagline, description].flatMap((text) => [text.en, text.de, text.pl]))
        expect(words, slug).toMatch(/[.!?]$/);
  });

  it('fit their place: names in a card, descriptions in a paragraph', () => {
    for (const { slug, name, tagline, description } of seedProducts)
      for (const language of ['en', 'de', 'pl'] as const) {
        expect(name[language].length, slug).toBeLessThanOrEqual(42);
        expect(tagline[language].length, slug).toBeLessThanOrEqual(72);
        expect(description[language].length, slug).toBeGreaterThanOrEqual(60);
        expect(description[language].length, slug).toBeLessThanOrEqual(420);
      }
  });

  it('tell products apart by name in every language', () => {
    for (const language of ['en', 'de', 'pl'] as const)
      expect(new Set(seedProducts.map(({ name }) => name[language])).size).toBe(seedProducts.length);
  });
});

describe('the variants of the catalogue', () => {
  it('are complete on both axes: every colour in every size', () => {
    for (const { slug, colors = [], offers } of seedProducts) {
      const sizes = offers.flatMap(({ size }) => size ?? []);
      expect(sizes.length === offers.length || offers.length === 1, slug).toBe(true);
      expect(new Set(sizes).size, slug).toBe(sizes.length);
      expect(new Set(colors).size, slug).toBe(colors.length);
      const own = world.variants.filter(({ productId }) => productId === slug);
      expect(own.length, slug).toBe(Math.max(1, colors.length) * offers.length);
    }
    const onTwoAxes = seedProducts.filter(({ colors = [], offers }) => colors.length > 1 && offers.length > 1);
    expect(onTwoAxes.length).toBeGreaterThanOrEqual(20);
  });

  it('have names and article numbers of their own, which can be typed', () => {
    expect(new Set(world.variants.map(({ id }) => id)).size).toBe(world.variants.length);
    expect(new Set(world.variants.map(({ sku }) => sku)).size).toBe(world.variants.length);
    for (const { sku } of world.variants) expect(sku).toMatch(/^[A-Z]{2}-\d{5}(-[A-Z]+)?(-[A-Z0-9]+)?$/);
  });

  it('have sizes in one notation, whatever the data files say, under ids that stay', () => {
    const sizes = new Set(world.variants.flatMap(({ size }) => size ?? []));
    for (const size of sizes) expect(size).not.toMatch(/^0[.,]|^\d{4,} (ml|g)$/);
    expect(world.variants.find(({ id }) => id === 'glashof-french-press--steel--0-35-l')?.size).toBe('350 ml');
    expect(sizes).toContain('1 l');
  });

  it('are in stock, almost gone and sold out, also single combinations of two axes', () => {
    expect(world.variants.filter(({ stock }) => stock === 0).length).toBeGreaterThanOrEqual(12);
    expect(world.variants.filter(({ stock }) => stock >= 1 && stock <= 5).length).toBeGreaterThanOrEqual(20);
    const gaps = seedProducts.filter(({ slug }) => {
      const own = world.variants.filter(({ productId, color, size }) => productId === slug && color && size);
      return own.some(({ stock }) => stock === 0) && own.some(({ stock }) => stock > 0);
    });
    expect(gaps.length).toBeGreaterThanOrEqual(8);
  });

  it('are out of stock altogether for hardly any product', () => {
    const gone = seedProducts.filter(({ slug }) =>
      world.variants.filter(({ productId }) => productId === slug).every(({ stock }) => stock === 0),
    );
    expect(gone.length).toBeLessThanOrEqual(3);
  });

  it('use every stock note that is written down', () => {
    for (const { slug, stock, colors = [], offers } of seedProducts) {
      const sizes = offers.flatMap(({ size }) => size ?? []);
      const known = ['*', ...colors, ...sizes, ...colors.flatMap((color) => sizes.map((size) => `${color}/${size}`))];
      for (const key of Object.keys(stock ?? {})) expect(known, slug).toContain(key);
    }
  });

  it('have a picture in each width, and every product a second view', () => {
    const names = new Set([
      ...world.variants.map(({ picture }) => picture),
      ...seedProducts.map(({ slug }) => `${slug}~2`),
    ]);
    const files = new Set(readdirSync('public/products'));
    const wanted = ['-320.avif', '-640.avif', '-1200.avif', '-640.webp'];
    const missing = [...names].filter((name) => !(name in taken) || !wanted.every((end) => files.has(name + end)));
    expect(missing).toEqual([]);
  });

  it('have pictures that weigh less than 25 MB together', () => {
    const bytes = readdirSync('public/products').map((file) => statSync(`public/products/${file}`).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000_000);
  });
});

describe('the prices of the catalogue', () => {
  it('are set for every variant in every currency', () => {
    for (const { id } of world.variants) {
      const own = world.prices.filter(({ variantId }) => variantId === id);
      expect(own.map(({ currency }) => currency).sort(), id).toEqual(['EUR', 'PLN', 'USD']);
      for (const { amountInCents } of own) expect(amountInCents, id).toBeGreaterThan(0);
    }
  });

  it('are set per currency, not multiplied, and still mean the same value', () => {
    const factors = seedProducts.flatMap(({ offers }) => offers.map(({ price }) => price.PLN / price.EUR));
    expect(new Set(factors.map((factor) => factor.toFixed(3))).size).toBeGreaterThan(40);
    for (const { slug, offers } of seedProducts)
      for (const { price } of offers) {
        expect(price.PLN / price.EUR, slug).toBeGreaterThan(4);
        expect(price.PLN / price.EUR, slug).toBeLessThan(4.5);
        expect(price.USD / price.EUR, slug).toBeGreaterThan(1);
        expect(price.USD / price.EUR, slug).toBeLessThan(1.15);
      }
  });

  it('grow with the size', () => {
    for (const { slug, offers } of seedProducts)
      offers.reduce(
        (smaller, offer) => {
          expect(offer.price.EUR, slug).toBeGreaterThan(smaller.price.EUR);
          return offer;
        },
        { price: { EUR: 0, PLN: 0, USD: 0 } },
      );
  });

  it('are reduced for about a dozen products, honestly', () => {
    const onSale = world.prices.filter(({ regularInCents }) => regularInCents);
    for (const { variantId, amountInCents, regularInCents, lowest30DaysInCents } of onSale) {
      expect(lowest30DaysInCents, variantId).toBeGreaterThan(amountInCents);
      expect(lowest30DaysInCents, variantId).toBeLessThanOrEqual(regularInCents as number);
    }
    const products = seedProducts.filter(({ offers }) => offers.some(({ sale }) => sale)).length;
    expect(products).toBeGreaterThanOrEqual(10);
    expect(shareOf(products, seedProducts.length)).toBeLessThan(0.15);
    expect(world.prices.every((row) => !row.regularInCents === !row.lowest30DaysInCents)).toBe(true);
  });

  it('have a history that bears out what is claimed of them', () => {
    for (const { variantId, currency, ...price } of world.prices) {
      const history = world.priceChanges.filter((row) => row.variantId === variantId && row.currency === currency);
      const times = history.map(({ at }) => at.getTime());
      expect(times, variantId).toEqual([...new Set(times)].sort((a, b) => a - b));
      expect(announcedPrice(history), `${variantId} ${currency}`).toEqual(price);
    }
  });
});
