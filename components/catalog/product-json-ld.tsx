import type { ProductView } from '@/lib/catalog/queries';
import { env } from '@/lib/env';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { JsonLd } from './json-ld';

const decimal = (amountInCents: number) => (amountInCents / 100).toFixed(2);

/** One offer where there is one price; else the range: each variant by itself would weigh on the page twice. */
function offerOf({ variants, price }: ProductView, url: string) {
  const inStock = variants.some(({ stock }) => stock !== 'out');
  const amounts = variants.map((variant) => variant.price.amountInCents);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const shared = {
    url,
    priceCurrency: price.currency,
    availability: `https://schema.org/${inStock ? 'InStock' : 'OutOfStock'}`,
  };
  if (lowest === highest) return { '@type': 'Offer', price: decimal(lowest), ...shared };
  return {
    '@type': 'AggregateOffer',
    lowPrice: decimal(lowest),
    highPrice: decimal(highest),
    offerCount: variants.length,
    ...shared,
  };
}

/** The product for search engines (schema.org Product). The way to it is told by the breadcrumbs. */
export function ProductJsonLd({ product, locale }: { product: ProductView; locale: Locale }) {
  const { siteUrl } = env();
  const { average, count } = product.rating;
  return (
    <JsonLd
      data={{
        '@type': 'Product',
        name: product.name,
        description: product.tagline,
        image: `${siteUrl}/products/${product.slug}.jpg`,
        sku: product.variants[0]?.sku,
        brand: { '@type': 'Brand', name: product.brand },
        offers: offerOf(product, siteUrl + localePath(locale, `/p/${product.slug}`)),
        ...(count > 0 && {
          aggregateRating: { '@type': 'AggregateRating', ratingValue: average.toFixed(1), reviewCount: count },
        }),
      }}
    />
  );
}
