import type { ProductKind } from '@/db/schema/catalog';
import type { Money } from '../platform/money';
import type { StockState } from './rules';
import type { TaxClass } from './tax-class';
import type { UnitPrice } from './unit-price';

/** A product as lists show it: in one language, with the price of its cheapest variant. */
export type ProductCard = {
  id: string;
  slug: string;
  name: string;
  tagline: string;
  brand: string;
  kind: ProductKind;
  family: string;
  categoryPath: string;
  /** The variant it is shown as, where a list asks for a colour. */
  variantId?: string;
  /** File name without folder and ending, in `public/products`. */
  picture: string;
  /** Keys of `lib/catalog/colors.ts`, in the order of the variants. */
  colors: string[];
  price: Money;
  /** Of goods sold by weight or volume. */
  unitPrice: UnitPrice | null;
  /** During a sale: the price that is struck through, and that a saving is counted from: the lowest of the 30 days before. */
  regular: Money | null;
  /** Whether dearer variants exist. */
  priceVaries: boolean;
  rating: { average: number; count: number };
  inStock: boolean;
  lowStock: boolean;
  isNew: boolean;
};

export type VariantView = {
  id: string;
  sku: string;
  color: string | null;
  size: string | null;
  picture: string;
  price: Money;
  unitPrice: UnitPrice | null;
  /** During a sale: the price that is struck through, the lowest of the 30 days before. */
  regular: Money | null;
  stock: StockState;
};

export type Crumb = { path: string; name: string };

export type ProductView = ProductCard & {
  description: string;
  details: { label: string; value: string }[];
  variants: VariantView[];
  breadcrumbs: Crumb[];
  /** Ids of products it is used with. */
  fits: string[];
};

/** What cart and checkout need to know of a variant now. */
export type VariantOffer = {
  variantId: string;
  productId: string;
  slug: string;
  name: string;
  variantName: string | null;
  picture: string;
  price: Money;
  unitPrice: UnitPrice | null;
  regular: Money | null;
  stock: number;
  /** Which tax the price contains; how much that is depends on where the goods go, see `lib/cart/tax-rates.ts`. */
  taxClass: TaxClass;
};

export type CategoryView = {
  id: string;
  path: string;
  name: string;
  description: string;
  parentId: string | null;
};
