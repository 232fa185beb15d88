import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '@/components/layout/back-link';
import styles from '@/components/layout/header.module.css';
import siteFooterStyles from '@/components/layout/site-footer.module.css';
import { MAIN_ID } from '@/components/layout/skip-link';
import { SmallFooter } from '@/components/layout/small-footer';
import { Wordmark } from '@/components/layout/wordmark';
import { Page } from '@/components/ui/layout';
import { localePath, toLocale } from '@/lib/i18n/locales';

/** Reduced chrome: one way back, nothing that distracts from paying. */
export default async function CheckoutLayout({ children }: LayoutProps<'/[locale]'>) {
  const language = toLocale(await locale());
  const words = await getTranslations('shell');
  return (
    <>
      <header className={`${styles.siteHeader} border-b border-line`}>
        <Page className={siteFooterStyles.checkoutHeader}>
          <Wordmark />
          <BackLink
            toCart={{ href: localePath(language, '/cart'), words: words('backToCart') }}
            toShop={{ href: localePath(language, '/'), words: words('backToShop') }}
          />
        </Page>
      </header>
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <SmallFooter />
    </>
  );
}
