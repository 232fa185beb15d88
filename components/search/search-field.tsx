import { getTranslations } from 'next-intl/server';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { MAX_QUERY_LENGTH } from '@/lib/search/input';

/** The large search field of the search page: a GET form. */
export async function SearchField({ query, locale }: { query: string; locale: Locale }) {
  const words = await getTranslations('search');
  return (
    <search>
      <form action={localePath(locale, '/search')} className="search-field">
        <input
          aria-label={words('label')}
          type="search"
          name="q"
          defaultValue={query}
          placeholder={words('placeholder')}
          maxLength={MAX_QUERY_LENGTH}
          className="input"
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className="button">
          {words('submit')}
        </button>
      </form>
    </search>
  );
}
