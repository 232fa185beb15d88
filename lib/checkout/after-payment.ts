import 'server-only';
import { refreshStock } from '@/lib/catalog/commands';
import { getConsentEpoch } from '@/lib/consent/queries';
import type { Owner } from '@/lib/identity/shopper';
import { sendAfterResponse } from '@/lib/mail/kick';
import type { StockChange } from '@/lib/orders/commands';
import { purchaseEventId } from '@/lib/orders/purchase-event';
import { listStockTaken } from '@/lib/orders/queries';
import { recordEvent } from '@/lib/personalization/commands';

export function refreshStocks(changes: readonly StockChange[]): void {
  for (const { productId, before, after } of changes) refreshStock(productId, before, after);
}

/** What an order causes outside its transactions: the mail goes out, pages show the new stock, shelves learn of it. */
export async function followOrder(orderId: string, owner: Owner): Promise<void> {
  sendAfterResponse();
  const taken = await listStockTaken(orderId);
  refreshStocks(taken);
  const epoch = await getConsentEpoch(owner.id);
  if (epoch === null) return;
  for (const { productId, gift } of taken) {
    // A present says nothing about whoever buys it.
    const id = purchaseEventId(orderId, productId);
    if (!gift) await recordEvent(owner, { kind: 'bought', productId, id }, epoch);
  }
}
