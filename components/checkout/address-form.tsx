import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { chip, chips } from '@/components/ui/chip';
import { Form } from '@/components/ui/form';
import { Stack, stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { saveAddressAction } from '@/lib/checkout/actions';
import type { StartingAddress } from '@/lib/checkout/prefill';
import type { Locale } from '@/lib/i18n/locales';
import { postalLines } from '@/lib/orders/postal-lines';
import { AddressFields } from './address-fields';
import { EmailField } from './email-field';
import { ErrorSummary } from './error-summary';

type AddressFormProps = { start: StartingAddress; signedInAs: string | null; locale: Locale };

const FIELDS = ['email', 'name', 'street', 'extra', 'postcode', 'city', 'country', 'phone'] as const;

/** E-mail first, then the address. Never tells whether the shop knows either. */
export async function AddressForm({ start, signedInAs, locale }: AddressFormProps) {
  const words = await getTranslations('checkout');
  const titles = Object.fromEntries(FIELDS.map((_, index) => [index + 1, words('fixThese', { count: index + 1 })]));
  const labels = Object.fromEntries(FIELDS.map((field) => [field, words(`address.${field}`)]));
  return (
    <Form key={JSON.stringify([start.email, start.address])} action={saveAddressAction} className={stack({ gap: 8 })}>
      <ErrorSummary title={titles} labels={labels} />
      <Stack as="section">
        <h2 className="subtitle">{words('address.contact')}</h2>
        {signedInAs ? (
          <p className="break-words">{words('address.signedInAs', { email: signedInAs })}</p>
        ) : (
          <>
            <EmailField
              label={words('address.email')}
              hint={words('address.emailHint')}
              suggestion={words.raw('address.emailMeant')}
              defaultValue={start.email ?? undefined}
            />
            <p className="text-sm text-soft">
              {words('address.haveAccount')}{' '}
              <Link href="/sign-in?next=/checkout/address" className="link">
                {words('address.signIn')}
              </Link>
              . {words('address.haveAccountNote')}
            </p>
          </>
        )}
      </Stack>
      <Stack as="section">
        <h2 className="subtitle">{words('address.recipient')}</h2>
        {start.book.length > 1 && (
          <Stack aria-label={words('address.book')} as="nav" gap={2}>
            <p className="text-sm font-semibold">{words('address.book')}</p>
            <ul className={chips}>
              {start.book.map((address) => {
                const line = postalLines(address, locale).slice(0, -1).join(', ');
                return (
                  <li key={address.id} className="min-w-0">
                    <Link
                      href={`/checkout/address?from=${address.id}`}
                      className={chip}
                      aria-current={address.id === start.chosenId ? 'true' : undefined}
                      aria-label={words('address.use', { address: line })}
                    >
                      {line}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </Stack>
        )}
        <AddressFields defaults={start.address} />
        {signedInAs && <CheckboxField name="save" label={words('address.save')} />}
      </Stack>
      <div>
        <SubmitButton className="w-full sm:w-auto">{words('address.submit')}</SubmitButton>
      </div>
    </Form>
  );
}
