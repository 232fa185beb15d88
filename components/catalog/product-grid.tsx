import { productGrid } from '@/components/ui/grid';
import type { ProductCard as Product } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { ProductList } from './product-card';

/** What a phone shows at first. More at once would only slow down the first. */
const ABOVE_THE_FOLD = 2;

type ProductGridProps = {
  products: Product[];
  locale: Locale;
  /** The grid opens the page: its first pictures are loaded at once. */
  first?: boolean;
  /** The grid is what the page is about: search engines are told what is in it. */
  listed?: boolean;
};

/** Products side by side. */
export function ProductGrid({ products, locale, first, listed }: ProductGridProps) {
  return (
    <ProductList
      products={products}
      locale={locale}
      className={productGrid}
      {...(first && { urgent: ABOVE_THE_FOLD })}
      {...(listed && { site: env().siteUrl })}
    />
  );
}
