import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { among, type Given, prepared } from '@/db/prepared';
import { DEFAULT_LIST, wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { listOffersOf, listProductCards, type ProductCard } from '../catalog/queries';
import { MINUTE_IN_MS, now, shift } from '../clock';
import type { Locale } from '../i18n/locales';
import { membersOf, openLinkOf } from '../identity/links';
import type { Owner } from '../identity/shopper';
import { newestPer } from '../newest';
import { keyedHash, unseal } from '../secret';
import type { WishedProduct, Wishlist } from './list';
import { dropOf, SHARE_SECRET, UNDO_FOR_MINUTES } from './rules';

export type { WishedProduct, Wishlist } from './list';

type ListRow = typeof wishlists.$inferSelect;
type ItemRow = typeof wishlistItems.$inferSelect;

type Ids = { ids: readonly string[] };

const readLists = prepared(({ ids }: Given<Ids>) =>
  db.select().from(wishlists).where(among(wishlists.identifierId, ids)),
);
const readItems = prepared(({ ids }: Given<Ids>) =>
  db.select().from(wishlistItems).where(among(wishlistItems.identifierId, ids)),
);

/** What the owner's identifiers say about each named list, the newest word each; also deleted ones. */
export async function listListRows(owner: Owner): Promise<ListRow[]> {
  const rows = await readLists({ ids: owner.visible });
  const newest = [...newestPer(rows, ({ listId }) => listId, owner.id).values()];
  return newest.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.listId.localeCompare(b.listId));
}

/** Every product on a list, the newest word each. A list whose name was erased has given its things to the default one. */
export async function listItemRows(owner: Owner, lists: readonly ListRow[]): Promise<ItemRow[]> {
  const rows = await readItems({ ids: owner.visible });
  const known = new Set(lists.map(({ listId }) => listId));
  const homed = rows.map((row) => (known.has(row.listId) ? row : { ...row, listId: DEFAULT_LIST }));
  const newest = newestPer(homed, ({ listId, productId }) => `${listId} ${productId}`, owner.id);
  return [...newest.values()]
    .filter(({ hearted }) => hearted)
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || a.productId.localeCompare(b.productId));
}

/** The owner's lists: the default one first, then the others in the order in which they were made. */
export async function listWishlists(owner: Owner): Promise<Wishlist[]> {
  const rows = await listListRows(owner);
  const items = await listItemRows(owner, rows);
  const live = rows.filter(({ deleted }) => !deleted);
  return [{ listId: DEFAULT_LIST, name: null }, ...live].map(({ listId, name }) => ({
    id: listId,
    name,
    productIds: items.filter((item) => item.listId === listId).map(({ productId }) => productId),
  }));
}

/** Lists deleted so lately that they can be brought back, the last one first. */
export async function listDeletedLists(owner: Owner): Promise<{ id: string; name: string }[]> {
  const since = shift(now(), -UNDO_FOR_MINUTES * MINUTE_IN_MS);
  const gone = (await listListRows(owner)).filter(({ deleted, changedAt }) => deleted && changedAt > since);
  return gone
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
    .map(({ listId, name }) => ({ id: listId, name }));
}

/** Ids of hearted products over all lists, the newest first. */
export async function listHeartedIds(owner: Owner): Promise<string[]> {
  const rows = await listListRows(owner);
  const deleted = new Set(rows.flatMap((row) => (row.deleted ? row.listId : [])));
  const items = (await listItemRows(owner, rows)).filter(({ listId }) => !deleted.has(listId));
  return [...new Set(items.map(({ productId }) => productId))];
}

/** The products of one list as its owner sees them, the newest first. */
export async function listWishedProducts(
  owner: Owner,
  locale: Locale,
  listId: string = DEFAULT_LIST,
): Promise<WishedProduct[]> {
  const items = (await listItemRows(owner, await listListRows(owner))).filter((item) => item.listId === listId);
  const seen = new Map(items.map((item) => [item.productId, item]));
  const ids = [...seen.keys()];
  const [cards, offers] = await Promise.all([listProductCards(ids, locale), listOffersOf(ids, locale)]);
  return cards.map((card) => {
    const item = seen.get(card.id);
    const own = offers.filter(({ productId }) => productId === card.id);
    return { ...card, dropped: item ? dropOf(item, card.price) : null, offers: own };
  });
}

/** The token of the link that shares a list; null while it is not shared. */
export async function getShareToken(owner: Owner, listId: string = DEFAULT_LIST): Promise<string | null> {
  const rows = await db
    .select()
    .from(wishlistShares)
    .where(inArray(wishlistShares.identifierId, [...owner.visible]));
  const shares = rows.filter((row) => row.listId === listId);
  const share = shares.find(({ identifierId }) => identifierId === owner.id) ?? shares[0];
  return share ? unseal(SHARE_SECRET, share.sealedToken) : null;
}

/** A shared list, as whoever has the link sees it; null when the link opens nothing, or its list was deleted. */
export async function getSharedList(
  token: string,
  locale: Locale,
): Promise<{ name: string | null; products: ProductCard[] } | null> {
  const [share] = await db
    .select({ identifierId: wishlistShares.identifierId, listId: wishlistShares.listId })
    .from(wishlistShares)
    .where(eq(wishlistShares.tokenHash, keyedHash(SHARE_SECRET, token)));
  if (!share) return null;
  // The list of the person who shared it: what they take off after signing in must disappear here, too.
  const link = await openLinkOf(share.identifierId);
  const members = link ? (await membersOf(link.customerId)).map(({ id }) => id) : [];
  const owner = { id: share.identifierId, visible: [...new Set([share.identifierId, ...members])] };
  const list = (await listWishlists(owner)).find(({ id }) => id === share.listId);
  return list ? { name: list.name, products: await listProductCards(list.productIds, locale) } : null;
}
