import type { ProductCard, VariantOffer } from '../catalog/product';
import type { Money } from '../platform/money';

/** One of a person's lists. The default one has no name of its own: the shop calls it the wishlist. */
export type Wishlist = {
  id: string;
  name: string | null;
  /** Ids of the products on it, the newest first. */
  productIds: string[];
};

export type WishedProduct = ProductCard & {
  /** How much less it costs than when it was saved. */
  dropped: Money | null;
  offers: VariantOffer[];
};
