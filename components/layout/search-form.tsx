import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { SearchInput } from '@/components/search/search-input';
import { Icon } from '@/components/ui/icon';
import { localePath, toLocale } from '@/lib/i18n/locales';

/** A plain search form that needs no JavaScript; with it the field suggests. */
export async function SearchForm() {
  const language = toLocale(await locale());
  const words = await getTranslations('shell');
  return (
    <search>
      <form action={localePath(language, '/search')} className="search-form">
        <SearchInput aria-label={words('searchLabel')} placeholder={words('searchPlaceholder')} />
        <button type="submit" className="icon-button">
          <Icon name="search" />
          <span className="visually-hidden">{words('search')}</span>
        </button>
      </form>
    </search>
  );
}
