import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { MarketLink } from '@/components/market/market-link';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { currencyOf, toMarket } from '@/lib/market/market';
import { AccountLink } from './account-link';
import { Languages } from './languages';
import styles from './main-menu.module.css';
import { Menu } from './menu';
import { rootLinks } from './root-links';
import { Themes } from './themes';

/** Categories, language, currency and theme. */
export async function MainMenu({ id }: { id: string }) {
  const words = await getTranslations('shell');
  const language = toLocale(await locale());
  return (
    <Menu
      id={id}
      links={await rootLinks(language)}
      address={localePath(language, '/menu')}
      words={{ close: words('closeMenu'), categories: words('categories'), more: words.raw('moreOf') }}
      account={<AccountLink />}
    >
      <Languages />
      <MarketLink className={styles.marketLink}>
        <span className={styles.marketLinkName}>{(await getTranslations('market'))('title')}: </span>
        {currencyOf(toMarket(await locale()))}
      </MarketLink>
      <Themes />
    </Menu>
  );
}
