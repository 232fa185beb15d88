import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { TourLadder } from '@/components/demo/tour-ladder';
import { TourSteps } from '@/components/demo/tour-steps';
import { Frame } from '@/components/layout/frame';
import { button } from '@/components/ui/button';
import { Cluster, Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { alternatesFor } from '@/lib/i18n/alternates';
import { toLocale } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('demo.tour');
  return {
    title: words('metaTitle'),
    description: words('metaDescription'),
    alternates: alternatesFor('/demo', toLocale(await locale())),
  };
}

/** The journey explained to whoever wants to understand it: the same for everyone, and only in the demo. */
export default async function DemoPage() {
  if (!env().demo) notFound();
  const words = await getTranslations('demo.tour');
  return (
    <Frame>
      <Section as="header" gap={6}>
        <p className="eyebrow">{words('eyebrow')}</p>
        <h1 className="title-large max-w-4xl">{words('title')}</h1>
        <p className="lede max-w-3xl">{words('lede')}</p>
        <Cluster as="p">
          <Link href="/" className={button()}>
            {words('start')}
          </Link>
          <Link href="/demo/personas" className={button({ variant: 'secondary' })} prefetch={false}>
            {words('personas')}
          </Link>
          <Link href="/demo/inbox" className={button({ variant: 'secondary' })} prefetch={false}>
            {words('inbox')}
          </Link>
        </Cluster>
      </Section>
      <section className="bg-sunken" aria-labelledby="ladder">
        <Section gap={6}>
          <h2 id="ladder" className="title">
            {words('ladderTitle')}
          </h2>
          <p className="lede">{words('ladderIntro')}</p>
          <TourLadder />
        </Section>
      </section>
      <Section as="section" gap={8} aria-labelledby="steps">
        <h2 id="steps" className="title">
          {words('stepsTitle')}
        </h2>
        <TourSteps />
      </Section>
      <section className="bg-sunken" aria-labelledby="claims">
        <Section gap={8}>
          <h2 id="claims" className="title">
            {words('claimsTitle')}
          </h2>
          <ol className="m-0 grid list-none gap-8 p-0 lg:grid-cols-3">
            {([1, 2, 3] as const).map((claim) => (
              <li key={claim} className="flex flex-col gap-3">
                <p className="subtitle">{words(`claim${claim}`)}</p>
                <p className="text-soft">{words(`claim${claim}Check`)}</p>
              </li>
            ))}
          </ol>
          <p>
            <Link href="/privacy/processing" className="link" prefetch={false}>
              {words('processing')}
            </Link>
          </p>
        </Section>
      </section>
    </Frame>
  );
}
