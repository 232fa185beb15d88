import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { productNames } from '@/lib/catalog/product-names';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Asked, Item } from '@/lib/data-inventory/item';
import { newestWords } from '@/lib/data-inventory/newest-words';
import type { Person } from '@/lib/data-inventory/person';
import { deleting } from '@/lib/data-inventory/removal';

async function hearts(asked: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(wishlistItems)
    .where(inArray(wishlistItems.identifierId, asked.ids))
    .orderBy(desc(wishlistItems.changedAt));
  // The newest word about each product on each list; one that is still on any list is hearted.
  const onLists = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const key = `${row.listId} ${row.productId}`;
    if (!onLists.has(key)) onLists.set(key, row);
  }
  const said = [...onLists.values()];
  const hearted = new Set(said.flatMap((row) => (row.hearted ? row.productId : [])));
  const newest = said.filter((row, index) => said.findIndex(({ productId }) => productId === row.productId) === index);
  const name = await productNames(
    newest.map(({ productId }) => productId),
    asked.locale,
    asked.words('items.goneProduct'),
  );
  const named = await db
    .select()
    .from(wishlists)
    .where(inArray(wishlists.identifierId, asked.ids))
    .orderBy(desc(wishlists.changedAt));
  const lists = named.filter((row, index) => named.findIndex(({ listId }) => listId === row.listId) === index);
  const shares = await db.select().from(wishlistShares).where(inArray(wishlistShares.identifierId, asked.ids));
  return [
    ...newest.map(({ productId, changedAt }) => ({
      text: asked.words(hearted.has(productId) ? 'items.hearted' : 'items.unhearted', { product: name(productId) }),
      at: changedAt,
      remove: { kind: 'heart' as const, id: productId },
    })),
    ...lists.map(({ name, listId, changedAt }) => ({
      text: asked.words('items.list', { name }),
      at: changedAt,
      remove: { kind: 'list' as const, id: listId },
    })),
    ...shares.map(({ createdAt, listId }) => ({
      text: asked.words('items.shareLink'),
      at: createdAt,
      remove: { kind: 'share' as const, id: listId },
    })),
  ];
}

/** Hearted products, named lists and shared links, each once, however many browsers say so. */
async function onTheLists({ identifierIds: ids }: Person): Promise<number> {
  const [items, lists, shares] = await Promise.all([
    db.select().from(wishlistItems).where(inArray(wishlistItems.identifierId, ids)),
    db.select().from(wishlists).where(inArray(wishlists.identifierId, ids)),
    db.$count(wishlistShares, inArray(wishlistShares.identifierId, ids)),
  ]);
  const hearted = newestWords(items, ({ listId, productId }) => `${listId} ${productId}`).filter((row) => row.hearted);
  const kept = newestWords(lists, ({ listId }) => listId).filter((row) => !row.deleted);
  return new Set(hearted.map(({ productId }) => productId)).size + kept.length + shares;
}

export const WISHLIST = {
  id: 'wishlist',
  category: 'provided',
  purposes: ['essential'],
  basis: 'contract',
  roles: ['you', 'programs'],
  kept: 'epoch',
  level: 0,
  tables: [
    personalTable(
      wishlists,
      {
        identifierId: 'shown',
        listId: 'shown',
        name: 'shown',
        deleted: 'shown',
        createdAt: 'shown',
        changedAt: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(wishlists.identifierId, identifierIds), erased: 'delete' },
    ),
    personalTable(
      wishlistItems,
      {
        identifierId: 'shown',
        listId: 'shown',
        productId: 'shown',
        hearted: 'shown',
        seenInCents: 'shown',
        seenCurrency: 'shown',
        changedAt: 'shown',
      },
      { rowsOf: ({ identifierIds }) => inArray(wishlistItems.identifierId, identifierIds), erased: 'delete' },
    ),
    personalTable(
      wishlistShares,
      { identifierId: 'shown', listId: 'shown', tokenHash: 'secret', sealedToken: 'secret', createdAt: 'shown' },
      { rowsOf: ({ identifierIds }) => inArray(wishlistShares.identifierId, identifierIds), erased: 'delete' },
    ),
  ],
  list: hearts,
  things: onTheLists,
  removals: {
    heart: deleting(wishlistItems, (ids, id) =>
      and(inArray(wishlistItems.identifierId, ids), eq(wishlistItems.productId, id)),
    ),
    share: deleting(wishlistShares, (ids, id) =>
      and(inArray(wishlistShares.identifierId, ids), eq(wishlistShares.listId, id)),
    ),
    // Its things go to the default list.
    list: deleting(wishlists, (ids, id) => and(inArray(wishlists.identifierId, ids), eq(wishlists.listId, id))),
  },
} as const satisfies DataCategory;
