import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { JoinChoices } from '@/components/account/join-choices';
import { ConfirmForm } from '@/components/newsletter/confirm-form';
import { WornConfirmation } from '@/components/newsletter/worn-confirmation';
import { ConfirmNoticesPage } from '@/components/notices/confirm-notices-page';
import { getConfirmChoices } from '@/lib/account/confirm-choices';
import { lookAtConfirmation } from '@/lib/newsletter/confirmation-link';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('newsletter.confirm');
  return { title: words('title'), robots: { index: false } };
}

export default async function ConfirmPage({ searchParams }: PageProps<'/[locale]/confirm'>) {
  await connection();
  const { token, notice } = await searchParams;
  if (typeof notice === 'string') return <ConfirmNoticesPage token={notice} />;
  const seen = await lookAtConfirmation(typeof token === 'string' ? token : '');
  if (!seen.ok) return <WornConfirmation code={seen.code} />;
  const choices = await getConfirmChoices(seen.value);
  return (
    <ConfirmForm token={String(token)} pending={seen.value} greets={choices.here}>
      <JoinChoices choices={choices} />
    </ConfirmForm>
  );
}
