import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { Certificate } from '@/components/privacy/certificate';
import { privacyWords } from '@/lib/data-inventory/words';
import { getCertificate } from '@/lib/privacy/erase';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = privacyWords(await getLocale());
  return { title: words('certificate.metaTitle'), robots: { index: false }, referrer: 'same-origin' };
}

/** The certificate: how much there was and how much there is. Whoever has its number was just erased, or got it by mail. */
export default async function DeletedPage({ searchParams }: PageProps<'/[locale]/privacy/deleted'>) {
  const { certificate: id } = await searchParams;
  const certificate = typeof id === 'string' ? await getCertificate(id) : null;
  if (!certificate) notFound();
  return <Certificate certificate={certificate} />;
}
