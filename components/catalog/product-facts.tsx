import { getTranslations } from 'next-intl/server';
import { standardDelivery } from '@/lib/cart/rules';
import type { ProductView } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { COUNTRIES, type Country } from '@/lib/market/countries';
import { formatMoney } from '@/lib/platform/money';
import { DeliveryList } from './delivery-list';
import { ProductAbout } from './product-about';

/** A measure stays in one line: `⌀ 8 × 9.5 cm`. */
const unbroken = (value: string) => value.replace(/(?<=[⌀×]) | (?=×|cm\b)/g, '\u00a0');

/** What a product is, in words and in a table. */
export async function ProductFacts({ product }: { product: ProductView }) {
  const words = await getTranslations('catalog');
  return (
    <ProductAbout
      titles={{ about: words('about'), details: words('details') }}
      description={product.description}
      facts={[
        [words('brand'), product.brand],
        ...product.details.map(({ label, value }): [string, string] => [label, unbroken(value)]),
      ]}
    />
  );
}

/** When it arrives and what that costs. */
export async function DeliveryNote({ product, locale }: { product: ProductView; locale: Locale }) {
  const words = await getTranslations('catalog');
  const { currency } = product.price;
  const market = await getTranslations('market');
  const where = Object.fromEntries(COUNTRIES.map((country) => [country, market(`where.${country}`)]));
  const { feeInCents, freeFromInCents } = standardDelivery(0, currency);
  const free = product.variants.every(({ price }) => price.amountInCents >= freeFromInCents);
  const money = (amountInCents: number) => formatMoney({ amountInCents, currency }, locale);
  return (
    <DeliveryList
      locale={locale}
      always={words('deliveryAlways')}
      today={words.raw('deliveryToday')}
      where={where as Record<Country, string>}
      lines={[
        free ? words('deliveryFree') : words('deliveryFrom', { price: money(freeFromInCents), fee: money(feeInCents) }),
        words('returns'),
        words('taxIncluded'),
      ]}
    />
  );
}
