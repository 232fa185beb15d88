'use client';

import { X } from 'lucide';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { chip, chips } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Stack } from '@/components/ui/layout';
import { forgetSearch, forgetSearches, recentSearches, subscribeToSearches } from './recent-searches';

type RecentSearchListProps = {
  /** `remove` names the search with `{query}`. */
  words: Record<'none' | 'searches' | 'remove' | 'all', string>;
};

const asText = () => JSON.stringify(recentSearches());

/** What this device has kept of a person's searches, each to be taken away. The server knows nothing of it. */
export function RecentSearchList({ words }: RecentSearchListProps) {
  const searches: string[] = JSON.parse(useSyncExternalStore(subscribeToSearches, asText, () => '[]'));
  if (searches.length === 0) return <p className="text-soft">{words.none}</p>;
  return (
    <Stack gap={3}>
      <h3 className="eyebrow">{words.searches}</h3>
      <ul className={chips}>
        {searches.map((query) => (
          <li key={query}>
            <button
              type="button"
              className={chip}
              aria-label={words.remove.replace('{query}', () => query)}
              onClick={() => forgetSearch(query)}
            >
              {query}
              <Icon of={X} className="size-4" />
            </button>
          </li>
        ))}
      </ul>
      <Button variant="link" className="self-start" onClick={forgetSearches}>
        {words.all}
      </Button>
    </Stack>
  );
}
