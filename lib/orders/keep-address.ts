import 'server-only';
import type { PostalAddress } from '@/db/schema/orders';
import { saveAddress } from '@/lib/shipping/commands';
import type { SignedIn } from '../identity/sign-in';
import { getPlacedOrder } from './queries';

/** Whoever keeps an order as an account never types its address again: it stands in the address book from then on. */
export async function keepAddressOfOrder(address: PostalAddress, account: { identifierId: string }): Promise<void> {
  await saveAddress(account.identifierId, address);
}

/** The same after a sign-in that was asked for to keep an order, by its code or its link, if the order is of the address that was proven. */
export async function keepAddressAfter({ keptOrderId, signedIn: { account } }: Omit<SignedIn, 'next'>): Promise<void> {
  const order = keptOrderId ? await getPlacedOrder(keptOrderId) : null;
  if (order?.guestEmailIdentifierId === account.emailIdentifierId) await keepAddressOfOrder(order.address, account);
}
