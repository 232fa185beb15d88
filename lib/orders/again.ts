import 'server-only';
import { addToCart } from '@/lib/cart/commands';
import { getVariants } from '@/lib/catalog/queries';
import type { ShopperScope } from '@/lib/identity/shopper';
import type { Market } from '@/lib/market/market';
import type { OrderView } from './order';

/** Puts the goods of an order into a cart, at today's prices. Names what is not sold any more, and of what there is less. */
export async function putIntoCart(owner: ShopperScope, order: OrderView, market: Market) {
  const offers = await getVariants(
    order.lines.map(({ variantId }) => variantId),
    market,
  );
  const [missing, fewer]: [string[], string[]] = [[], []];
  let pieces = 0;
  for (const { variantId, name, quantity } of order.lines) {
    const offer = offers.find((one) => one.variantId === variantId);
    const added = offer ? await addToCart(owner, variantId, quantity, offer) : null;
    if (!offer || !added?.ok) {
      missing.push(offer?.name ?? name);
      continue;
    }
    if (added.value.cut) fewer.push(offer.name);
    pieces += Math.min(quantity, added.value.quantity);
  }
  return { pieces, missing, fewer };
}
