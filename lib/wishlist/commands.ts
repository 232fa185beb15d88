import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { DEFAULT_LIST, wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { afterNewest } from '../identity/last-write-wins';
import type { ShopperScope } from '../identity/shopper';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import type { Money } from '../platform/money';
import { fail, ok, type Result } from '../platform/result';
import { keyedHash, newToken, seal, unseal } from '../platform/secret';
import { listItemRows, listListRows, listWishlists } from './queries';
import { MAX_HEARTS, MAX_LISTS, SHARE_SECRET } from './rules';

type Said = Omit<typeof wishlistItems.$inferInsert, 'identifierId' | 'changedAt'>;

async function say(tx: Transaction, owner: ShopperScope, item: Said): Promise<void> {
  const said = and(eq(wishlistItems.productId, item.productId), inArray(wishlistItems.identifierId, owner.readIds));
  const before = await tx.select({ changedAt: wishlistItems.changedAt }).from(wishlistItems).where(said);
  const row = { ...item, identifierId: owner.writeId, changedAt: afterNewest(before) };
  const target = [wishlistItems.identifierId, wishlistItems.listId, wishlistItems.productId];
  await tx.insert(wishlistItems).values(row).onConflictDoUpdate({ target, set: row });
}

/**
 * Puts a product on a list or takes it off. Without a list a heart goes to the default one, unless it is on any already, and
 * comes off all of them. `seen` is its price at this moment, for the price-drop badge.
 */
export function setHeart(
  owner: ShopperScope,
  productId: string,
  hearted: boolean,
  seen?: Money,
  listId?: string,
): Promise<Result<undefined, 'full' | 'gone'>> {
  return transaction(async (tx) => {
    const lists = await listWishlists(owner);
    const on = lists.filter(({ productIds }) => productIds.includes(productId)).map(({ id }) => id);
    if (!hearted) {
      for (const id of on.filter((one) => !listId || one === listId)) {
        await say(tx, owner, { listId: id, productId, hearted, seenInCents: null, seenCurrency: null });
      }
      return ok();
    }
    if (listId ? on.includes(listId) : on.length > 0) return ok();
    const list = lists.find(({ id }) => id === (listId ?? DEFAULT_LIST));
    if (!list) return fail('gone');
    if (list.productIds.length >= MAX_HEARTS) return fail('full');
    const price = { seenInCents: seen?.amountInCents ?? null, seenCurrency: seen?.currency ?? null };
    await say(tx, owner, { listId: list.id, productId, hearted, ...price });
    return ok();
  });
}

/** Puts a product on another list, too, and takes it off this one unless it is to be copied. It keeps the price it was saved at. */
export function moveHeart(
  owner: ShopperScope,
  productId: string,
  { from, to, copy }: { from: string; to: string; copy: boolean },
): Promise<Result<undefined, 'full' | 'gone'>> {
  return transaction(async () => {
    const items = await listItemRows(owner, await listListRows(owner));
    const item = items.find((one) => one.listId === from && one.productId === productId);
    if (!item) return fail('gone');
    const { seenInCents, seenCurrency } = item;
    const seen =
      seenInCents !== null && seenCurrency ? { amountInCents: seenInCents, currency: seenCurrency } : undefined;
    const put = await setHeart(owner, productId, true, seen, to);
    if (!put.ok || copy || from === to) return put;
    return setHeart(owner, productId, false, undefined, from);
  });
}

/** Says on which of the lists a product is from now on. */
export function chooseLists(
  owner: ShopperScope,
  productId: string,
  chosen: readonly string[],
  seen?: Money,
): Promise<Result<undefined, 'full' | 'gone'>> {
  return transaction(async () => {
    for (const { id } of await listWishlists(owner)) {
      const set = await setHeart(owner, productId, chosen.includes(id), seen, id);
      if (!set.ok) return set;
    }
    return ok();
  });
}

async function sayList(
  tx: Transaction,
  owner: ShopperScope,
  list: Omit<typeof wishlists.$inferInsert, 'identifierId' | 'changedAt'>,
) {
  const said = and(eq(wishlists.listId, list.listId), inArray(wishlists.identifierId, owner.readIds));
  const before = await tx.select({ changedAt: wishlists.changedAt }).from(wishlists).where(said);
  const row = { ...list, identifierId: owner.writeId, changedAt: afterNewest(before) };
  const target = [wishlists.identifierId, wishlists.listId];
  await tx.insert(wishlists).values(row).onConflictDoUpdate({ target, set: row });
}

/** Makes a list with a name; returns its id. Somebody who already has one of that name gets that. */
export function createList(owner: ShopperScope, name: string): Promise<Result<string, 'tooMany'>> {
  return transaction(async (tx) => {
    const lists = await listWishlists(owner);
    const known = lists.find((list) => list.name === name);
    if (known) return ok(known.id);
    if (lists.length > MAX_LISTS) return fail('tooMany');
    const listId = newId();
    await sayList(tx, owner, { listId, name, deleted: false, createdAt: now() });
    return ok(listId);
  });
}

/** Renames, deletes or brings back a list with a name of its own. The default list is not one of these. */
export function changeList(
  owner: ShopperScope,
  listId: string,
  change: { name: string } | { deleted: boolean },
): Promise<Result<{ name: string }, 'gone'>> {
  return transaction(async (tx) => {
    const list = (await listListRows(owner)).find((row) => row.listId === listId);
    if (!list) return fail('gone');
    const { name, deleted, createdAt } = { ...list, ...change };
    await sayList(tx, owner, { listId, name, deleted, createdAt });
    return ok({ name });
  });
}

/**
 * Makes the link that shows a list to whoever has it. Sharing twice keeps the link and lets it show what was joined meanwhile. A
 * link from before the sign-in is replaced: others may know how it came about.
 */
export function shareWishlist(owner: ShopperScope, listId: string = DEFAULT_LIST): Promise<Result<string, 'gone'>> {
  return transaction(async (tx) => {
    if (!(await listWishlists(owner)).some(({ id }) => id === listId)) return fail('gone');
    const createdAt = momentFor(owner);
    const own = and(eq(wishlistShares.identifierId, owner.writeId), eq(wishlistShares.listId, listId));
    const [kept] = await tx.update(wishlistShares).set({ createdAt }).where(own).returning();
    const known = kept && unseal(SHARE_SECRET, kept.sealedToken);
    if (known) return ok(known);
    await removeShares(tx, owner, listId);
    const token = newToken();
    const secrets = { tokenHash: keyedHash(SHARE_SECRET, token), sealedToken: seal(SHARE_SECRET, token) };
    await tx.insert(wishlistShares).values({ identifierId: owner.writeId, listId, createdAt, ...secrets });
    return ok(token);
  });
}

/** Later than every join it is to show, also within one millisecond. */
function momentFor({ joinedAt }: ShopperScope): Date {
  return new Date(Math.max(now().getTime(), ...Object.values(joinedAt ?? {})));
}

/** Switches a list's link off for good; a new one gets a new address. */
export function stopSharingWishlist(owner: ShopperScope, listId: string = DEFAULT_LIST): Promise<void> {
  return transaction((tx) => removeShares(tx, owner, listId));
}

async function removeShares(tx: Transaction, owner: ShopperScope, listId: string): Promise<void> {
  const shares = inArray(wishlistShares.identifierId, [...owner.readIds]);
  await tx.delete(wishlistShares).where(and(shares, eq(wishlistShares.listId, listId)));
}
