import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { listRootCategories } from '@/lib/catalog/queries';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { AccountLink } from './account-link';
import { CategoryMenu } from './category-menu';
import { Languages } from './languages';
import { Menu } from './menu';
import { Themes } from './themes';

/** Categories, language and theme. */
export async function MainMenu({ id }: { id: string }) {
  const words = await getTranslations('shell');
  const language = toLocale(await locale());
  const roots = await listRootCategories(language);
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
        <CategoryMenu
          links={roots.map(({ path, name }) => [localePath(language, `/c/${path}`), name])}
          address={localePath(language, '/menu')}
          more={words.raw('moreOf')}
        />
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
