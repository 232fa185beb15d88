import type { MouseEvent } from 'react';
import { Meter } from '@/components/ui/meter';
import styles from './reviews.module.css';

type HistogramProps = {
  /** From five stars to one: how many, in words and as a number. */
  rows: [words: string, count: number][];
  hrefOf: (stars: number) => string;
  chosen: number | null;
  onChoose: (stars: number, event: MouseEvent) => void;
};

/** How the ratings spread. Each row leads to the reviews with so many stars. */
export function Histogram({ rows, hrefOf, chosen, onChoose }: HistogramProps) {
  const total = Math.max(
    1,
    rows.reduce((sum, [, count]) => sum + count, 0),
  );
  return (
    <ul>
      {rows.map(([words, count], index) => {
        const stars = rows.length - index;
        const drawn = (
          <>
            <span className="sr-only">{words}</span>
            <span aria-hidden="true" className="lining-nums tabular-nums">
              {stars}
            </span>
            <Meter percent={Math.round((count / total) * 100)} aria-hidden="true" />
            <span aria-hidden="true" className="text-sm text-soft lining-nums tabular-nums">
              {count}
            </span>
          </>
        );
        return (
          <li key={words}>
            {count > 0 ? (
              <a
                href={hrefOf(stars)}
                rel="nofollow"
                className={styles.histogramRow}
                aria-current={stars === chosen || undefined}
                onClick={(event) => onChoose(stars, event)}
              >
                {drawn}
              </a>
            ) : (
              <span className={styles.histogramRow}>{drawn}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
