import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { ByRung } from '@/components/personal/by-rung';
import { button } from '@/components/ui/button';
import { Cluster, Page } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { standardDelivery } from '@/lib/cart/rules';
import { currencyOf, localeOf, toMarket } from '@/lib/market/market';
import { formatMoney } from '@/lib/platform/money';
import styles from './hero.module.css';
import { StillLife } from './still-life';

/** The first sight of the shop: a still life, one sentence, two ways in. */
export async function Hero() {
  const market = toMarket(await locale());
  const language = localeOf(market);
  const words = await getTranslations('home');
  const currency = currencyOf(market);
  const freeFrom = { amountInCents: standardDelivery(0, currency).freeFromInCents, currency };
  return (
    <Page as="section" className={styles.page}>
      <div className={styles.hero}>
        <div className={styles.words}>
          <p className="eyebrow">{words('heroEyebrow')}</p>
          <h1 className="title-large">{words('heroTitle')}</h1>
          <p className="lede">{words('heroText')}</p>
          <Cluster>
            <Link href="/c/coffee" className={button()}>
              {words('heroAction')}
            </Link>
            <Link href="/c/table" className={button({ variant: 'secondary' })}>
              {words('heroSecond')}
            </Link>
          </Cluster>
        </div>
        <StillLife />
      </div>
      <ul className={styles.promises}>
        <li>{words('promiseDelivery', { amount: formatMoney(freeFrom, language).replace(/[.,]00(?=\D|$)/, '') })}</li>
        <li>{words('promiseReturns')}</li>
        <li>
          <ByRung account={words('promiseOrders')}>{words('promiseAccount')}</ByRung>
        </li>
      </ul>
    </Page>
  );
}
