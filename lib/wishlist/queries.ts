import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { DEFAULT_LIST, wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import type { Market } from '@/lib/market/market';
import { listOffersOf, listProductCards, type ProductCard } from '../catalog/queries';
import { lastWritePer } from '../identity/last-write-wins';
import { claimedBrowsersAt, claimedBrowsersOf, openLinkOf, provenMembersOf } from '../identity/links';
import { isClaimed } from '../identity/rules';
import type { ShopperScope } from '../identity/shopper';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import { keyedHash, unseal } from '../platform/secret';
import type { WishedProduct, Wishlist } from './list';
import { dropOf, SHARE_SECRET, UNDO_FOR_MINUTES } from './rules';

export type { WishedProduct, Wishlist } from './list';

type ListRow = typeof wishlists.$inferSelect;
type ItemRow = typeof wishlistItems.$inferSelect;

type Ids = { ids: readonly string[] };

const readLists = preparedQuery(({ ids }: Params<Ids>) =>
  db.select().from(wishlists).where(inList(wishlists.identifierId, ids)),
);
const readItems = preparedQuery(({ ids }: Params<Ids>) =>
  db.select().from(wishlistItems).where(inList(wishlistItems.identifierId, ids)),
);

/** What the owner's identifiers say about each named list, the newest word each; also deleted ones. */
export async function listListRows(owner: ShopperScope): Promise<ListRow[]> {
  const rows = await readLists({ ids: owner.readIds });
  const newest = [
    ...lastWritePer(
      rows,
      ({ listId }) => listId,
      owner,
      ({ deleted }) => deleted,
    ).values(),
  ];
  return newest.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.listId.localeCompare(b.listId));
}

const keyOfItem = ({ listId, productId }: Pick<ItemRow, 'listId' | 'productId'>) => `${listId} ${productId}`;

/** Every product on a list, the newest word each. A list whose name was erased has given its things to the default one. */
export async function listItemRows(owner: ShopperScope, lists: readonly ListRow[]): Promise<ItemRow[]> {
  const rows = await readItems({ ids: owner.readIds });
  const known = new Set(lists.map(({ listId }) => listId));
  const homed = rows.map((row) => (known.has(row.listId) ? row : { ...row, listId: DEFAULT_LIST }));
  const newest = lastWritePer(homed, keyOfItem, owner, ({ hearted }) => !hearted);
  return [...newest.values()]
    .filter(({ hearted }) => hearted)
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || a.productId.localeCompare(b.productId));
}

/** The owner's lists: the default one first, then the others in the order in which they were made. */
export async function listWishlists(owner: ShopperScope): Promise<Wishlist[]> {
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
export async function listDeletedLists(owner: ShopperScope): Promise<{ id: string; name: string }[]> {
  const since = shift(now(), -UNDO_FOR_MINUTES * MINUTE_IN_MS);
  const gone = (await listListRows(owner)).filter(({ deleted, changedAt }) => deleted && changedAt > since);
  return gone
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
    .map(({ listId, name }) => ({ id: listId, name }));
}

/** Ids of hearted products over all lists, the newest first. */
export async function listHeartedIds(owner: ShopperScope): Promise<string[]> {
  const rows = await listListRows(owner);
  const deleted = new Set(rows.flatMap((row) => (row.deleted ? row.listId : [])));
  const items = (await listItemRows(owner, rows)).filter(({ listId }) => !deleted.has(listId));
  return [...new Set(items.map(({ productId }) => productId))];
}

/** The products of one list as its owner sees them, the newest first. */
export async function listWishedProducts(
  owner: ShopperScope,
  market: Market,
  listId: string = DEFAULT_LIST,
): Promise<WishedProduct[]> {
  const items = (await listItemRows(owner, await listListRows(owner))).filter((item) => item.listId === listId);
  const seen = new Map(items.map((item) => [item.productId, item]));
  const ids = [...seen.keys()];
  const [cards, offers] = await Promise.all([listProductCards(ids, market), listOffersOf(ids, market)]);
  return cards.map((card) => {
    const item = seen.get(card.id);
    const own = offers.filter(({ productId }) => productId === card.id);
    return { ...card, dropped: item ? dropOf(item, card.price) : null, offers: own };
  });
}

type Share = Pick<typeof wishlistShares.$inferSelect, 'identifierId' | 'listId' | 'createdAt'>;

/**
 * Whose hearts a link shows: the identifier that shared, and the browsers it had joined by then and still has. Whatever is joined
 * later, to either side, never widens it: a stranger who gets somebody joined to their own list must not read along.
 */
async function shownOwner({ identifierId, createdAt }: Share): Promise<ShopperScope> {
  const link = await openLinkOf(identifierId);
  const stillJoined = link ? await claimedBrowsersOf(link.customerId) : [];
  const joinedThen = new Set(await claimedBrowsersAt(identifierId, createdAt));
  const browsers = stillJoined.filter(({ id }) => joinedThen.has(id));
  const joinedAt = Object.fromEntries(browsers.map(({ id, since }) => [id, since.getTime()]));
  return { writeId: identifierId, readIds: [identifierId, ...browsers.map(({ id }) => id)], joinedAt };
}

/** Products that the person behind a list that was shared before they signed in has taken off since, and whether the list is gone. */
async function takenBack({ identifierId, listId }: Share): Promise<{ list: boolean; products: ReadonlySet<string> }> {
  const link = await openLinkOf(identifierId);
  const members = link && isClaimed(link) ? await provenMembersOf(link.customerId) : [];
  const account = members.find(({ kind, id }) => kind === 'account' && id !== identifierId);
  if (!link || !account) return { list: false, products: new Set() };
  // As its person sees it: what the account has taken off, and no further thing.
  const joinedAt = { [identifierId]: link.validFrom.getTime() };
  const person: ShopperScope = { writeId: account.id, readIds: [account.id, identifierId], joinedAt };
  const [own, theirs] = [
    await listWishlists({ writeId: identifierId, readIds: [identifierId] }),
    await listWishlists(person),
  ];
  const before = own.find(({ id }) => id === listId);
  const after = theirs.find(({ id }) => id === listId);
  const left = new Set(after?.productIds);
  return { list: !after, products: new Set(before?.productIds.filter((id) => !left.has(id))) };
}

async function productsBehind(share: Share): Promise<{ name: string | null; productIds: string[] } | null> {
  const shown = await shownOwner(share);
  const list = (await listWishlists(shown)).find(({ id }) => id === share.listId);
  const gone = await takenBack(share);
  if (!list || gone.list) return null;
  return { name: list.name, productIds: list.productIds.filter((id) => !gone.products.has(id)) };
}

export type ListShare = {
  token: string;
  /** How many things on the list the link does not show, because they were joined after it was made. */
  hidden: number;
  /** Made in a browser before the person signed in. */
  fromBefore: boolean;
};

/** The link that shares a list; null while it is not shared. */
export async function getShare(owner: ShopperScope, listId: string = DEFAULT_LIST): Promise<ListShare | null> {
  const rows = await db
    .select()
    .from(wishlistShares)
    .where(and(inArray(wishlistShares.identifierId, [...owner.readIds]), eq(wishlistShares.listId, listId)));
  const share = rows.find(({ identifierId }) => identifierId === owner.writeId) ?? rows[0];
  const token = share && unseal(SHARE_SECRET, share.sealedToken);
  if (!share || !token) return null;
  const list = (await listWishlists(owner)).find(({ id }) => id === listId);
  const shown = new Set((await productsBehind(share))?.productIds);
  const hidden = list?.productIds.filter((id) => !shown.has(id)).length ?? 0;
  return { token, hidden, fromBefore: share.identifierId !== owner.writeId };
}

/** A shared list, as whoever has the link sees it; null when the link opens nothing, or its list was deleted. */
export async function getSharedList(
  token: string,
  market: Market,
): Promise<{ name: string | null; products: ProductCard[] } | null> {
  const { identifierId, listId, createdAt } = wishlistShares;
  const [share] = await db
    .select({ identifierId, listId, createdAt })
    .from(wishlistShares)
    .where(eq(wishlistShares.tokenHash, keyedHash(SHARE_SECRET, token)));
  const behind = share ? await productsBehind(share) : null;
  return behind && { name: behind.name, products: await listProductCards(behind.productIds, market) };
}
