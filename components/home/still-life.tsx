import styles from './hero.module.css';
import { Still } from './still';

/**
 * Goods of the shop on a table in morning light; says nothing that the words upon it do not. On a phone it is cut at both sides:
 * `sizes` says a little less than its whole width, because the first picture decides when the page is seen.
 */
export function StillLife() {
  return (
    <div className={styles.stillLife} aria-hidden="true">
      <Still name="still-hero" sizes="(min-width: 60rem) min(94vw, 86rem), 88vw" priority />
    </div>
  );
}
