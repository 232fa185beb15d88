'use client';

import { type RefObject, useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { forgetSearches, recentSearches } from './recent-searches';
import { SuggestionGroup } from './suggestion-group';
import styles from './suggestions.module.css';
import { useCombobox } from './use-combobox';
import { useSuggestions } from './use-suggestions';

/**
 * The list under the search field: an editable combobox with a list of links (ARIA Authoring Practices, combobox pattern). Loaded when
 * the field is first used. Our own because Base UI's Autocomplete weighs 55 kB gzip for the same, twenty times as much.
 */
export function SuggestionList({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const id = useId();
  const { text, suggestions } = useSuggestions(input);
  const [recent, setRecent] = useState<string[]>([]);
  const { open, active, close } = useCombobox(input, id, text, suggestions);
  const words = suggestions?.words;

  useEffect(() => {
    if (open && text === '') setRecent(recentSearches());
  }, [open, text]);

  if (!suggestions || !words) return null;
  const searchPath = input.current?.form?.getAttribute('action') ?? '/search';
  const own = text === '' ? recent : [];
  const { products, categories, help, all } = suggestions;
  const options = [
    ...own.map((query) => ({ href: `${searchPath}?q=${encodeURIComponent(query)}`, name: query, group: words.recent })),
    ...products.map((product) => ({ ...product, group: words.products })),
    ...categories.map((category) => ({ ...category, group: words.categories })),
    ...help.map((page) => ({ ...page, group: words.help })),
    ...(all ? [{ ...all, group: '' }] : []),
  ];
  const shown = open && options.length > 0;
  const groups = [words.recent, words.products, words.categories, words.help, ''].filter((name) =>
    options.some(({ group }) => group === name),
  );
  return (
    <>
      <div className={styles.suggestions} hidden={!shown}>
        <div role="listbox" id={id} aria-label={words.list}>
          {groups.map((group) => (
            <SuggestionGroup
              key={group}
              id={id}
              name={group}
              options={options
                .map((option, place) => ({ ...option, place }))
                .filter((option) => option.group === group)}
              active={active}
              close={close}
            />
          ))}
        </div>
        {own.length > 0 && (
          <Button
            variant="link"
            className={styles.suggestionsForget}
            onClick={() => {
              forgetSearches();
              setRecent([]);
              input.current?.focus();
            }}
          >
            {words.forget}
          </Button>
        )}
      </div>
      <p role="status" className="sr-only">
        {open && text !== '' ? words.count : ''}
      </p>
    </>
  );
}
