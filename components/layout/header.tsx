import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { HeartsLink } from '@/components/wishlist/hearts-link';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { AccountLink } from './account-link';
import styles from './header.module.css';
import { HeaderBar } from './header-bar';
import { MainMenu } from './main-menu';
import { SearchForm } from './search-form';

const MENU_ID = 'menu';

/** The head of every shop page. Nothing in it depends on the person; the counts and the greeting come later, into kept room. */
export async function Header() {
  const words = await getTranslations('shell');
  const language = toLocale(await locale());
  return (
    <header className={styles.siteHeader}>
      <HeaderBar
        home={[localePath(language, '/'), words('toHome')]}
        wishlist={<HeartsLink href={localePath(language, '/wishlist')} name={words('wishlist')} />}
        cart={[localePath(language, '/cart'), words('cart')]}
        menu={[MENU_ID, words('openMenu')]}
        account={<AccountLink />}
      >
        <SearchForm
          action={localePath(language, '/search')}
          words={{ label: words('searchLabel'), placeholder: words('searchPlaceholder'), submit: words('search') }}
        />
      </HeaderBar>
      <MainMenu id={MENU_ID} />
    </header>
  );
}
