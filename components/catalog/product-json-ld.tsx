import type { ProductView, VariantView } from '@/lib/catalog/product';
import { colorName } from '@/lib/catalog/variant-name';
import { env } from '@/lib/env';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { JsonLd } from './json-ld';

const SCHEMA = 'https://schema.org/';
const decimal = (amountInCents: number) => (amountInCents / 100).toFixed(2);

function offerOf({ price, stock }: VariantView, url: string) {
  return {
    '@type': 'Offer',
    url,
    price: decimal(price.amountInCents),
    priceCurrency: price.currency,
    availability: `${SCHEMA}${stock === 'out' ? 'OutOfStock' : stock === 'low' ? 'LimitedAvailability' : 'InStock'}`,
  };
}

/** The product and the way to it, for search engines (schema.org Product, or ProductGroup with its variants, and BreadcrumbList). */
export function ProductJsonLd({ product, locale }: { product: ProductView; locale: Locale }) {
  const absolute = (path: string) => `${env().siteUrl}${path}`;
  const address = absolute(localePath(locale, `/p/${product.slug}`));
  const { variants, name, rating } = product;
  const pictureOf = (picture: string) => absolute(`/products/${picture}.svg`);
  const asProduct = (variant: VariantView, ofMany: boolean) => ({
    '@type': 'Product',
    sku: variant.sku,
    offers: offerOf(variant, ofMany ? `${address}?variant=${encodeURIComponent(variant.id)}` : address),
    ...(ofMany && {
      name: [name, variant.color && colorName(variant.color, locale), variant.size].filter(Boolean).join(', '),
      ...(variant.picture !== product.picture && { image: pictureOf(variant.picture) }),
      ...(variant.color && { color: colorName(variant.color, locale) }),
      ...(variant.size && { size: variant.size }),
    }),
  });
  const axes = [variants[0]?.color && `${SCHEMA}color`, variants[0]?.size && `${SCHEMA}size`].filter(Boolean);
  const described = {
    name,
    description: product.tagline,
    url: address,
    image: pictureOf(product.picture),
    brand: { '@type': 'Brand', name: product.brand },
    ...(rating.count > 0 && {
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: rating.average.toFixed(1),
        reviewCount: rating.count,
      },
    }),
  };
  const [only] = variants;
  const data =
    variants.length === 1 && only
      ? { ...asProduct(only, false), ...described }
      : {
          '@type': 'ProductGroup',
          productGroupID: product.id,
          ...described,
          variesBy: axes,
          hasVariant: variants.map((variant) => asProduct(variant, true)),
        };
  const crumbs = [
    ...product.breadcrumbs.map(({ path, name }) => ({ name, item: absolute(localePath(locale, `/c/${path}`)) })),
    { name, item: address },
  ];
  return (
    <>
      <JsonLd data={data} />
      <JsonLd
        data={{
          '@type': 'BreadcrumbList',
          itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
        }}
      />
    </>
  );
}
