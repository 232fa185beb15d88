import 'server-only';
import { inArray } from 'drizzle-orm';
import { transaction } from '@/db/client';
import { wishlistItems, wishlistShares } from '@/db/schema/wishlist';
import { now } from '../clock';
import type { Owner } from '../identity/shopper';
import type { Money } from '../money';
import { fail, ok, type Result } from '../result';
import { keyedHash, newToken, seal } from '../secret';
import { getShareToken, listHeartedIds } from './queries';
import { MAX_HEARTS, SHARE_SECRET } from './rules';

/** Puts a product on the list or takes it off. `seen` is its price at this moment, for the price-drop badge. */
export function setHeart(
  owner: Owner,
  productId: string,
  hearted: boolean,
  seen?: Money,
): Promise<Result<undefined, 'full'>> {
  return transaction(async (tx) => {
    const ids = await listHeartedIds(owner);
    if (ids.includes(productId) === hearted) return ok();
    if (hearted && ids.length >= MAX_HEARTS) return fail('full');
    const row = {
      identifierId: owner.id,
      productId,
      hearted,
      seenInCents: seen?.amountInCents ?? null,
      seenCurrency: seen?.currency ?? null,
      changedAt: now(),
    };
    await tx
      .insert(wishlistItems)
      .values(row)
      .onConflictDoUpdate({ target: [wishlistItems.identifierId, wishlistItems.productId], set: row });
    return ok();
  });
}

/** Makes the link that shows this list to whoever has it. Sharing twice keeps the first link. */
export function shareWishlist(owner: Owner): Promise<string> {
  return transaction(async (tx) => {
    const existing = await getShareToken(owner);
    if (existing) return existing;
    const token = newToken();
    const row = {
      identifierId: owner.id,
      tokenHash: keyedHash(SHARE_SECRET, token),
      sealedToken: seal(SHARE_SECRET, token),
      createdAt: now(),
    };
    await tx.insert(wishlistShares).values(row).onConflictDoUpdate({ target: wishlistShares.identifierId, set: row });
    return token;
  });
}

/** Switches the link off for good; a new one gets a new address. */
export function stopSharingWishlist(owner: Owner): Promise<void> {
  return transaction(async (tx) => {
    await tx.delete(wishlistShares).where(inArray(wishlistShares.identifierId, [...owner.visible]));
  });
}
