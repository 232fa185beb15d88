import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';
import { ProcessingEntry } from '@/components/legal/processing-entry';
import { toLocale } from '@/lib/i18n/locales';
import { HOLDINGS, nameOf } from '@/lib/privacy/registry';
import { IMPERSONAL } from '@/lib/privacy/registry/impersonal';
import { pageMetadata } from '@/lib/seo/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('legal.processing');
  const language = toLocale(await locale());
  return pageMetadata({
    title: words('metaTitle'),
    description: words('lede'),
    path: '/privacy/processing',
    locale: language,
  });
}

export default async function ProcessingPage() {
  const words = await getTranslations('legal.processing');
  return (
    <LegalPage title={words('title')} lede={words('lede')} wide>
      <div className="grid gap-4 lg:grid-cols-2">
        {HOLDINGS.map((holding) => (
          <ProcessingEntry key={holding.id} holding={holding} />
        ))}
      </div>
      <div className="prose">
        <h2>{words('impersonal')}</h2>
        <p>{IMPERSONAL.map(({ table }) => nameOf(table)).join(', ')}</p>
        <h2>{words('measures.title')}</h2>
        <p>{words('measures.text')}</p>
        <h2>{words('transfers.title')}</h2>
        <p>{words('transfers.text')}</p>
      </div>
    </LegalPage>
  );
}
