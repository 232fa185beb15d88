import type { ProductView } from '@/lib/catalog/queries';
import { colorName } from '@/lib/catalog/variant-name';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { ProductJsonLd } from './product-json-ld';

/** What search engines are told of a product. Stands inside of `VariantChoice`, which knows the variants. */
export function ProductDescription({ product, locale }: { product: ProductView; locale: Locale }) {
  const { siteUrl } = env();
  const { id, slug, name, tagline, brand, colors, price, rating } = product;
  return (
    <ProductJsonLd
      id={id}
      name={name}
      description={tagline}
      url={siteUrl + localePath(locale, `/p/${slug}`)}
      image={`${siteUrl}/products/${slug}.jpg`}
      brand={brand}
      currency={price.currency}
      colors={Object.fromEntries(colors.map((key) => [key, colorName(key, locale)]))}
      rating={rating.count > 0 ? { average: rating.average.toFixed(1), count: rating.count } : undefined}
    />
  );
}
