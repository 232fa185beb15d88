import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { methodName } from '@/components/account/method-words';
import { SignOutButton } from '@/components/identity/sign-out-button';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Cluster, cluster, Stack } from '@/components/ui/layout';
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
      <Stack as="ul">
        {sessions.map((one) => (
          <Card key={one.id} as="li" gap={2}>
            <h2 className={cluster({ className: 'subtitle' })}>
              {one.device}
              {one.id === session.id && <Badge tone="success">{words('devices.this')}</Badge>}
              {one.sharedDevice && <Badge tone="quiet">{words('devices.shared')}</Badge>}
            </h2>
            <p className="text-soft">
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
          </Card>
        ))}
      </Stack>
      <Cluster>
        {sessions.length > 1 && (
          <Form action={endOtherSessionsAction}>
            <SubmitButton>{words('devices.others')}</SubmitButton>
          </Form>
        )}
        <SignOutButton />
        <SignOutButton everywhere />
      </Cluster>
    </AccountPage>
  );
}
