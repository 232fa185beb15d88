import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type RecommendationIndex } from './assortment';
import { complementsOf, likenessTo, type ProductFacts } from './facts';
import { pickShelves } from './pick-shelves';
import type { Interests } from './recommendation';
import { PERSONAL_PAGES } from './view';

const CATEGORIES = ['coffee/machines', 'coffee/kettles', 'pantry/beans', 'pantry/filters', 'table/cups', 'light/lamps'];
const WORDS = ['kettle', 'kessel', 'lamp', 'lampe', 'linen', 'beans'];
const NOW = new Date('2026-11-01T12:00:00Z');

const product = (id: number, more: Partial<ProductFacts> = {}): ProductFacts => ({
  id: `p${id}`,
  family: `family-${id % 40}`,
  kind: id % 6 === 2 || id % 6 === 3 ? 'consumable' : 'durable',
  lifetimeInMonths: 60,
  category: CATEGORIES[id % 6] ?? 'living',
  brand: `brand-${id % 7}`,
  priceInCents: 1000 + (id % 13) * 250,
  fits: [],
  popularity: 1,
  inStock: true,
  words: [WORDS[id % 6] ?? 'thing', `word${id}`],
  together: {},
  ...more,
});

const idOf = fc.nat(11).map((id) => `p${id}`);
const shops = fc
  .array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES),
      family: fc.constantFrom('one', 'other', 'third'),
      inStock: fc.boolean(),
      words: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 }),
      fits: fc.uniqueArray(idOf, { maxLength: 3 }),
      together: fc.dictionary(idOf, fc.integer({ min: 1, max: 40 }), { maxKeys: 3 }),
    }),
    { minLength: 12, maxLength: 12 },
  )
  .map((rows) => rows.map((more, id) => product(id, more)));

const byId = (pairs: readonly (readonly [string, number])[]) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));

describe('what the shop sells, arranged', () => {
  it('knows the complements that looking at every product would find, the closest first', () => {
    fc.assert(
      fc.property(shops, idOf, (listed, id) => {
        const complements = buildIndex(listed).complements(id);
        const one = listed.find((other) => other.id === id) as ProductFacts;
        const found = listed.filter((other) => other !== one && other.inStock);
        const strong = found
          .map((other) => [other.id, complementsOf(one)(other)] as const)
          .filter(([, value]) => value > 0);
        expect(byId(complements)).toEqual(byId(strong));
        expect(complements.map(([, value]) => value)).toEqual(
          complements.map(([, value]) => value).sort((a, b) => b - a),
        );
      }),
    );
  });

  it('knows the neighbours that comparing with every product would find', () => {
    fc.assert(
      fc.property(shops, idOf, (listed, id) => {
        const one = listed.find((other) => other.id === id) as ProductFacts;
        const alike = listed.flatMap((other): [string, number][] => {
          const shared = other.words.filter((word) => one.words.includes(word)).length;
          return other === one ? [] : [[other.id, likenessTo(one)(other, shared)]];
        });
        expect(byId(buildIndex(listed).neighbours(id))).toEqual(byId(alike.filter(([, value]) => value >= 0.2)));
      }),
    );
  });

  it('finds by the beginnings of words what reading every name would find', () => {
    const asked = fc.array(fc.constantFrom('ket', 'kes', 'lamp', 'lampe', 'linen', 'x'), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(shops, asked, (listed, words) => {
        const says = ({ words: own }: ProductFacts) => words.every((word) => own.some((one) => one.startsWith(word)));
        const sayers = listed.filter((one) => one.inStock && says(one)).map(({ id }) => id);
        expect(buildIndex(listed).matching(words)).toEqual(sayers);
      }),
    );
  });
});

/** Counts how many products a request looks at. */
class Watched extends Map<string, ProductFacts> {
  looks = 0;
  override get(id: string) {
    this.looks++;
    return super.get(id);
  }
  override *keys(): MapIterator<string> {
    for (const id of super.keys()) {
      this.looks++;
      yield id;
    }
  }
  override *values(): MapIterator<ProductFacts> {
    for (const id of this.keys()) yield super.get(id) as ProductFacts;
  }
}

describe('the shelves of a page', () => {
  const at = new Date('2026-11-01T11:00:00Z');
  const person: Interests = {
    viewed: ['p1', 'p5', 'p9', 'p20'].map((productId) => ({ productId, at })),
    searched: [
      { query: 'kettle', at },
      { query: 'lamp', at },
    ],
    bought: ['p0', 'p2', 'p4'].map((productId) => ({ productId, at })),
    dismissed: [{ subjectKind: 'product', subjectId: 'p7' }],
  };
  const looksAmong = (size: number) => {
    // Every other product is used with the one that is owned.
    const shop = buildIndex(Array.from({ length: size }, (_, id) => product(id, { fits: id % 2 ? ['p0'] : [] })));
    const products = new Watched(shop.products);
    products.looks = 0;
    const watched: RecommendationIndex = { ...shop, products };
    const shown = PERSONAL_PAGES.map((page) => pickShelves(watched, person, page, NOW, 'p3').length);
    expect(Math.max(...shown)).toBeGreaterThan(2);
    return products.looks;
  };

  it('cost no more in a shop ten times as large', () => {
    expect(looksAmong(20_000)).toBeLessThan(1.2 * looksAmong(2_000));
  });
});
