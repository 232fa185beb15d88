import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { products } from '@/db/schema/catalog';
import { dismissals, type EventKind, events } from '@/db/schema/personalization';
import { answerPurpose, requireConsent } from '@/lib/consent/commands';
import { getConsents } from '@/lib/consent/queries';
import { BANNER_PURPOSES } from '@/lib/consent/rules';
import type { Locale } from '@/lib/i18n/locales';
import type { ShopperScope } from '@/lib/identity/shopper';
import { HOUR_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { VISIT_IN_HOURS } from './rules';
import { stopWording } from './wording';

/** `id` is given where the event has to be found again. */
export type NewEvent = { kind: EventKind; productId?: string; query?: string; id?: string };

/**
 * Remembers one thing a person did, if they allow it now. `epoch` is the one their page was rendered with: after any change
 * of mind, events of older pages are dropped. Returns whether a row was written.
 */
export function recordEvent(owner: ShopperScope, event: NewEvent, epoch: number): Promise<boolean> {
  return transaction(async (tx) => {
    if (!(await requireConsent(tx, owner, 'personalization', epoch))) return false;
    if (event.productId && !(await isSold(event.productId))) return false;
    if (await repeatsLast(owner.writeId, event)) return false;
    const at = now();
    // Without a yes to being remembered it is for this visit, and goes with it, whatever is allowed later.
    const remembered = (await getConsents(owner.writeId)).profile === 'given';
    await tx.insert(events).values({
      id: event.id ?? newId(),
      identifierId: owner.writeId,
      kind: event.kind,
      productId: event.productId ?? null,
      query: event.query?.toLowerCase() ?? null,
      consentEpoch: epoch,
      at,
      visitEndsAt: remembered ? null : shift(at, VISIT_IN_HOURS * HOUR_IN_MS),
    });
    return true;
  });
}

async function isSold(productId: string): Promise<boolean> {
  return (await db.$count(products, eq(products.id, productId))) > 0;
}

/** Reloading a page is not another view. */
async function repeatsLast(identifierId: string, event: NewEvent): Promise<boolean> {
  const [last] = await db
    .select()
    .from(events)
    .where(eq(events.identifierId, identifierId))
    .orderBy(desc(events.at))
    .limit(1);
  const query = event.query?.toLowerCase() ?? null;
  return last?.kind === event.kind && last.productId === (event.productId ?? null) && last.query === query;
}

/** Forgets every view and search of one product or query, wherever this person may see it. */
export function forgetSubject(owner: ShopperScope, subject: { productId: string } | { query: string }): Promise<void> {
  return transaction(async (tx) => {
    const about = 'productId' in subject ? eq(events.productId, subject.productId) : eq(events.query, subject.query);
    await tx.delete(events).where(and(inArray(events.identifierId, [...owner.readIds]), about));
  });
}

/** Forgets purchases that were undone, whoever remembers them. The ids are the shop's own, never from outside. */
export async function forgetPurchases(tx: Transaction, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length > 0) await tx.delete(events).where(inArray(events.id, [...eventIds]));
}

/** Forgets one event; somebody else's is left alone. */
export function forgetEvent(owner: ShopperScope, eventId: string): Promise<void> {
  return transaction(async (tx) => {
    await tx.delete(events).where(and(inArray(events.identifierId, [...owner.readIds]), eq(events.id, eventId)));
  });
}

/** `product`: never show it again. `family`: show less of its kind. */
export type DismissedSubject = { subjectKind: 'product' | 'family'; subjectId: string };

/** "Not for me" and "less of this". Belongs to the owner and acts at once. */
export function dismiss(owner: ShopperScope, subject: DismissedSubject): Promise<void> {
  return transaction(async (tx) => {
    const reason = subject.subjectKind === 'product' ? 'not-for-me' : 'less-of-this';
    await tx
      .insert(dismissals)
      .values({ identifierId: owner.writeId, ...subject, reason, at: now() })
      .onConflictDoNothing();
  });
}

export function undoDismissal(owner: ShopperScope, subject: DismissedSubject): Promise<void> {
  return transaction(async (tx) => {
    await tx
      .delete(dismissals)
      .where(
        and(
          inArray(dismissals.identifierId, [...owner.readIds]),
          eq(dismissals.subjectKind, subject.subjectKind),
          eq(dismissals.subjectId, subject.subjectId),
        ),
      );
  });
}

/**
 * The "stop" of every shelf: ends whatever the banner's Accept had given, and erases what it had allowed to remember. Returns
 * whether a yes ended.
 */
export function stopPersonalization(owner: ShopperScope, locale: Locale): Promise<boolean> {
  return transaction(async () => {
    const answer = { state: 'withdrawn', method: 'one-click', surface: 'shelf', wording: stopWording(locale) } as const;
    let ended = false;
    for (const purpose of BANNER_PURPOSES) {
      if (await answerPurpose(owner, { ...answer, purpose })) ended = true;
    }
    return ended;
  });
}
