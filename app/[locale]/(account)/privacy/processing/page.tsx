import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';
import { ProcessingEntry } from '@/components/legal/processing-entry';
import { Facts } from '@/components/ui/facts';
import { toLocale } from '@/lib/i18n/locales';
import { operatorOf } from '@/lib/legal/operator';
import { DATA_INVENTORY, nameOf } from '@/lib/privacy/registry';
import { NON_PERSONAL_TABLES } from '@/lib/privacy/registry/non-personal-tables';
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
  const { name, address, email, phone, officer } = operatorOf(toLocale(await locale()));
  // GDPR Art. 30(1)(a), (d) and (f); what belongs to one kind of data stands with it.
  const frame = [
    ['controller', [name, address, email, phone].join(', ')],
    ['officer', officer],
    ['recipients', words('recipientsText')],
    ['limits', words('limitsText')],
  ] as const;
  return (
    <LegalPage title={words('title')} lede={words('lede')} wide>
      <Facts className="max-sm:grid-cols-1 max-sm:gap-4">
        {frame.map(([fact, text]) => (
          <div key={fact} className="sm:contents">
            <dt>{words(fact)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </Facts>
      <div className="grid gap-4 lg:grid-cols-2">
        {DATA_INVENTORY.map((holding) => (
          <ProcessingEntry key={holding.id} holding={holding} />
        ))}
      </div>
      <div className="prose">
        <h2>{words('impersonal')}</h2>
        <p>{NON_PERSONAL_TABLES.map(({ table }) => nameOf(table)).join(', ')}</p>
        <h2>{words('measures.title')}</h2>
        <p>{words('measures.text')}</p>
        <h2>{words('transfers.title')}</h2>
        <p>{words('transfers.text')}</p>
      </div>
    </LegalPage>
  );
}
