'use client';

import { type MouseEvent, type ReactNode, useState } from 'react';
import { button } from '@/components/ui/button';
import { chip, chips } from '@/components/ui/chip';
import { Stack } from '@/components/ui/layout';
import { fromTable, type Table } from '@/lib/platform/columnar';
import { queryOf, REVIEW_SORTS, REVIEWS_IN_PAGE, type ReviewSelection, type ReviewSort } from '@/lib/reviews/rules';
import { Histogram } from './histogram';
import { ReviewList } from './review-list';
import styles from './reviews.module.css';
import type { ShownPage, ShownReview } from './shown-review';

type ReviewBrowserProps = {
  /** Average and stars. */
  children: ReactNode;
  /** Where all reviews stand, in the language of the page. */
  href: string;
  initial: Omit<ShownPage, 'reviews'> & { reviews: Table<ShownReview> };
  selection: ReviewSelection;
  rows: [words: string, count: number][];
  words: Record<'sort' | 'all' | 'others' | 'ownOnly' | 'more' | 'shown' | 'none', string> & {
    sorts: Record<ReviewSort, string>;
  };
};

/** Reviews by stars, in an order, and more of them. Every control is a link to the page of all reviews; here it is done in place. */
export function ReviewBrowser({ children, href, initial, selection: first, rows, words }: ReviewBrowserProps) {
  const [selection, select] = useState(first);
  const [shown, show] = useState<ShownPage>(() => ({ ...initial, reviews: fromTable(initial.reviews) }));
  const [busy, setBusy] = useState(false);

  const load = async (wanted: ReviewSelection, event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { href: address } = event.currentTarget;
    setBusy(true);
    const answer = await fetch(`${href}/list${queryOf(wanted)}`).catch(() => null);
    setBusy(false);
    // The page itself says what is wrong, if anything is.
    if (!answer?.ok) return location.assign(address);
    const page: ShownPage = await answer.json();
    select(wanted);
    show(wanted.page > 1 ? { ...page, reviews: [...shown.reviews, ...page.reviews] } : page);
  };
  const hrefOf = (part: Partial<ReviewSelection>) => href + queryOf({ ...selection, page: 1, ...part });
  const pick = (part: Partial<ReviewSelection>) => (event: MouseEvent<HTMLAnchorElement>) =>
    void load({ ...selection, page: 1, ...part }, event);
  const next = { page: shown.page + 1 };

  return (
    <div className={styles.reviews}>
      <Stack>
        {children}
        <Histogram
          rows={rows}
          chosen={selection.stars}
          hrefOf={(stars) => hrefOf({ stars })}
          onChoose={(stars, event) => pick({ stars })(event as MouseEvent<HTMLAnchorElement>)}
        />
      </Stack>
      <Stack aria-busy={busy}>
        {(initial.total > REVIEWS_IN_PAGE || selection.stars !== null) && (
          <nav className={chips} aria-label={words.sort}>
            {selection.stars !== null && (
              <a href={hrefOf({ stars: null })} rel="nofollow" className={chip} onClick={pick({ stars: null })}>
                {words.all}
              </a>
            )}
            {REVIEW_SORTS.map((sort) => (
              <a
                key={sort}
                href={hrefOf({ sort })}
                rel="nofollow"
                className={chip}
                aria-current={sort === selection.sort ? 'true' : undefined}
                onClick={pick({ sort })}
              >
                {words.sorts[sort]}
              </a>
            ))}
          </nav>
        )}
        {shown.reviews.length > 0 ? <ReviewList reviews={shown.reviews} /> : <p className="text-soft">{words.none}</p>}
        <p
          role="status"
          className={shown.reviews.length < shown.total ? 'text-sm text-soft lining-nums tabular-nums' : 'sr-only'}
        >
          {words.shown
            .replace('{count}', () => String(shown.reviews.length))
            .replace('{total}', () => String(shown.total))}
        </p>
        {shown.page < shown.pages && (
          <a
            href={hrefOf(next)}
            rel="nofollow"
            className={button({ variant: 'secondary', className: 'self-start' })}
            onClick={pick(next)}
          >
            {words.more}
          </a>
        )}
        {shown.others > 0 && (
          <a
            href={hrefOf({ everyLanguage: true })}
            rel="nofollow"
            className="link self-start"
            onClick={pick({ everyLanguage: true })}
          >
            {words.others.replace('{count}', () => String(shown.others))}
          </a>
        )}
        {selection.everyLanguage && (
          <a
            href={hrefOf({ everyLanguage: false })}
            rel="nofollow"
            className="link self-start"
            onClick={pick({ everyLanguage: false })}
          >
            {words.ownOnly}
          </a>
        )}
      </Stack>
    </div>
  );
}
