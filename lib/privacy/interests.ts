import 'server-only';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { categories, products } from '@/db/schema/catalog';
import { dismissals, events } from '@/db/schema/personalization';
import { may } from '@/lib/consent/queries';
import type { Locale } from '@/lib/i18n/locales';
import type { ShopperScope } from '@/lib/identity/shopper';
import { now } from '@/lib/platform/clock';
import { concludeInterests, type Interest } from './interest-rules';

export type NamedInterest = Interest & { name: string; products: string[] };

/** What the shop concludes a person to be interested in; null when they have not allowed it to remember that. */
export async function listInterests(owner: ShopperScope | null, locale: Locale): Promise<NamedInterest[] | null> {
  if (!owner || !(await may(owner, 'profile'))) return null;
  // What was allowed for one visit is never concluded from beyond it.
  const own = and(inArray(events.identifierId, [...owner.readIds]), isNull(events.visitEndsAt));
  const deeds = await db
    .select({
      kind: events.kind,
      at: events.at,
      category: categories.path,
      names: categories.name,
      product: products.name,
    })
    .from(events)
    .innerJoin(products, eq(products.id, events.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(own)
    .orderBy(desc(events.at));
  const refused = await db
    .select({ id: dismissals.subjectId })
    .from(dismissals)
    .where(and(inArray(dismissals.identifierId, [...owner.readIds]), eq(dismissals.subjectKind, 'category')));
  const interests = concludeInterests(deeds, new Set(refused.map(({ id }) => id)), now());
  return interests.map((interest) => {
    const behind = deeds.filter(({ category }) => category === interest.category);
    const shown = new Set(behind.map(({ product }) => product[locale]));
    return { ...interest, name: behind[0]?.names[locale] ?? interest.category, products: [...shown].slice(0, 4) };
  });
}

/**
 * Takes an interest away for good, in one transaction: what it was concluded from is erased, and a "not an interest of mine"
 * for the category and its kinds of product keeps it from being concluded again.
 */
export function removeInterest(owner: ShopperScope, category: string): Promise<void> {
  return transaction(async (tx) => {
    const inCategory = await tx
      .select({ id: products.id, family: products.family })
      .from(products)
      .innerJoin(categories, eq(categories.id, products.categoryId))
      .where(eq(categories.path, category));
    const productIds = inCategory.map(({ id }) => id);
    const own = inArray(events.identifierId, [...owner.readIds]);
    const seen = await tx
      .select({ productId: events.productId })
      .from(events)
      .where(and(own, inArray(events.productId, productIds)));
    const seenIds = new Set(seen.map(({ productId }) => productId));
    const families = new Set(inCategory.filter(({ id }) => seenIds.has(id)).map(({ family }) => family));
    await tx.delete(events).where(and(own, inArray(events.productId, productIds)));
    const refusals = [
      { subjectKind: 'category', subjectId: category },
      ...[...families].map((family) => ({ subjectKind: 'family', subjectId: family })),
    ];
    for (const refusal of refusals) {
      const row = { identifierId: owner.writeId, ...refusal, reason: 'not-an-interest', at: now() };
      await tx.insert(dismissals).values(row).onConflictDoNothing();
    }
  });
}
