import { getTranslations } from 'next-intl/server';
import { MAIN_ID, SkipLink } from '@/components/layout/skip-link';
import { SmallFooter } from '@/components/layout/small-footer';
import { Wordmark } from '@/components/layout/wordmark';
import { Link } from '@/components/ui/link';

/** Reduced chrome: one way back, nothing that distracts from paying. */
export default async function CheckoutLayout({ children }: LayoutProps<'/[locale]'>) {
  const words = await getTranslations('shell');
  return (
    <>
      <SkipLink />
      <header className="site-header border-b border-line">
        <div className="page checkout-header">
          <Wordmark />
          <Link href="/cart" className="quiet-link">
            {words('backToCart')}
          </Link>
        </div>
      </header>
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <SmallFooter />
    </>
  );
}
