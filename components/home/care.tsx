import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Cluster, Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';

/** How the shop treats people, in three sentences and with the page that proves it. */
export async function Care() {
  const words = await getTranslations('home');
  return (
    <section className="care far" aria-labelledby="care">
      <Section>
        <div className="care-lead">
          <p className="eyebrow">{words('careEyebrow')}</p>
          <h2 id="care" className="title-large">
            {words('careTitle')}
          </h2>
          <p className="lede">{words('careText')}</p>
        </div>
        <ol className="care-points">
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
