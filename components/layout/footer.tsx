import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { listCategories } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';
import { FooterList } from './footer-list';
import { Languages } from './languages';
import { Themes } from './themes';
import { Wordmark } from './wordmark';

/** The foot of every page: the shop, help, the person's rights. */
export async function Footer() {
  const words = await getTranslations('shell');
  const language = toLocale(await locale());
  const categories = await listCategories(language);
  const roots = categories.filter(({ parentId }) => parentId === null);
  return (
    <footer className="site-footer">
      <div className="page">
        <div className="footer-columns">
          <div className="footer-lead stack">
            <Wordmark />
            <p className="muted max-w-96">{words('footerLead')}</p>
          </div>
          <FooterList
            title={words('shop')}
            locale={language}
            links={roots.map(({ path, name }) => [`/c/${path}`, name])}
          />
          <FooterList
            title={words('help')}
            locale={language}
            links={[
              ['/wishlist', words('wishlist')],
              ['/cart', words('cart')],
              ['/orders/find', words('orders')],
              ['/newsletter', words('newsletter')],
              ['/account', words('account')],
            ]}
          />
          <FooterList
            title={words('yourData')}
            locale={language}
            links={[
              ['/privacy', words('privacyCenter')],
              ['/privacy#consent', words('cookies')],
              ['/privacy/policy', words('policy')],
              ['/privacy/processing', words('processing')],
              ['/terms', words('terms')],
              ['/imprint', words('imprint')],
            ]}
          />
        </div>
        <div className="footer-end">
          <p>{words('footerEnd')}</p>
          <div className="cluster">
            <Languages full />
            <Themes />
          </div>
        </div>
      </div>
    </footer>
  );
}
