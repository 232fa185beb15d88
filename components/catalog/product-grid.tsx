import type { ProductCard as Product } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { ProductCard } from './product-card';

const ABOVE_THE_FOLD = 4;

/** Products side by side. `first` says that the grid opens the page, so that its first pictures load at once. */
export function ProductGrid({ products, locale, first }: { products: Product[]; locale: Locale; first?: boolean }) {
  return (
    <ul className="grid-products">
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} locale={locale} priority={first && index < ABOVE_THE_FOLD} />
        </li>
      ))}
    </ul>
  );
}
