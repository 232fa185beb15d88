import { locale } from 'next/root-params';
import { JoinChoices } from '@/components/account/join-choices';
import { WornConfirmation } from '@/components/newsletter/worn-confirmation';
import { getConfirmChoices } from '@/lib/account/confirm-choices';
import { peekAlerts } from '@/lib/alerts/queries';
import { toLocale } from '@/lib/i18n/locales';
import { ConfirmNotices } from './confirm-notices';

/** What a mailed link about notices opens. */
export async function ConfirmNoticesPage({ token }: { token: string }) {
  const seen = await peekAlerts(token, toLocale(await locale()));
  if (!seen.ok) return <WornConfirmation code={seen.code} />;
  return (
    <ConfirmNotices token={token} pending={seen.value}>
      <JoinChoices choices={await getConfirmChoices(seen.value)} />
    </ConfirmNotices>
  );
}
