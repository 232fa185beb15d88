import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';
import { toLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/seo/page-metadata';

const FACTS = ['operator', 'address', 'contact', 'register', 'software', 'pictures'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('legal.imprint');
  const language = toLocale(await locale());
  return pageMetadata({ title: words('metaTitle'), description: words('lede'), path: '/imprint', locale: language });
}

export default async function ImprintPage() {
  const words = await getTranslations('legal.imprint');
  return (
    <LegalPage title={words('title')} lede={words('lede')}>
      <dl className="facts max-sm:grid-cols-1 max-sm:gap-4">
        {FACTS.map((fact) => (
          <div key={fact} className="sm:contents">
            <dt>{words(fact)}</dt>
            <dd>{words(`${fact}Text`)}</dd>
          </div>
        ))}
      </dl>
    </LegalPage>
  );
}
