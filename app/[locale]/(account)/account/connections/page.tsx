import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/components/account/account-page';
import { ConnectionList } from '@/components/account/connection-list';
import { JoinList } from '@/components/account/join-list';
import { listConnections, listJoins } from '@/lib/account/connections';
import { requireAccount } from '@/lib/account/require-account';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('account');
  return { title: words('connections.title'), robots: { index: false } };
}

/** What belongs together, since when and why, and how to take it apart. */
export default async function ConnectionsPage() {
  const shopper = await requireAccount('/account/connections');
  const words = await getTranslations('account.connections');
  return (
    <AccountPage title={words('title')} lead={words('lead')}>
      <ConnectionList connections={await listConnections(shopper)} />
      <JoinList joins={await listJoins(shopper.owner.id)} />
    </AccountPage>
  );
}
