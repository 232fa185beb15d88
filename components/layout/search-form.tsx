'use client';

import { SearchInput } from '@/components/search/search-input';
import { Icon } from '@/components/ui/icon';

type SearchFormProps = { action: string; words: Record<'label' | 'placeholder' | 'submit', string> };

/** A plain search form that needs no JavaScript; with it the field suggests. Drawn on both sides, like the row it stands in. */
export function SearchForm({ action, words }: SearchFormProps) {
  return (
    <search>
      <form action={action} className="search-form">
        <SearchInput aria-label={words.label} placeholder={words.placeholder} />
        <button type="submit" className="icon-button">
          <Icon name="search" />
          <span className="visually-hidden">{words.submit}</span>
        </button>
      </form>
    </search>
  );
}
