import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Cluster, Section } from '@/components/ui/layout';
import { localePath, toLocale } from '@/lib/i18n/locales';

export const ensureStatic = 'navigation';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('shell');
  return { title: words('failureTitle'), robots: { index: false } };
}

/** What stands where a page has failed, as finished markup: `lib/platform/http/drawn-pages.ts` sends it in place of Next's empty one. */
export default async function DrawnFailure() {
  const words = await getTranslations('shell');
  return (
    <Section width="narrow" gap={5} className="items-start">
      <h1 className="title">{words('failureTitle')}</h1>
      <p className="lede">{words('failureText')}</p>
      <Cluster>
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page that has failed, with its query */}
        <a href="" className={button()}>
          {words('failureRetry')}
        </a>
        <a href={localePath(toLocale(await locale()), '/')} className={button({ variant: 'secondary' })}>
          {words('failureHome')}
        </a>
      </Cluster>
    </Section>
  );
}
