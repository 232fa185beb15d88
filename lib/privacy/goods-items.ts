import 'server-only';
import { desc, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { cartLines } from '@/db/schema/cart';
import { wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { getVariants, listProductCards } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import type { PrivacyWords } from '../data-inventory/words';
import type { Removable } from './input';

/** One fact in the person's language. `remove` names it for the button that takes it away. */
export type Item = {
  text: string;
  at: Date | null;
  detail?: string;
  href?: string;
  remove?: { kind: Removable; id: string };
};

export type Asked = { ids: string[]; locale: Locale; words: PrivacyWords };

export async function productNames(ids: (string | null)[], { locale, words }: Asked) {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  const names = new Map((await listProductCards(wanted, locale)).map(({ id, name }) => [id, name]));
  return (id: string | null) => (id && names.get(id)) || words('items.goneProduct');
}

export async function hearts(asked: Asked): Promise<Item[]> {
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
    asked,
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

export async function cart(asked: Asked): Promise<Item[]> {
  const rows = await db
    .select()
    .from(cartLines)
    .where(inArray(cartLines.identifierId, asked.ids))
    .orderBy(desc(cartLines.changedAt));
  const newest = rows.filter((row, index) => rows.findIndex(({ variantId }) => variantId === row.variantId) === index);
  const offers = await getVariants(
    newest.map(({ variantId }) => variantId),
    asked.locale,
  );
  const names = new Map(offers.map(({ variantId, name }) => [variantId, name]));
  return newest.map(({ variantId, quantity, changedAt }) => ({
    text: asked.words(quantity > 0 ? 'items.cartLine' : 'items.cartTakenOut', {
      quantity,
      product: names.get(variantId) ?? asked.words('items.goneProduct'),
    }),
    at: changedAt,
    remove: { kind: 'cart-line', id: variantId },
  }));
}
