import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { listRootCategories } from '@/lib/catalog/queries';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { FooterColumns } from './footer-columns';
import { Languages } from './languages';
import { Wordmark } from './wordmark';

/** Pages by what they are to a person; the names are the keys of their words. */
const HELP = [
  ['/wishlist', 'wishlist'],
  ['/cart', 'cart'],
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
  const roots = await listRootCategories(language);
  const link = (path: string, name: string): [string, string] => [localePath(language, path), name];
  return (
    <footer className="site-footer far">
      <div className="page">
        <div className="footer-columns">
          <div className="footer-lead stack">
            <Wordmark />
            <p className="muted max-w-96">{words('footerLead')}</p>
          </div>
          <FooterColumns
            columns={[
              [words('shop'), roots.map(({ path, name }) => link(`/c/${path}`, name))],
              [words('help'), HELP.map(([path, key]) => link(path, words(key)))],
              [words('yourData'), YOUR_DATA.map(([path, key]) => link(path, words(key)))],
            ]}
          />
        </div>
        <div className="footer-end">
          <p>{words('footerEnd')}</p>
          <Languages full />
        </div>
      </div>
    </footer>
  );
}
