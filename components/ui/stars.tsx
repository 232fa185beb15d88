import type { CSSProperties } from 'react';
import styles from './stars.module.css';

/** A rating from 0 to 5 as stars, in words for those who do not see them. */
export function Stars({ rating, words }: { rating: number; words: string }) {
  const style = { '--share': `${(rating / 5) * 100}%` } as CSSProperties;
  return <span role="img" aria-label={words} className={styles.stars} style={style} />;
}
