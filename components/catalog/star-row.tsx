import type { CSSProperties } from 'react';

/** Stars for a rating from 0 to 5, in words for those who do not see them. */
export function StarRow({ rating, words }: { rating: number; words: string }) {
  const style = { '--share': `${(rating / 5) * 100}%` } as CSSProperties;
  return <span role="img" aria-label={words} className="stars" style={style} />;
}
