import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Section } from '@/components/ui/layout';

export const ensureStatic = 'navigation';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('shell');
  return { title: words('renewedTitle'), robots: { index: false } };
}

/** What a form of an older build is answered where no script runs: `lib/platform/http/drawn-pages.ts` sends it in place of Next's plain words. */
export default async function DrawnRenewal() {
  const words = await getTranslations('shell');
  return (
    <Section width="narrow" gap={5} className="items-start">
      <h1 className="title">{words('renewedTitle')}</h1>
      <p className="lede">{words('renewedText')}</p>
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page that the form was sent from */}
      <a href="" className={button()}>
        {words('renewedReload')}
      </a>
    </Section>
  );
}
