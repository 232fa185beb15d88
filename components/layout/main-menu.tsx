import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { localePath, toLocale } from '@/lib/i18n/locales';
import { AccountLink } from './account-link';
import { Languages } from './languages';
import { Menu } from './menu';
import { rootLinks } from './root-links';
import { Themes } from './themes';

/** Categories, language and theme. */
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
      <Themes />
    </Menu>
  );
}
