import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { card } from '@/components/ui/card';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Stack, stack } from '@/components/ui/layout';
import type { ConfirmChoices } from '@/lib/account/confirm-choices';
import { formatMoment } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import { Holdings } from './holdings';

/**
 * On a page that confirms an address: what else could go with it, each off until the person says that it was them. Stands inside
 * the form; says nothing where there is nothing to decide.
 */
export async function JoinChoices({ choices: { asking, own } }: { choices: ConfirmChoices }) {
  if (!asking && !own) return null;
  const words = await getTranslations('identity.joinChoices');
  const locale = toLocale(await routeLocale());
  return (
    <fieldset className={card({ className: stack({ gap: 4 }) })}>
      <legend className="sr-only">{words('title')}</legend>
      {asking && (
        <Stack gap={2}>
          <p>
            {words.rich('asking', {
              date: formatMoment(asking.at, locale),
              things: () => <Holdings held={asking.held} />,
            })}
          </p>
          <CheckboxField name="joinAsking" label={words('askingYes')} hint={words('askingHint')} />
        </Stack>
      )}
      {own && (
        <Stack gap={2}>
          <p>{words.rich('own', { things: () => <Holdings held={own} /> })}</p>
          <CheckboxField name="joinOwn" label={words('ownYes')} hint={words('ownHint')} />
        </Stack>
      )}
    </fieldset>
  );
}
