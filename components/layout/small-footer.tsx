import { getTranslations } from 'next-intl/server';
import { Cluster, Page } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { quietLink } from '@/components/ui/quiet-link';
import styles from './site-footer.module.css';

const PAGES = [
  ['/orders/withdraw', 'withdraw'],
  ['/privacy/policy', 'policy'],
  ['/terms', 'terms'],
  ['/imprint', 'imprint'],
] as const;

/** What the law asks for at the foot of a checkout page, and nothing that leads away from it. */
export async function SmallFooter() {
  const words = await getTranslations('shell');
  return (
    <footer className={styles.siteFooter}>
      <Page className={`${styles.end} border-t-0!`}>
        <p>{words('footerEnd')}</p>
        <Cluster as="ul">
          {PAGES.map(([path, key]) => (
            <li key={path}>
              <Link href={path} prefetch={false} className={quietLink}>
                {words(key)}
              </Link>
            </li>
          ))}
        </Cluster>
      </Page>
    </footer>
  );
}
