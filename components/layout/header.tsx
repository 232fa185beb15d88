import { getTranslations } from 'next-intl/server';
import { CartCount, HeartCount } from '@/components/personal/counts';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { AccountLink } from './account-link';
import { MainMenu } from './main-menu';
import { SearchForm } from './search-form';
import { Wordmark } from './wordmark';

const MENU_ID = 'menu';

/** The head of every shop page. Nothing in it depends on the person; the counts and the greeting come later, into kept room. */
export async function Header() {
  const words = await getTranslations('shell');
  return (
    <header className="site-header">
      <div className="page header-row">
        <div className="flex items-center">
          <button
            type="button"
            className="icon-button menu-button -ms-2.5"
            popoverTarget={MENU_ID}
            aria-label={words('openMenu')}
          >
            <Icon name="menu" />
          </button>
          <Wordmark />
        </div>
        <div className="header-search">
          <SearchForm />
        </div>
        <div className="header-actions">
          <div className="header-account">
            <AccountLink />
          </div>
          <Link href="/wishlist" prefetch={false} className="icon-button">
            <Icon name="heart" />
            <span className="visually-hidden">{words('wishlist')}</span>
            <HeartCount />
          </Link>
          <Link href="/cart" prefetch={false} className="icon-button">
            <Icon name="bag" />
            <span className="visually-hidden">{words('cart')}</span>
            <CartCount />
          </Link>
        </div>
      </div>
      <MainMenu id={MENU_ID} />
    </header>
  );
}
