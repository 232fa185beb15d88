import 'server-only';
import type { PostalAddress } from '@/db/schema/orders';
import type { Shopper } from '@/lib/identity/shopper';
import { listAddresses, type SavedAddress } from '@/lib/shipping/queries';
import type { Country } from '../market/countries';
import type { CheckoutView } from './checkout';

export type StartingAddress = {
  email: string | null;
  address: Partial<PostalAddress> | null;
  /** The address book of a signed-in person. */
  book: SavedAddress[];
  /** The one of the book that fills the fields. */
  chosenId: string | undefined;
};

/**
 * What stands in the address fields at first: what was chosen from the address book, else what was typed before, else the
 * preferred address, in the `country` that was chosen where one was. An address book opens to its signed-in owner only; a confirmed contact is spared typing the e-mail.
 */
export async function startingAddress(
  { session, owner, email }: Shopper,
  checkout: CheckoutView | null,
  from: string | string[] | undefined,
  country: Country | null = null,
): Promise<StartingAddress> {
  const book = session && owner ? await listAddresses(owner.writeId) : [];
  const wanted = book.find(({ id }) => id === from);
  const chosen = wanted ?? (checkout?.address ? undefined : book.find((one) => !country || one.country === country));
  return {
    email: checkout?.email ?? email?.address ?? null,
    // A first name alone is no name for a parcel: the field asks for both.
    address: chosen ?? checkout?.address ?? (country && { country }),
    book,
    chosenId: chosen?.id,
  };
}
