'use client';

import { type ComponentProps, type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import styles from './search-input.module.css';

type Suggest = ComponentType<{ input: RefObject<HTMLInputElement | null> }>;

/** A plain search field; when it is first used it learns to suggest. Until then, and without JavaScript, it costs nothing. */
export function SearchInput({ className = '', ...props }: ComponentProps<'input'>) {
  const input = useRef<HTMLInputElement>(null);
  const [Suggest, setSuggest] = useState<Suggest>();

  const load = () => {
    if (!Suggest) import('./suggestion-list').then(({ SuggestionList }) => setSuggest(() => SuggestionList));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; somebody may have been faster than the script
  useEffect(() => {
    if (document.activeElement === input.current) load();
  }, []);

  return (
    <>
      <input
        ref={input}
        type="search"
        name="q"
        // From the start, so that it does not become something else under somebody's fingers.
        role="combobox"
        aria-expanded={false}
        aria-autocomplete="list"
        autoComplete="off"
        enterKeyHint="search"
        className={`${styles.input} ${className}`}
        onFocus={load}
        {...props}
      />
      {Suggest && <Suggest input={input} />}
    </>
  );
}
