import { getTranslations } from 'next-intl/server';
import { AddressFields } from '@/components/checkout/address-fields';
import { ProofField } from '@/components/identity/proof-field';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { saveBookAddressAction } from '@/lib/account/actions';
import type { SavedAddress } from '@/lib/account/queries';

/** Adds an address to the book, or changes one. */
export async function AddressForm({ address }: { address: SavedAddress | null }) {
  const words = await getTranslations('account.addresses');
  const identity = await getTranslations('identity');
  return (
    <Form action={saveBookAddressAction} className="card stack">
      {address && <input type="hidden" name="id" value={address.id} />}
      <AddressFields defaults={address} />
      {!address?.preferred && <CheckboxField name="preferred" label={words('preferred')} />}
      <ProofField label={identity('confirm.code')} />
      <SubmitButton>{words('save')}</SubmitButton>
    </Form>
  );
}
