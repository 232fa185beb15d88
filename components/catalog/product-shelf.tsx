import { productRow } from '@/components/ui/grid';
import { Stack } from '@/components/ui/layout';
import type { ProductCard as Product } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { ProductList } from './product-card';

/** Products in a row that scrolls sideways, under a heading; nothing without products. */
export function ProductShelf({ title, products, locale }: { title: string; products: Product[]; locale: Locale }) {
  if (products.length === 0) return null;
  return (
    <Stack as="section" aria-label={title}>
      <h2 className="subtitle">{title}</h2>
      <ProductList products={products} locale={locale} className={productRow} />
    </Stack>
  );
}
