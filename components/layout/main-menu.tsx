import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { listCategories } from '@/lib/catalog/queries';
import { toLocale } from '@/lib/i18n/locales';
import { AccountLink } from './account-link';
import { Languages } from './languages';
import { Menu } from './menu';
import { Themes } from './themes';

/** Categories, language and theme. */
export async function MainMenu({ id }: { id: string }) {
  const words = await getTranslations('shell');
  const categories = await listCategories(toLocale(await locale()));
  return (
    <Menu id={id}>
      <button
        type="button"
        className="icon-button menu-close"
        popoverTarget={id}
        popoverTargetAction="hide"
        aria-label={words('closeMenu')}
      >
        <Icon name="close" />
      </button>
      <nav aria-label={words('categories')}>
        <ul className="menu-list">
          {categories
            .filter(({ parentId }) => parentId === null)
            .map(({ id, path, name }) => (
              <li key={id}>
                <Link href={`/c/${path}`}>{name}</Link>
              </li>
            ))}
        </ul>
      </nav>
      <div className="menu-extra">
        <div className="menu-account">
          <AccountLink />
        </div>
        <Languages />
        <Themes />
      </div>
    </Menu>
  );
}
