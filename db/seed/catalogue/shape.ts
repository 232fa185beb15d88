import type { Currency, Localized, NetUnit, ProductKind } from '../../schema/catalog';

/** Whole units as printed on the price tag: `12.9` is 12.90. */
export type PriceTag = Record<Currency, number>;

export type SeedNet = readonly [amount: number, unit: NetUnit];

export type SeedOffer = {
  /** Left out when the product has one size only. */
  size?: string;
  price: PriceTag;
  /** What is in the pack, of goods that are sold by weight or volume. */
  net?: SeedNet;
  /** Set during a sale: the price before, and the lowest one of the 30 days before the sale. */
  sale?: { regular: PriceTag; lowest30Days: PriceTag };
};

export type SeedProduct = {
  /** Also the id. */
  slug: string;
  /** Path of a category that has no further one below it. */
  category: string;
  brand: string;
  kind: ProductKind;
  family: string;
  lifetimeInMonths?: number;
  fits: string[];
  name: Localized;
  tagline: Localized;
  description: Localized;
  details: SeedDetail[];
  /** First axis: keys of `lib/catalog/colors.ts`. */
  colors?: string[];
  /** Second axis: one entry per size, or a single one without `size`. */
  offers: SeedOffer[];
  /** Pieces per `color`, `size` or `color/size`; what is not named is well stocked. */
  stock?: Record<string, number>;
  /** 0 to 100. */
  popularity: number;
  /** Day it came into the shop. */
  addedAt: string;
};

export type SeedDetail = { label: Localized; value: Localized };
export type SeedCategory = { path: string; name: Localized; description: Localized };
/** Bought together with the first: how many buyers. */
export type SeedPair = readonly [slug: string, other: string, buyers: number];

/** A text in the three languages of the shop. */
export function t(en: string, de: string, pl: string): Localized {
  return { en, de, pl };
}

/** What is in the pack. */
export const grams = (amount: number): SeedNet => [amount, 'g'];
export const millilitres = (amount: number): SeedNet => [amount, 'ml'];

/** A price tag, set per currency. */
export function price(EUR: number, PLN: number, USD: number): PriceTag {
  return { EUR, PLN, USD };
}

/** Products of one place in the shop; what all of them have in common is said once. */
export function shelf<Shared extends Pick<SeedProduct, 'category'> & Partial<SeedProduct>>(
  shared: Shared,
  products: (Omit<SeedProduct, keyof Shared> & Partial<SeedProduct>)[],
): SeedProduct[] {
  return products.map((product) => ({ ...shared, ...product }) as SeedProduct);
}
