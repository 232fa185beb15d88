import type { ProductView } from '@/lib/catalog/queries';
import { env } from '@/lib/env';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { JsonLd } from './json-ld';

const decimal = (amountInCents: number) => (amountInCents / 100).toFixed(2);

/** The product and the way to it, for search engines (schema.org Product and BreadcrumbList). */
export function ProductJsonLd({ product, locale }: { product: ProductView; locale: Locale }) {
  const absolute = (path: string) => `${env().siteUrl}${path}`;
  const address = absolute(localePath(locale, `/p/${product.slug}`));
  const offers = product.variants.map(({ id, sku, price, stock }) => ({
    '@type': 'Offer',
    sku,
    url: `${address}?variant=${encodeURIComponent(id)}`,
    price: decimal(price.amountInCents),
    priceCurrency: price.currency,
    availability: `https://schema.org/${stock === 'out' ? 'OutOfStock' : 'InStock'}`,
  }));
  const { average, count } = product.rating;
  const crumbs = [
    ...product.breadcrumbs.map(({ path, name }) => ({ name, item: absolute(localePath(locale, `/c/${path}`)) })),
    { name: product.name, item: address },
  ];
  return (
    <>
      <JsonLd
        data={{
          '@type': 'Product',
          name: product.name,
          description: product.tagline,
          image: absolute(`/products/${product.picture}.svg`),
          sku: product.variants[0]?.sku,
          brand: { '@type': 'Brand', name: product.brand },
          offers,
          ...(count > 0 && {
            aggregateRating: { '@type': 'AggregateRating', ratingValue: average.toFixed(1), reviewCount: count },
          }),
        }}
      />
      <JsonLd
        data={{
          '@type': 'BreadcrumbList',
          itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
        }}
      />
    </>
  );
}
