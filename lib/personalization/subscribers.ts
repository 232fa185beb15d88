import 'server-only';
import { eq } from 'drizzle-orm';
import { dismissals, events } from '@/db/schema/personalization';
import { getConsentEpoch } from '../consent/queries';
import { membersOf, openLinkOf } from '../identity/links';
import type { Subscriber } from '../platform/events';
import { forgetPurchases, recordEvent } from './commands';
import { purchaseEventId } from './purchase-event';

/** Shelves learn what was bought, where that is allowed. A present says nothing about whoever buys it. */
export const onOrderPlaced: Subscriber<'order-placed'> = async (_, { orderId, ownerId, lines }) => {
  const epoch = ownerId && (await getConsentEpoch(ownerId));
  if (!ownerId || epoch === null) return;
  const link = await openLinkOf(ownerId);
  const others = link ? await membersOf(link.customerId) : [];
  // A pause holds for all that is linked with whoever buys.
  const owner = { writeId: ownerId, readIds: [ownerId, ...others.map(({ id }) => id)] };
  for (const { productId, gift } of lines) {
    if (!gift)
      await recordEvent(owner, { kind: 'bought', productId, id: purchaseEventId(orderId, productId) }, Number(epoch));
  }
};

export const onPurchaseUndone: Subscriber<'purchase-undone'> = (tx, { orderId, productIds }) =>
  forgetPurchases(
    tx,
    productIds.map((productId) => purchaseEventId(orderId, productId)),
  );

export const onConsentEnded: Subscriber<'consent-ended'> = async (tx, { identifierId, purpose }) => {
  if (purpose !== 'personalization' && purpose !== 'profile') return;
  await tx.delete(events).where(eq(events.identifierId, identifierId));
  await tx.delete(dismissals).where(eq(dismissals.identifierId, identifierId));
};
