import type { Metadata } from 'next';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { methodName } from '@/components/account/method-words';
import { ConnectProvider } from '@/components/identity/connect-provider';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { disconnectProviderAction } from '@/lib/account/actions';
import { listProviders } from '@/lib/account/queries';
import { requireAccount } from '@/lib/account/require-account';
import { formatDay } from '@/lib/i18n/days';
import { toLocale } from '@/lib/i18n/locales';
import { listSignInProviders } from '@/lib/identity/oauth/providers';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('security.title'), robots: { index: false } };
}

/** The ways into this account. */
export default async function SecurityPage({ searchParams }: PageProps<'/[locale]/account/security'>) {
  const query = await searchParams;
  const { session, email } = await requireAccount('/account/security');
  const providers = await listProviders(session.accountId);
  const locale = toLocale(await routeLocale());
  const words = await getTranslations('account');
  const own = new Set(providers.map(({ provider }) => provider));
  const connected = listSignInProviders().find(({ id }) => id === query.connected && own.has(id));
  return (
    <AccountPage title={words('security.title')}>
      {connected && (
        <Notice as="p" tone="success" role="status">
          {words('security.connected', { provider: connected.label })}
        </Notice>
      )}
      <Stack as="ul">
        <Card as="li" gap={1.5}>
          <h2 className="subtitle">{words('security.mail')}</h2>
          <p className="text-soft break-words">{words('security.mailText', { email: email.address })}</p>
        </Card>
        {providers.map(({ identifierId, provider, linkedAt, lastUsedAt }) => (
          <Card key={identifierId} as="li" gap={2}>
            <h2 className="subtitle">{methodName(provider, words)}</h2>
            <p className="text-soft">
              {words('security.providerText', {
                date: formatDay(linkedAt, locale),
                used: formatDay(lastUsedAt, locale),
              })}
            </p>
            <Form action={disconnectProviderAction}>
              <input type="hidden" name="identifierId" value={identifierId} />
              <SubmitButton variant="secondary" size="small">
                {words('security.disconnect')}
              </SubmitButton>
            </Form>
          </Card>
        ))}
      </Stack>
      {listSignInProviders().flatMap((provider) =>
        own.has(provider.id) ? [] : <ConnectProvider key={provider.id} provider={provider} />,
      )}
    </AccountPage>
  );
}
