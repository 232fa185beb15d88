import { getTranslations } from 'next-intl/server';
import styles from './header.module.css';

export const MAIN_ID = 'main';

export async function SkipLink() {
  const words = await getTranslations('shell');
  return (
    <a href={`#${MAIN_ID}`} className={styles.skipLink}>
      {words('skip')}
    </a>
  );
}
