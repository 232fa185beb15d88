import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { MarketChoice } from '@/components/market/market-choice';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { Languages } from './languages';
import { rootLinks } from './root-links';
import { SiteFooter } from './site-footer';

/** Pages by what they are to a person; the names are the keys of their words. */
const HELP = [
  ['/wishlist', 'wishlist'],
  ['/cart', 'cart'],
  ['/help', 'helpPage'],
  ['/orders/find', 'orders'],
  ['/orders/withdraw', 'withdraw'],
  ['/newsletter', 'newsletter'],
  ['/account', 'account'],
] as const;
const YOUR_DATA = [
  ['/privacy', 'privacyCenter'],
  ['/privacy#consent', 'cookies'],
  ['/privacy/policy', 'policy'],
  ['/privacy/processing', 'processing'],
  ['/terms', 'terms'],
  ['/imprint', 'imprint'],
] as const;

/** The foot of every page: the shop, help, the person's rights. */
export async function Footer() {
  const words = await getTranslations('shell');
  const language = toLocale(await locale());
  const link = (path: string, name: string): [string, string] => [localePath(language, path), name];
  return (
    <SiteFooter
      home={link('/', words('toHome'))}
      words={{ lead: words('footerLead'), end: words('footerEnd') }}
      columns={[
        [words('shop'), await rootLinks(language)],
        [words('help'), HELP.map(([path, key]) => link(path, words(key)))],
        [words('yourData'), YOUR_DATA.map(([path, key]) => link(path, words(key)))],
      ]}
    >
      <Languages full />
      <MarketChoice />
    </SiteFooter>
  );
}
