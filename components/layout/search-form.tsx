'use client';

import { Search } from 'lucide';
import { SearchInput } from '@/components/search/search-input';
import { IconButton } from '@/components/ui/icon-button';
import styles from './header.module.css';

type SearchFormProps = { action: string; words: Record<'label' | 'placeholder' | 'submit', string> };

/** A plain search form that needs no JavaScript; with it the field suggests. Drawn on both sides, like the row it stands in. */
export function SearchForm({ action, words }: SearchFormProps) {
  return (
    <search>
      <form action={action} className={styles.searchForm}>
        <SearchInput aria-label={words.label} placeholder={words.placeholder} />
        <IconButton type="submit" icon={Search} label={words.submit} />
      </form>
    </search>
  );
}
