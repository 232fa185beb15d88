import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { AddressFields } from '@/components/checkout/address-fields';
import { ProofField } from '@/components/identity/proof-field';
import { card } from '@/components/ui/card';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Form } from '@/components/ui/form';
import { stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { saveBookAddressAction } from '@/lib/account/actions';
import { toLocale } from '@/lib/i18n/locales';
import { chosenMarket } from '@/lib/market/queries';
import type { SavedAddress } from '@/lib/shipping/queries';

/**
 * Adds an address to the book, or changes one. Keyed by what is stored (or `version`, for a new one): the browser keeps the last pages
 * as they were left, and would show what was typed then.
 */
export async function AddressForm({ address, version }: { address: SavedAddress | null; version?: string }) {
  const words = await getTranslations('account.addresses');
  const identity = await getTranslations('identity');
  const { country } = await chosenMarket(toLocale(await locale()));
  return (
    <Form
      key={address ? JSON.stringify(address) : version}
      action={saveBookAddressAction}
      className={card({ className: stack() })}
    >
      {address && <input type="hidden" name="id" value={address.id} />}
      <AddressFields defaults={address ?? { country }} />
      {!address?.preferred && <CheckboxField name="preferred" label={words('preferred')} />}
      <ProofField label={identity('confirm.code')} />
      <SubmitButton>{words('save')}</SubmitButton>
    </Form>
  );
}
