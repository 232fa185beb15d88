import 'server-only';
import type { PostalAddress } from '@/db/schema/orders';
import { saveAddress } from '../account/commands';

/** Whoever keeps an order as an account never types its address again: it stands in the address book from then on. */
export async function keepAddressOfOrder(address: PostalAddress, account: { identifierId: string }): Promise<void> {
  await saveAddress(account.identifierId, address);
}
