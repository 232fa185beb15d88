import { getTranslations } from 'next-intl/server';
import { standardDelivery } from '@/lib/cart/rules';
import type { ProductView } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { currencyOf, formatMoney } from '@/lib/money';
import { DeliveryDates } from './delivery-dates';
import { FactsTable } from './facts-table';

/** What a product is, in words and in a table. */
export async function ProductFacts({ product }: { product: ProductView }) {
  const words = await getTranslations('catalog');
  return (
    <section className="product-facts" aria-label={words('about')}>
      <div className="stack">
        <h2 className="subtitle">{words('about')}</h2>
        <p className="prose">{product.description}</p>
      </div>
      <div className="stack">
        <h2 className="subtitle">{words('details')}</h2>
        <FactsTable
          facts={[
            [words('brand'), product.brand],
            ...product.details.map(({ label, value }): [string, string] => [label, value]),
          ]}
        />
      </div>
    </section>
  );
}

/** When it arrives and what that costs. */
export async function DeliveryNote({ product, locale }: { product: ProductView; locale: Locale }) {
  const words = await getTranslations('catalog');
  const currency = currencyOf(locale);
  const { feeInCents, freeFromInCents } = standardDelivery(0, currency);
  const free = product.variants.every(({ price }) => price.amountInCents >= freeFromInCents);
  const money = (amountInCents: number) => formatMoney({ amountInCents, currency }, locale);
  return (
    <ul className="delivery-note">
      <li className="delivery-when">
        <DeliveryDates locale={locale} always={words('deliveryAlways')} today={words.raw('deliveryToday')} />
      </li>
      <li>
        {free
          ? words('deliveryFree')
          : words('deliveryFrom', { price: money(freeFromInCents), fee: money(feeInCents) })}
      </li>
      <li>{words('returns')}</li>
      <li>{words('taxIncluded')}</li>
    </ul>
  );
}
