import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LegalPage } from '@/components/legal/legal-page';
import { Facts } from '@/components/ui/facts';
import { toLocale } from '@/lib/i18n/locales';
import { operatorOf } from '@/lib/legal/operator';
import { pageMetadata } from '@/lib/seo/page-metadata';

/** What the imprint says of the operator, by the words for it. */
const OPERATOR = {
  operator: 'name',
  address: 'address',
  representative: 'representative',
  email: 'email',
  phone: 'phone',
  register: 'register',
  vat: 'vatId',
  editor: 'representative',
} as const;
const OTHER = ['disputes', 'software', 'pictures'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('legal.imprint');
  const language = toLocale(await locale());
  return pageMetadata({ title: words('metaTitle'), description: words('lede'), path: '/imprint', locale: language });
}

export default async function ImprintPage() {
  const words = await getTranslations('legal.imprint');
  const said = operatorOf(toLocale(await locale()));
  const facts = Object.entries(OPERATOR) as [keyof typeof OPERATOR, (typeof OPERATOR)[keyof typeof OPERATOR]][];
  return (
    <LegalPage title={words('title')} lede={words('lede')}>
      <Facts className="max-sm:grid-cols-1 max-sm:gap-4">
        {facts.map(([fact, key]) => (
          <Fact key={fact} name={words(fact)}>
            {said[key]}
          </Fact>
        ))}
        {OTHER.map((fact) => (
          <Fact key={fact} name={words(fact)}>
            {words(`${fact}Text`)}
          </Fact>
        ))}
      </Facts>
    </LegalPage>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:contents">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
