import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Cluster, Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import styles from './care.module.css';

/** How the shop treats people, in three sentences and with the page that proves it. */
export async function Care() {
  const words = await getTranslations('home');
  return (
    <section className={`${styles.care} far`} aria-labelledby="care">
      <Section>
        <div className={styles.lead}>
          <p className="eyebrow">{words('careEyebrow')}</p>
          <h2 id="care" className="title-large">
            {words('careTitle')}
          </h2>
          <p className="lede">{words('careText')}</p>
        </div>
        <ol className={styles.points}>
          {(['First', 'Second', 'Third'] as const).map((point) => (
            <li key={point}>
              <h3 className="subtitle">{words(`care${point}Title`)}</h3>
              <p className="text-soft mt-2">{words(`care${point}Text`)}</p>
            </li>
          ))}
        </ol>
        <Cluster className="mt-10">
          <Link href="/privacy" className={button({ variant: 'secondary' })} prefetch={false}>
            {words('careLink')}
          </Link>
          <Link href="/privacy/processing" className="link" prefetch={false}>
            {words('careMore')}
          </Link>
        </Cluster>
      </Section>
    </section>
  );
}
