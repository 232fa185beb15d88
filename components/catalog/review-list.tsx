'use client';

import { StarRow } from './star-row';

/** A review with every word ready in the language of the page; its own words stay in the language of whoever wrote it. */
export type ShownReview = {
  id: string;
  rating: number;
  stars: string;
  verified?: string;
  lang: string;
  title: string;
  body: string;
  author: string;
  at: string;
  day: string;
};

/** What buyers wrote. Drawn on both sides: as finished markup, the reviews would weigh twice as much in the page. */
export function ReviewList({ reviews }: { reviews: ShownReview[] }) {
  return (
    <ul className="reviews-list">
      {reviews.map(({ id, rating, stars, verified, lang, title, body, author, at, day }) => (
        <li key={id} className="stack gap-[0.375rem]">
          <p className="cluster">
            <StarRow rating={rating} words={stars} />
            {verified && <span className="badge badge-success">{verified}</span>}
          </p>
          <h3 className="font-semibold" lang={lang}>
            {title}
          </h3>
          <p lang={lang}>{body}</p>
          <p className="small muted">
            {author}, <time dateTime={at}>{day}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** How the ratings spread, from five stars to one: how many of each, and the same in words. */
export function Histogram({ rows }: { rows: [words: string, count: number][] }) {
  const total = Math.max(
    1,
    rows.reduce((sum, [, count]) => sum + count, 0),
  );
  return (
    <ul className="stack gap-[0.5rem]">
      {rows.map(([words, count], index) => (
        <li key={words} className="histogram-row">
          <span className="visually-hidden">{words}</span>
          <span aria-hidden="true" className="numeric">
            {rows.length - index}
          </span>
          <span className="meter" aria-hidden="true">
            <span style={{ width: `${(count / total) * 100}%` }} />
          </span>
          <span aria-hidden="true" className="small muted numeric">
            {count}
          </span>
        </li>
      ))}
    </ul>
  );
}
