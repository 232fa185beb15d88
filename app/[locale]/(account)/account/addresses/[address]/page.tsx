import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { AddressForm } from '@/components/account/address-form';
import { WhyWeAsk } from '@/components/privacy/why-we-ask';
import { requireAccount } from '@/lib/account/require-account';
import { getAddress } from '@/lib/shipping/queries';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('addresses.editTitle'), robots: { index: false } };
}

export default async function EditAddressPage({ params }: PageProps<'/[locale]/account/addresses/[address]'>) {
  const { address: id } = await params;
  const { owner } = await requireAccount(`/account/addresses/${id}`);
  const address = await getAddress(owner.writeId, id);
  if (!address) notFound();
  const words = await getTranslations('account.addresses');
  return (
    <AccountPage title={words('editTitle')}>
      <AddressForm address={address} />
      <WhyWeAsk holding="addresses" />
    </AccountPage>
  );
}
