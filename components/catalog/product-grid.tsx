import type { ProductCard as Product } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { ProductList } from './product-card';

const ABOVE_THE_FOLD = 4;

/** Products side by side. `first` says that the grid opens the page, so that its first pictures load at once. */
export function ProductGrid({ products, locale, first }: { products: Product[]; locale: Locale; first?: boolean }) {
  return (
    <ProductList
      products={products}
      locale={locale}
      className="grid-products"
      {...(first && { urgent: ABOVE_THE_FOLD })}
    />
  );
}
