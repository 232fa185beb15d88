import 'server-only';
import { revalidateTag } from 'next/cache';
import { tags } from '../cache-tags';
import { stockStateOf } from './rules';

/** Tells the pages that show a product that what they say of it has changed. Call after the transaction. */
export function refreshProduct(productId: string): void {
  revalidateTag(tags.product(productId), { expire: 0 });
}

/**
 * Tells the pages that show a product that its stock has changed, if that is visible: only a step between in, low and out is.
 * Call after the transaction that took or returned the pieces.
 */
export function refreshStock(productId: string, stockBefore: number, stockAfter: number): void {
  if (stockStateOf(stockBefore) === stockStateOf(stockAfter)) return;
  refreshProduct(productId);
}
