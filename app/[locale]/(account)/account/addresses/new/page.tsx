import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { AddressForm } from '@/components/account/address-form';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { requireAccount } from '@/lib/account/require-account';
import { listAddresses } from '@/lib/shipping/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('addresses.add'), robots: { index: false } };
}

export default async function NewAddressPage() {
  const { owner } = await requireAccount('/account/addresses/new');
  const book = await listAddresses(owner.writeId);
  const words = await getTranslations('account.addresses');
  return (
    <AccountPage title={words('add')}>
      <AddressForm address={null} version={book.map(({ id }) => id).join()} />
      <WhyWeAsk holding="addresses" />
    </AccountPage>
  );
}
