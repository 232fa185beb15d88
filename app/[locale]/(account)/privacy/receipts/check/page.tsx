import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReceiptForm } from '@/components/privacy/receipt-form';
import { Section } from '@/components/ui/layout';
import { RECEIPT_KEY_PATH } from '@/lib/consent/receipt-check';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('privacy.receiptCheck');
  return { title: words('metaTitle'), robots: { index: false } };
}

/** For whoever is shown a receipt: whether this shop has signed it. */
export default async function ReceiptCheckPage() {
  const words = await getTranslations('privacy.receiptCheck');
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{words('title')}</h1>
      <p className="lede">{words('lede')}</p>
      <ReceiptForm />
      <p className="text-sm">
        <a className="link" href={RECEIPT_KEY_PATH}>
          {words('key')}
        </a>
      </p>
    </Section>
  );
}
