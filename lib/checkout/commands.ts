import 'server-only';
import { eq } from 'drizzle-orm';
import { transaction } from '@/db/client';
import { checkouts, type PostalAddress } from '@/db/schema/orders';
import type { ShopperScope } from '@/lib/identity/shopper';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { fail, ok, type Result } from '@/lib/platform/result';
import { isCountry } from '../market/countries';
import { type DeliveryChoice, deliveryChoices } from '../shipping/delivery';

/** Remembers who the order is for and where it goes. A delivery choice that the new country does not have is dropped. */
export function saveCheckoutAddress(owner: ShopperScope, email: string, address: PostalAddress): Promise<void> {
  return transaction(async (tx) => {
    const [known] = await tx.select().from(checkouts).where(eq(checkouts.identifierId, owner.writeId));
    const possible: string[] = isCountry(address.country) ? deliveryChoices(address.country) : [];
    const delivery = known?.delivery && possible.includes(known.delivery) ? known.delivery : null;
    const row = { email, address, delivery, orderId: null, changedAt: now() };
    await tx
      .insert(checkouts)
      .values({ identifierId: owner.writeId, id: newId(), note: null, ...row })
      .onConflictDoUpdate({ target: checkouts.identifierId, set: row });
  });
}

/** Remembers how it is to be delivered, what the person wants to add, and which variants are presents. */
export function saveCheckoutDelivery(
  owner: ShopperScope,
  delivery: DeliveryChoice,
  note: string | null,
  gifts: readonly string[] = [],
): Promise<Result<undefined, 'noAddress' | 'notThere'>> {
  return transaction(async (tx) => {
    const [checkout] = await tx.select().from(checkouts).where(eq(checkouts.identifierId, owner.writeId));
    const country = checkout?.address?.country;
    if (!isCountry(country)) return fail('noAddress');
    if (!deliveryChoices(country).includes(delivery)) return fail('notThere');
    await tx
      .update(checkouts)
      .set({ delivery, note, gifts: [...gifts], changedAt: now() })
      .where(eq(checkouts.identifierId, owner.writeId));
    return ok();
  });
}
