import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { wishlistItems, wishlistShares } from '@/db/schema/wishlist';
import { listProductCards, type ProductCard } from '../catalog/queries';
import type { Locale } from '../i18n/locales';
import type { Owner } from '../identity/shopper';
import { currencyOf } from '../money';
import { newestPer } from '../newest';
import { keyedHash, unseal } from '../secret';
import { hasDropped, SHARE_SECRET } from './rules';

export type WishedProduct = ProductCard & { priceDropped: boolean };

/** What the owner's identifiers say about each product, the newest word each. */
export async function listWishRows(owner: Owner) {
  const rows = await db
    .select()
    .from(wishlistItems)
    .where(inArray(wishlistItems.identifierId, [...owner.visible]));
  return [...newestPer(rows, ({ productId }) => productId, owner.id).values()];
}

async function listHeartedRows(owner: Owner) {
  const hearted = (await listWishRows(owner)).filter((row) => row.hearted);
  return hearted.sort(
    (a, b) => b.changedAt.getTime() - a.changedAt.getTime() || a.productId.localeCompare(b.productId),
  );
}

/** Ids of hearted products, the newest first. */
export async function listHeartedIds(owner: Owner): Promise<string[]> {
  return (await listHeartedRows(owner)).map(({ productId }) => productId);
}

/** The list as its owner sees it, the newest first. */
export async function listWishedProducts(owner: Owner, locale: Locale): Promise<WishedProduct[]> {
  const rows = await listHeartedRows(owner);
  const seen = new Map(rows.map((row) => [row.productId, row]));
  const cards = await listProductCards([...seen.keys()], locale);
  return cards.map((card) => ({
    ...card,
    priceDropped: hasDropped(seen.get(card.id), card.price, currencyOf(locale)),
  }));
}

/** The token of the link that shares this list; null while it is not shared. */
export async function getShareToken(owner: Owner): Promise<string | null> {
  const rows = await db
    .select()
    .from(wishlistShares)
    .where(inArray(wishlistShares.identifierId, [...owner.visible]));
  const share = rows.find(({ identifierId }) => identifierId === owner.id) ?? rows[0];
  return share ? unseal(SHARE_SECRET, share.sealedToken) : null;
}

/** Whose list a shared link opens; null for a token that is unknown or was switched off. */
export async function findSharedList(token: string): Promise<{ identifierId: string } | null> {
  const [share] = await db
    .select({ identifierId: wishlistShares.identifierId })
    .from(wishlistShares)
    .where(eq(wishlistShares.tokenHash, keyedHash(SHARE_SECRET, token)));
  return share ?? null;
}
