import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { methodName } from '@/components/account/method-words';
import { SignOutButton } from '@/components/identity/sign-out-button';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { endOtherSessionsAction, endSessionAction } from '@/lib/account/actions';
import { requireAccount } from '@/lib/account/require-account';
import { formatMoment } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import { listSessions } from '@/lib/identity/session';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('devices.title'), robots: { index: false } };
}

export default async function DevicesPage() {
  const { session } = await requireAccount('/account/devices');
  const sessions = await listSessions(session.accountId);
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('account');
  return (
    <AccountPage title={words('devices.title')}>
      <ul className="stack">
        {sessions.map((one) => (
          <li key={one.id} className="card stack [--gap:0.5rem]">
            <h2 className="subtitle cluster">
              {one.device}
              {one.id === session.id && <span className="badge badge-success">{words('devices.this')}</span>}
              {one.sharedDevice && <span className="badge badge-quiet">{words('devices.shared')}</span>}
            </h2>
            <p className="muted">
              {words('devices.opened', {
                when: formatMoment(one.createdAt, locale),
                method: methodName(one.method, words),
              })}
              <br />
              {words('devices.seen', { when: formatMoment(one.lastSeenAt, locale) })}
            </p>
            {one.id !== session.id && (
              <Form action={endSessionAction}>
                <input type="hidden" name="sessionId" value={one.id} />
                <SubmitButton
                  variant="secondary"
                  size="small"
                  aria-label={words('devices.endNamed', { device: one.device })}
                >
                  {words('devices.end')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <div className="cluster">
        {sessions.length > 1 && (
          <Form action={endOtherSessionsAction}>
            <SubmitButton>{words('devices.others')}</SubmitButton>
          </Form>
        )}
        <SignOutButton />
        <SignOutButton everywhere />
      </div>
    </AccountPage>
  );
}
