import type { Metadata } from 'next';
import { locale } from 'next/root-params';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { JoinChoices } from '@/components/account/join-choices';
import { ConfirmForm } from '@/components/newsletter/confirm-form';
import { WornLink } from '@/components/newsletter/worn-link';
import { ConfirmNotices } from '@/components/notices/confirm-notices';
import { button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { getConfirmChoices } from '@/lib/account/confirm-choices';
import { peekAlerts } from '@/lib/alerts/queries';
import { toLocale } from '@/lib/i18n/locales';
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
  if (!seen.ok) return <Worn code={seen.code} />;
  const choices = await getConfirmChoices(seen.value);
  return (
    <ConfirmForm token={String(token)} pending={seen.value} greets={choices.here}>
      <JoinChoices choices={choices} />
    </ConfirmForm>
  );
}

async function ConfirmNoticesPage({ token }: { token: string }) {
  const seen = await peekAlerts(token, toLocale(await locale()));
  if (!seen.ok) return <Worn code={seen.code} />;
  return (
    <ConfirmNotices token={token} pending={seen.value}>
      <JoinChoices choices={await getConfirmChoices(seen.value)} />
    </ConfirmNotices>
  );
}

async function Worn({ code }: { code: string }) {
  const words = await getTranslations('newsletter.confirm');
  const why = code === 'used' || code === 'expired' ? code : 'unknown';
  return (
    <WornLink title={words(why)} text={words(`${why}Text`)}>
      <Link href={why === 'used' ? '/' : '/newsletter'} className={button()}>
        {words(why === 'used' ? 'home' : 'again')}
      </Link>
    </WornLink>
  );
}
