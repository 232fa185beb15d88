import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney, type Money } from '@/lib/money';

type PriceProps = {
  price: Money;
  /** During a sale: what it cost before. */
  regular?: Money | null;
  /** Dearer variants exist. */
  varies?: boolean;
  locale: Locale;
};

/** A price in the page's currency; during a sale with the regular one, told apart for those who do not see the line. */
export async function Price({ price, regular, varies = false, locale }: PriceProps) {
  const words = await getTranslations('catalog');
  const shown = formatMoney(price, locale);
  const from = varies ? words('from', { price: shown }) : shown;
  if (!regular) return <span className="price">{from}</span>;
  return (
    <span className="cluster gap-[0.5rem]">
      <span className="price price-sale">
        <span className="visually-hidden">{words('salePrice')}: </span>
        {from}
      </span>
      <span className="visually-hidden">{words('regularPrice')}: </span>
      <s className="price-regular">{formatMoney(regular, locale)}</s>
    </span>
  );
}
