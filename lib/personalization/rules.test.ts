import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './assortment';
import { complementsOf, type ProductFacts, substituteOf } from './facts';
import { pickShelves } from './pick-shelves';
import type { Interests, Recommendation } from './recommendation';
import { diverse, MAX_PER_CATEGORY, offerable, rankBuyAgain, rankComplements, rankForYou } from './rules';
import { PERSONAL_PAGES } from './view';

const NOW = new Date('2026-11-01T12:00:00Z');
const FAMILIES = ['espresso-machine', 'filter-machine', 'kettle', 'beans', 'filters', 'cups'] as const;
const CATEGORY = {
  'espresso-machine': 'coffee/machines',
  'filter-machine': 'coffee/machines',
  kettle: 'coffee/kettles',
  beans: 'pantry/beans',
  filters: 'pantry/filters',
  cups: 'table/cups',
};

const product = (id: number, family: (typeof FAMILIES)[number], more: Partial<ProductFacts> = {}): ProductFacts => ({
  id: `p${id}`,
  family,
  kind: family === 'beans' || family === 'filters' ? 'consumable' : 'durable',
  lifetimeInMonths: 60,
  category: CATEGORY[family],
  brand: 'Halden',
  priceInCents: 2000 + id * 100,
  fits: [],
  popularity: 100 - id,
  inStock: true,
  words: [family, `word${id}`],
  together: {},
  ...more,
});

const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const nobody: Interests = { viewed: [], searched: [], bought: [], dismissed: [] };

const size = 14;
const idOf = fc.integer({ min: 0, max: size - 1 }).map((id) => `p${id}`);
const interaction = fc.record({ productId: idOf, at: fc.integer({ min: 0, max: 2000 }).map(ago) });
const shops = fc
  .array(
    fc.record({
      family: fc.constantFrom(...FAMILIES),
      inStock: fc.boolean(),
      fits: fc.array(idOf, { maxLength: 3 }),
      together: fc.dictionary(idOf, fc.integer({ min: 1, max: 40 }), { maxKeys: 3 }),
    }),
    { minLength: size, maxLength: size },
  )
  .map((rows) => buildIndex(rows.map(({ family, ...more }, id) => product(id, family, more))));
const people = fc.record<Interests>({
  viewed: fc.array(interaction, { maxLength: 8 }),
  searched: fc.array(
    fc.record({ query: fc.constantFrom('kettle', 'beans', 'cups'), at: fc.constantFrom(ago(0), ago(30)) }),
    { maxLength: 2 },
  ),
  bought: fc.array(interaction, { maxLength: 4 }),
  dismissed: fc.array(
    fc.oneof(
      fc.record({ subjectKind: fc.constant('product'), subjectId: idOf }),
      fc.record({ subjectKind: fc.constant('family'), subjectId: fc.constantFrom(...FAMILIES) }),
    ),
    { maxLength: 3 },
  ),
});

const scoreOf = (picks: Recommendation[], productId: string) =>
  picks.find((pick) => pick.productId === productId)?.score ?? 0;

/** The person without what a reason names. */
function without(person: Interests, reason: Recommendation['reasons'][number]): Interests {
  if (reason.kind === 'popular') return person;
  if (reason.kind === 'searched') {
    return { ...person, searched: person.searched.filter(({ query }) => query !== reason.query) };
  }
  const list = reason.kind === 'viewed' ? 'viewed' : 'bought';
  return { ...person, [list]: person[list].filter(({ productId }) => productId !== reason.productId) };
}

describe('shelves', () => {
  it('never show what replaces an owned durable, whatever else is known of the person', () => {
    fc.assert(
      fc.property(shops, people, fc.constantFrom(...PERSONAL_PAGES), (shop, person, page) => {
        const owned = person.bought.flatMap(({ productId }) => shop.products.get(productId) ?? []);
        const shown = pickShelves(shop, person, page, NOW).flatMap(({ picks }) => picks);
        for (const { productId } of shown) {
          const one = shop.products.get(productId);
          expect(owned.some((mine) => one && mine.kind === 'durable' && substituteOf(mine)(one))).toBe(false);
        }
      }),
    );
  });

  it('show only what is in stock and was not refused, each product once', () => {
    fc.assert(
      fc.property(shops, people, (shop, person) => {
        const shown = pickShelves(shop, person, 'home', NOW).flatMap(({ picks }) => picks);
        expect(new Set(shown.map(({ productId }) => productId)).size).toBe(shown.length);
        const refused = person.dismissed.filter(({ subjectKind }) => subjectKind === 'product');
        for (const { productId } of shown) {
          expect(shop.products.get(productId)?.inStock).toBe(true);
          expect(refused.some(({ subjectId }) => subjectId === productId)).toBe(false);
        }
      }),
    );
  });

  it('give every product one or two reasons', () => {
    fc.assert(
      fc.property(shops, people, (shop, person) => {
        for (const { reasons } of pickShelves(shop, person, 'home', NOW).flatMap(({ picks }) => picks)) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('put what speaks for a product before best sellers', () => {
    fc.assert(
      fc.property(shops, people, (shop, person) => {
        const forYou = pickShelves(shop, person, 'home', NOW).find(({ place }) => place === 'for-you');
        const popular = (forYou?.picks ?? []).map(({ reasons }) => reasons[0]?.kind === 'popular');
        expect(popular).toEqual([...popular].sort());
      }),
    );
  });

  it('say nothing to somebody of whom nothing is known: what everybody sees is as good', () => {
    const shop = buildIndex(Array.from({ length: size }, (_, id) => product(id, FAMILIES[id % 6] ?? 'kettle')));
    expect(pickShelves(shop, nobody, 'home', NOW)).toEqual([]);
  });
});

describe('reasons', () => {
  it('are true: without the interaction that a reason names, the product scores lower', () => {
    fc.assert(
      fc.property(shops, people, (shop, person) => {
        for (const rank of [rankForYou, rankComplements, rankBuyAgain]) {
          for (const { productId, score, reasons } of rank(shop, person, NOW)) {
            for (const reason of reasons) {
              expect(scoreOf(rank(shop, without(person, reason), NOW), productId)).toBeLessThan(score);
            }
          }
        }
      }),
    );
  });
});

describe('complements of what is owned', () => {
  it('never contains a substitute', () => {
    fc.assert(
      fc.property(shops, people, (shop, person) => {
        const owned = person.bought.flatMap(({ productId }) => shop.products.get(productId) ?? []);
        for (const { productId, reasons } of rankComplements(shop, person, NOW)) {
          const one = shop.products.get(productId);
          expect(reasons.every(({ kind }) => kind === 'complement')).toBe(true);
          expect(owned.some((mine) => one && mine.kind === 'durable' && substituteOf(mine)(one))).toBe(false);
        }
      }),
    );
  });

  it('trusts shared baskets from five different buyers on, then the catalogue, then the category', () => {
    const machine = product(1, 'espresso-machine', { fits: ['p3'], together: { p2: 5, p4: 4 } });
    const [beans, cups, few, kettle] = [
      product(2, 'beans'),
      product(3, 'cups'),
      product(4, 'filters'),
      product(5, 'kettle'),
    ];
    const strengths = [beans, cups, few, kettle].map(complementsOf(machine));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(complementsOf(machine)(few)).toBeLessThan(1);
    expect(complementsOf(machine)(kettle)).toBe(0);
  });

  it('takes the place of coffee machines once somebody owns one', () => {
    const shop = buildIndex([
      product(0, 'espresso-machine', { fits: ['p2', 'p3', 'p4'] }),
      product(1, 'filter-machine'),
      product(2, 'beans'),
      product(3, 'filters'),
      product(4, 'cups'),
    ]);
    const person = {
      ...nobody,
      viewed: [{ productId: 'p0', at: ago(1) }],
      bought: [{ productId: 'p0', at: ago(0.5) }],
    };
    const shelves = pickShelves(shop, person, 'cart', NOW);
    expect(shelves.map(({ place }) => place)).toEqual(['goes-with']);
    expect(shelves[0]?.picks.map(({ productId }) => productId).sort()).toEqual(['p2', 'p3', 'p4']);
  });
});

describe('an owned durable', () => {
  const shop = buildIndex([product(0, 'kettle', { lifetimeInMonths: 12 }), product(1, 'kettle')]);

  it('keeps its family away for its lifetime and not longer', () => {
    const bought = (at: string) => ({ ...nobody, bought: [{ productId: 'p0', at: new Date(at) }] });
    const offered = (at: string) => ['p0', 'p1'].filter(offerable(shop, bought(at), NOW));
    expect(offered('2025-11-02T12:00:00Z')).toEqual([]);
    expect(offered('2025-10-31T12:00:00Z')).toEqual(['p0', 'p1']);
  });
});

describe('"less of this"', () => {
  it('lowers the whole family without hiding it', () => {
    const shop = buildIndex([product(0, 'beans'), product(1, 'beans'), product(2, 'filters')]);
    const person = { ...nobody, viewed: [{ productId: 'p0', at: ago(1) }] };
    const less = { ...person, dismissed: [{ subjectKind: 'family', subjectId: 'beans' }] };
    expect(scoreOf(rankForYou(shop, less, NOW), 'p1')).toBeLessThan(scoreOf(rankForYou(shop, person, NOW), 'p1'));
    expect(scoreOf(rankForYou(shop, less, NOW), 'p1')).toBeGreaterThan(0);
  });
});

describe('a shelf', () => {
  it('holds at most three products of one leaf category', () => {
    fc.assert(
      fc.property(shops, people, (shop, person) => {
        const categories = diverse(shop, rankForYou(shop, person, NOW), 12).map(
          ({ productId }) => shop.products.get(productId)?.category,
        );
        for (const one of new Set(categories)) {
          expect(categories.filter((other) => other === one).length).toBeLessThanOrEqual(MAX_PER_CATEGORY);
        }
      }),
    );
  });
});
