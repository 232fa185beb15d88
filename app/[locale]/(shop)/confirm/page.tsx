import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { ConfirmForm } from '@/components/newsletter/confirm-form';
import { WornLink } from '@/components/newsletter/worn-link';
import { Link } from '@/components/ui/link';
import { lookAtConfirmation } from '@/lib/newsletter/confirmation-link';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('newsletter.confirm');
  return { title: words('title'), robots: { index: false }, referrer: 'same-origin' };
}

export default async function ConfirmPage({ searchParams }: PageProps<'/[locale]/confirm'>) {
  await connection();
  const { token } = await searchParams;
  const words = await getTranslations('newsletter.confirm');
  const seen = await lookAtConfirmation(typeof token === 'string' ? token : '');
  if (seen.ok) return <ConfirmForm token={String(token)} pending={seen.value} />;
  const why = seen.code === 'used' || seen.code === 'expired' ? seen.code : 'unknown';
  return (
    <WornLink title={words(why)} text={words(`${why}Text`)}>
      <Link href={why === 'used' ? '/' : '/newsletter'} className="button">
        {words(why === 'used' ? 'home' : 'again')}
      </Link>
    </WornLink>
  );
}
