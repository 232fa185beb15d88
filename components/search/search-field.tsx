import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { control } from '@/components/ui/control';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { MAX_QUERY_LENGTH } from '@/lib/search/input';
import { SearchInput } from './search-input';
import styles from './suggestions.module.css';

/** The large search field of the search page: a GET form. */
export async function SearchField({ query, locale }: { query: string; locale: Locale }) {
  const words = await getTranslations('search');
  return (
    <search>
      <form action={localePath(locale, '/search')} className={styles.searchField}>
        <SearchInput
          key={query}
          aria-label={words('label')}
          defaultValue={query}
          placeholder={words('placeholder')}
          maxLength={MAX_QUERY_LENGTH}
          className={control}
        />
        <Button type="submit">{words('submit')}</Button>
      </form>
    </search>
  );
}
