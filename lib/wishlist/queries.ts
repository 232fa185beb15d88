import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { wishlistItems, wishlistShares } from '@/db/schema/wishlist';
import { listOffersOf, listProductCards, type ProductCard, type VariantOffer } from '../catalog/queries';
import type { Locale } from '../i18n/locales';
import { membersOf, openLinkOf } from '../identity/links';
import type { Owner } from '../identity/shopper';
import { currencyOf } from '../money';
import { newestPer } from '../newest';
import { keyedHash, unseal } from '../secret';
import { hasDropped, SHARE_SECRET } from './rules';

export type WishedProduct = ProductCard & { priceDropped: boolean; offers: VariantOffer[] };

/** What the owner's identifiers say about each product, the newest word each. */
async function listWishRows(owner: Owner) {
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
  const ids = [...seen.keys()];
  const [cards, offers] = await Promise.all([listProductCards(ids, locale), listOffersOf(ids, locale)]);
  return cards.map((card) => ({
    ...card,
    priceDropped: hasDropped(seen.get(card.id), card.price, currencyOf(locale)),
    offers: offers.filter(({ productId }) => productId === card.id),
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

/** The products of a shared list, as whoever has the link sees them; null when the link opens nothing. */
export async function getSharedList(token: string, locale: Locale): Promise<ProductCard[] | null> {
  const [share] = await db
    .select({ identifierId: wishlistShares.identifierId })
    .from(wishlistShares)
    .where(eq(wishlistShares.tokenHash, keyedHash(SHARE_SECRET, token)));
  if (!share) return null;
  // The list of the person who shared it: what they take off after signing in must disappear here, too.
  const link = await openLinkOf(share.identifierId);
  const members = link ? (await membersOf(link.customerId)).map(({ id }) => id) : [];
  const owner = { id: share.identifierId, visible: [...new Set([share.identifierId, ...members])] };
  return listProductCards(await listHeartedIds(owner), locale);
}
