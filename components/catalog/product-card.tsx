import { getTranslations } from 'next-intl/server';
import type { ProductCard as Product } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { toTable } from '@/lib/platform/columnar';
import { ProductTile } from './product-tile';
import { ProductTiles } from './product-tiles';
import { tileOf, tileWords } from './tile-of';

/** A product of the catalogue, standing by itself. */
export async function ProductCard({ product, locale }: { product: Product; locale: Locale }) {
  const words = await getTranslations('catalog');
  return <ProductTile product={tileOf(product, locale, words)} words={await tileWords()} prefetch />;
}

type ProductListProps = {
  products: Product[];
  locale: Locale;
  className: string | undefined;
  /** How many of the first stand above the fold: their pictures are loaded at once. */
  urgent?: number;
  /** Set where the list is what the page is about: where addresses begin, for search engines. */
  site?: string;
};

/** Products of the catalogue as a list. */
export async function ProductList({ products, locale, ...list }: ProductListProps) {
  const words = await getTranslations('catalog');
  const tiles = products.map((product) => tileOf(product, locale, words));
  return <ProductTiles products={toTable(tiles)} words={await tileWords()} {...list} />;
}
