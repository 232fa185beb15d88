import 'server-only';
import { keyedHash } from '@/lib/platform/secret';

/**
 * The id of the event that a browser or account remembers of a purchase. Whoever knows the order can find the event, to forget it
 * when the thing goes back; from the event nobody finds the order.
 */
export function purchaseEventId(orderId: string, productId: string): string {
  return keyedHash('purchase-event', `${orderId}:${productId}`);
}
