import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';
import { WithdrawalInstruction } from '@/components/legal/withdrawal-instruction';
import { toLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/seo/page-metadata';

const BEFORE = ['contract', 'prices'] as const;
const AFTER = ['coupons', 'account', 'disputes'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('legal.terms');
  const language = toLocale(await locale());
  return pageMetadata({ title: words('metaTitle'), description: words('lede'), path: '/terms', locale: language });
}

export default async function TermsPage() {
  const words = await getTranslations('legal.terms');
  const part = (key: (typeof BEFORE)[number] | (typeof AFTER)[number]) => (
    <section key={key}>
      <h2>{words(`${key}.title`)}</h2>
      <p>{words(`${key}.text`)}</p>
    </section>
  );
  return (
    <LegalPage title={words('title')} lede={words('lede')}>
      <div className="prose">
        {BEFORE.map(part)}
        <WithdrawalInstruction />
        {AFTER.map(part)}
      </div>
    </LegalPage>
  );
}
