import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';

const FACTS = ['operator', 'address', 'contact', 'register', 'software', 'pictures'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('legal.imprint'))('metaTitle') };
}

export default async function ImprintPage() {
  const words = await getTranslations('legal.imprint');
  return (
    <LegalPage title={words('title')} lede={words('lede')}>
      <dl className="facts max-sm:grid-cols-1">
        {FACTS.map((fact) => (
          <div key={fact} className="contents">
            <dt>{words(fact)}</dt>
            <dd>{words(`${fact}Text`)}</dd>
          </div>
        ))}
      </dl>
    </LegalPage>
  );
}
