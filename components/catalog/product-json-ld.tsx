'use client';

import { JsonLd } from './json-ld';
import { useChoice, type VariantOption } from './variant-choice';

const SCHEMA = 'https://schema.org/';

type ProductJsonLdProps = {
  id: string;
  name: string;
  description: string;
  /** Absolute, like all addresses in structured data. */
  url: string;
  image: string;
  brand: string;
  currency: string;
  /** The colours' names by their keys. */
  colors: Record<string, string>;
  rating?: { average: string; count: number };
};

/**
 * The product for search engines: schema.org Product, or ProductGroup with an offer for each variant. Drawn on both sides from
 * what the page carries anyway: as finished markup it would weigh twice. The way to the product is told by the breadcrumbs.
 */
export function ProductJsonLd({ id, url, brand, currency, colors, rating, ...described }: ProductJsonLdProps) {
  const { variants } = useChoice();
  const offerOf = ({ cents, stock }: VariantOption, address: string) => ({
    '@type': 'Offer',
    url: address,
    price: (cents / 100).toFixed(2),
    priceCurrency: currency,
    availability: `${SCHEMA}${stock === 'out' ? 'OutOfStock' : 'InStock'}`,
  });
  const thing = {
    ...described,
    url,
    brand: { '@type': 'Brand', name: brand },
    ...(rating && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: rating.average, reviewCount: rating.count },
    }),
  };
  const [first] = variants;
  if (variants.length === 1 && first) {
    return <JsonLd data={{ '@type': 'Product', ...thing, sku: first.sku, offers: offerOf(first, url) }} />;
  }
  const hasVariant = variants.map((variant) => {
    const color = variant.color && colors[variant.color];
    return {
      '@type': 'Product',
      name: [described.name, color, variant.size].filter(Boolean).join(', '),
      sku: variant.sku,
      color,
      size: variant.size,
      offers: offerOf(variant, `${url}?variant=${encodeURIComponent(variant.id)}`),
    };
  });
  const variesBy = (['color', 'size'] as const).filter((axis) => first?.[axis]).map((axis) => SCHEMA + axis);
  return <JsonLd data={{ '@type': 'ProductGroup', productGroupID: id, ...thing, variesBy, hasVariant }} />;
}
