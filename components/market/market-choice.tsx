import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@/lib/i18n/locales';
import { COUNTRIES } from '@/lib/market/countries';
import { currencyOf, localeOf, toMarket } from '@/lib/market/market';
import { countryName } from '@/lib/orders/postal-lines';
import { CURRENCIES } from '@/lib/platform/money';
import { shop } from '@/shop.config';
import { MarketForm } from './market-form';

/** The choice of currency and delivery country, with its words. */
export async function MarketChoice() {
  const market = toMarket(await locale());
  const language = localeOf(market);
  const words = await getTranslations('market');
  return (
    <MarketForm
      action={localePath(language, '/market')}
      words={{
        title: words('title'),
        currency: words('currency'),
        country: words('country'),
        keep: words('keep'),
        apply: words('apply'),
      }}
      currency={currencyOf(market)}
      currencies={CURRENCIES.map((currency) => [currency, words(`currencies.${currency}`)])}
      countries={COUNTRIES.map((country) => [country, countryName(country, language)])}
      firstCountry={shop.locales[language].country}
    />
  );
}
