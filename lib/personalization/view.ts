import type { Rung } from '@/lib/identity/shopper';

/** Pages that ask for a person's part; each has its own shelves. */
export const PERSONAL_PAGES = ['home', 'category', 'product', 'search', 'cart', 'other'] as const;
export type PersonalPage = (typeof PERSONAL_PAGES)[number];

/** Where on a page a shelf stands. */
export type ShelfPlace = 'for-you' | 'goes-with' | 'buy-again' | 'recently-viewed';

/** A product as the browser draws it: every word and price is ready in the language of the page. */
export type ShelfProduct = {
  id: string;
  family: string;
  href: string;
  name: string;
  brand: string;
  tagline: string;
  picture: string;
  price: string;
  unit?: string;
  /** Set during a sale. */
  regular: string | null;
  /** One or two true reasons why it is here. */
  reasons: string[];
};

export type Shelf = { place: ShelfPlace; title: string; products: ShelfProduct[] };

/** What the browser of a known person gets on top of the page that everybody gets. */
export type PersonalView = {
  rung: Rung;
  /** A contact is greeted, too; only a session opens the account. */
  signedIn: boolean;
  /** "Hello Ada", or null below level 2. */
  greeting: string | null;
  cartCount: number;
  heartedIds: string[];
  shelves: Shelf[];
  /** Whether views and searches may be recorded; if so, events carry this epoch. */
  records: boolean;
  epoch: number;
  words: { cart: string; hearts: string; shelf: ShelfWords };
  /** Demo mode only: what the journey panel draws. */
  panel?: unknown;
};

/** The words around shelves, in the language of the page; `save` names the product with `{name}`. */
export type ShelfWords = Record<
  | 'why'
  | 'intro'
  | 'lessOfThis'
  | 'notForMe'
  | 'stop'
  | 'stopHint'
  | 'privacy'
  | 'privacyHref'
  | 'save'
  | 'salePrice'
  | 'regularPrice',
  string
>;
