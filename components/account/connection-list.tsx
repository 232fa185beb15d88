import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { separateBrowserAction } from '@/lib/account/actions';
import type { Connection } from '@/lib/account/connections';
import { holdsSomething } from '@/lib/account/holdings';
import { formatDay } from '@/lib/i18n/days';
import { toLocale } from '@/lib/i18n/locales';
import { Holdings } from './holdings';

const REASONS = [
  'first-write',
  'first-proof',
  'sign-in',
  'asked',
  'accepted',
  'confirm-email',
  'provider',
  'undo',
  'redo',
] as const;

async function ConnectionCard({ connection, here }: { connection: Connection; here: string }) {
  const { kind, value, isThisBrowser, since } = connection;
  const words = await getTranslations('account');
  const locale = toLocale(await routeLocale());
  const why = REASONS.find((reason) => reason === connection.why) ?? 'other';
  return (
    <Card as="li" gap={1.5}>
      <h3 className="subtitle">
        {isThisBrowser ? words('connections.thisBrowser') : words(`connections.kind.${kind}`)}
      </h3>
      {kind === 'email' && <p className="break-words">{value}</p>}
      {holdsSomething(connection) && (
        <p>
          <Holdings held={connection} />
        </p>
      )}
      <p className="text-soft text-sm">
        {words('connections.since', { date: formatDay(since, locale) })} · {words(`connections.why.${why}`)}
      </p>
      {kind === 'email' && <p className="text-soft text-sm">{words('connections.address')}</p>}
      {kind === 'provider' && (
        <p>
          <Link href="/account/security" className="link">
            {words('security.title')}
          </Link>
        </p>
      )}
      {kind === 'visitor' && (
        <Form action={separateBrowserAction} className="mt-2">
          <input type="hidden" name="identifierId" value={connection.identifierId} />
          <input type="hidden" name="here" value={here} />
          <SubmitButton variant="secondary" size="small">
            {words('connections.separate')}
          </SubmitButton>
        </Form>
      )}
    </Card>
  );
}

/** What is linked to this customer now. `here` is the page to come back to. */
export async function ConnectionList({ connections, here }: { connections: Connection[]; here: string }) {
  return (
    <Stack as="ul">
      {connections
        .filter(({ kind }) => kind !== 'account')
        .map((connection) => (
          <ConnectionCard key={connection.identifierId} connection={connection} here={here} />
        ))}
    </Stack>
  );
}
