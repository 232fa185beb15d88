import type { RecommendationIndex } from './assortment';
import type { Interests, Reason, Recommendation } from './recommendation';
import { diverse, rankBuyAgain, rankComplements, rankComplementsOf, rankForYou, recentlyViewed, unseen } from './rules';
import type { PersonalPage, ShelfPlace } from './view';

export type PickedShelf = { place: ShelfPlace; primaryReason: Reason | null; picks: Recommendation[] };

/** More best sellers than any page could need. */
const BEST_SELLERS = 400;

/** Best sellers, for what is left of a shelf; they say that they are nothing more. */
function* popular(shop: RecommendationIndex, person: Interests, now: Date, except?: string): Iterable<Recommendation> {
  const allowed = unseen(shop, person, now, except);
  let left = BEST_SELLERS;
  for (const productId of shop.products.keys()) {
    if (left === 0) break;
    if (!allowed(productId)) continue;
    left--;
    yield { productId, score: 0, reasons: [{ kind: 'popular' }] };
  }
}

const PLACES_OF_PAGE: Record<PersonalPage, readonly ShelfPlace[]> = {
  home: ['buy-again', 'recently-viewed', 'for-you'],
  category: ['recently-viewed'],
  product: ['goes-with', 'recently-viewed', 'for-you'],
  search: ['recently-viewed', 'for-you'],
  cart: ['goes-with', 'buy-again', 'for-you', 'recently-viewed'],
  other: ['recently-viewed', 'for-you'],
};

/** A shelf with fewer products than this is not worth its place. */
const LEAST: Record<ShelfPlace, number> = { 'buy-again': 1, 'goes-with': 3, 'recently-viewed': 1, 'for-you': 4 };

/** As large as what everybody sees in the same place, so that nothing moves. */
const SIZE: Record<ShelfPlace, number> = { 'buy-again': 4, 'goes-with': 4, 'recently-viewed': 4, 'for-you': 8 };

/** All shelves of a page. No product stands on two of them. */
export function pickShelves(
  shop: RecommendationIndex,
  person: Interests,
  page: PersonalPage,
  now: Date,
  except?: string,
): PickedShelf[] {
  const shown = new Set<string>();
  return PLACES_OF_PAGE[page].flatMap((place) => {
    // Beside a product stands what goes with it, elsewhere what goes with one's own things.
    const rank = page === 'product' && place === 'goes-with' ? rankComplementsOf : RANKED[place];
    const ranked = only(rank(shop, person, now, except), ({ productId }) => !shown.has(productId));
    const size = SIZE[place];
    const picks = place === 'recently-viewed' ? [...ranked].slice(0, size) : diverse(shop, ranked, size);
    if (picks.length < LEAST[place] || isImpersonal(person, picks)) return [];
    for (const { productId } of picks) shown.add(productId);
    return { place, primaryReason: primaryReasonOf(picks), picks };
  });
}

/** Best first, each worked out only when a shelf has room for it. */
type Ranked = (...about: Parameters<typeof rankForYou>) => Iterable<Recommendation>;

const RANKED: Record<ShelfPlace, Ranked> = {
  // Filled up with other things that run out.
  'buy-again': (...about) => {
    const mine = rankBuyAgain(...about);
    const [shop] = about;
    const consumable = ({ productId }: Recommendation) => shop.products.get(productId)?.kind === 'consumable';
    return mine.length === 0
      ? []
      : only(oneAfterTheOther(mine, rankComplements(...about), popular(...about)), consumable);
  },
  'goes-with': rankComplements,
  'recently-viewed': recentlyViewed,
  // Filled up with best sellers, which say so.
  'for-you': (...about) => oneAfterTheOther(rankForYou(...about), popular(...about)),
};

function* only(picks: Iterable<Recommendation>, fits: (pick: Recommendation) => boolean): Iterable<Recommendation> {
  for (const pick of picks) if (fits(pick)) yield pick;
}

/** Each product once, where it stands first. */
function* oneAfterTheOther(...lists: Iterable<Recommendation>[]): Iterable<Recommendation> {
  const taken = new Set<string>();
  for (const list of lists) {
    for (const pick of list) {
      if (taken.has(pick.productId)) continue;
      taken.add(pick.productId);
      yield pick;
    }
  }
}

/** The reason that at least half of a shelf has in common: it gives the shelf its title. */
function primaryReasonOf(picks: readonly Recommendation[]): Reason | null {
  const first = picks[0]?.reasons[0];
  if (!first || first.kind === 'popular') return null;
  const same = picks.filter(({ reasons }) => JSON.stringify(reasons[0]) === JSON.stringify(first));
  return same.length * 2 >= picks.length ? first : null;
}

/** Nothing but best sellers for somebody without anything to leave out: what everybody sees is as good. */
function isImpersonal(person: Interests, picks: readonly Recommendation[]): boolean {
  if (person.bought.length > 0 || person.dismissed.length > 0) return false;
  return picks.every(({ reasons }) => reasons[0]?.kind === 'popular');
}
