import 'server-only';
import { eq } from 'drizzle-orm';
import { notices } from '@/db/schema/notices';
import type { Subscriber } from '../platform/events';
import { notifyIfBack, notifyIfCheaper, notifyOfMissed } from './notify';

export const onStockChanged: Subscriber<'stock-changed'> = (tx, { variantId, before, after }) =>
  notifyIfBack(tx, variantId, before, after);

export const onPriceChanged: Subscriber<'price-changed'> = (tx, { productId, currency }) =>
  notifyIfCheaper(tx, productId, currency);

export const onAddressResumed: Subscriber<'address-resumed'> = (tx, { emailIdentifierId }) =>
  notifyOfMissed(tx, emailIdentifierId);

export const onConsentEnded: Subscriber<'consent-ended'> = async (tx, { identifierId, purpose }) => {
  if (purpose === 'product-mails') await tx.delete(notices).where(eq(notices.emailIdentifierId, identifierId));
};
