import 'server-only';
import { channel } from 'node:diagnostics_channel';
import { revalidateTag } from 'next/cache';
import { tags } from './cache-tags';

/** Where this process says that public pages have changed: whoever keeps what it has read of the catalogue forgets it. */
export const catalogChanged = channel('kindling.catalog-changed');

/** Has the pages that show a product made anew. Only where a request is answered, see `markStale`. */
export function refreshProduct(productId: string): void {
  revalidateTag(tags.product(productId), { expire: 0 });
  revalidateTag(tags.manyProducts, { expire: 0 });
  catalogChanged.publish(productId);
}
