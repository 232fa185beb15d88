import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';
import { toLocale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/seo/page-metadata';

const PARTS = ['contract', 'prices', 'withdrawal', 'coupons', 'account', 'disputes'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('legal.terms');
  const language = toLocale(await locale());
  return pageMetadata({ title: words('metaTitle'), description: words('lede'), path: '/terms', locale: language });
}

export default async function TermsPage() {
  const words = await getTranslations('legal.terms');
  return (
    <LegalPage title={words('title')} lede={words('lede')}>
      <div className="prose">
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{words(`${part}.title`)}</h2>
            <p>{words(`${part}.text`)}</p>
          </section>
        ))}
      </div>
    </LegalPage>
  );
}
