import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LegalPage } from '@/components/legal/legal-page';

const PARTS = ['contract', 'prices', 'withdrawal', 'coupons', 'account', 'disputes'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('legal.terms'))('metaTitle') };
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
