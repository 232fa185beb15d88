import 'server-only';
import { and, eq, exists, inArray, ne, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db, emptyJournal, transaction } from '@/db/client';
import { addresses } from '@/db/schema/account';
import { cartLines } from '@/db/schema/cart';
import { reviews } from '@/db/schema/catalog';
import { attributes } from '@/db/schema/identity';
import { notices } from '@/db/schema/notices';
import { orders } from '@/db/schema/orders';
import { dismissals, events } from '@/db/schema/personalization';
import { wishlistItems, wishlistShares, wishlists } from '@/db/schema/wishlist';
import { answerPurpose, recordConsent } from '@/lib/consent/commands';
import { MAIL_PURPOSES, type Purpose } from '@/lib/consent/rules';
import { switchWording } from '@/lib/consent/wording';
import type { Locale } from '@/lib/i18n/locales';
import { fail, ok, type Result } from '@/lib/platform/result';
import { recountRatings } from '@/lib/reviews/commands';
import { type Certificate, type ErasureCause, eraseIdentifiers } from './erase';
import { sayFarewell } from './farewell';
import type { Removable } from './input';
import { hasAccount, identifiersOf } from './person';
import { isSaidWithOrder, removeSaid, type SaidWithOrder } from './said-with-orders';
import type { Subject } from './subject';

const chosen = alias(attributes, 'chosen');

type Removal = { table: typeof events; rows: SQL | undefined };

/** Where a fact lies and which rows it is, among those of `ids` alone: somebody else's id finds nothing. */
const REMOVALS: Record<
  Exclude<Removable, SaidWithOrder>,
  (ids: string[], id: string) => { table: unknown; rows: SQL | undefined }
> = {
  event: (ids, id) => ({ table: events, rows: and(inArray(events.identifierId, ids), eq(events.id, id)) }),
  activity: (ids) => ({ table: events, rows: inArray(events.identifierId, ids) }),
  heart: (ids, id) => ({
    table: wishlistItems,
    rows: and(inArray(wishlistItems.identifierId, ids), eq(wishlistItems.productId, id)),
  }),
  'cart-line': (ids, id) => ({
    table: cartLines,
    rows: and(inArray(cartLines.identifierId, ids), eq(cartLines.variantId, id)),
  }),
  address: (ids, id) => ({ table: addresses, rows: and(inArray(addresses.identifierId, ids), eq(addresses.id, id)) }),
  // What was said twice is one fact: it goes wherever it was said.
  attribute: (ids, id) => {
    const same = and(eq(chosen.id, id), eq(chosen.name, attributes.name), eq(chosen.value, attributes.value));
    const rows = and(
      inArray(attributes.identifierId, ids),
      exists(db.select({ id: chosen.id }).from(chosen).where(same)),
    );
    return { table: attributes, rows };
  },
  share: (ids, id) => ({
    table: wishlistShares,
    rows: and(inArray(wishlistShares.identifierId, ids), eq(wishlistShares.listId, id)),
  }),
  // Its things go to the default list.
  list: (ids, id) => ({ table: wishlists, rows: and(inArray(wishlists.identifierId, ids), eq(wishlists.listId, id)) }),
  notice: (ids, id) => ({ table: notices, rows: and(inArray(notices.emailIdentifierId, ids), eq(notices.id, id)) }),
  review: (ids, id) => ({ table: reviews, rows: and(inArray(reviews.identifierId, ids), eq(reviews.productId, id)) }),
  dismissal: (ids, id) => {
    const [subjectKind = '', ...rest] = id.split(':');
    const subject = and(eq(dismissals.subjectKind, subjectKind), eq(dismissals.subjectId, rest.join(':')));
    return { table: dismissals, rows: and(inArray(dismissals.identifierId, ids), subject) };
  },
};

/** Takes one fact away, everywhere the person can see it. Returns whether there was one. */
export function removeFact(identifierIds: readonly string[], kind: Removable, id: string): Promise<boolean> {
  return transaction(async (tx) => {
    if (isSaidWithOrder(kind)) return removeSaid(tx, [...identifierIds], kind, id);
    const { table, rows } = REMOVALS[kind]([...identifierIds], id) as Removal;
    const count = await tx.$count(table, rows);
    if (count > 0) await tx.delete(table).where(rows);
    if (kind === 'review') await recountRatings(tx, [id]);
    return count > 0;
  });
}

/**
 * A switch of the privacy center. Mails are a matter of the address, everything else of whoever is in front of the screen. Tells
 * whether a yes of theirs ended.
 */
export async function switchPurpose(
  subject: Pick<Subject, 'owner' | 'email' | 'level'>,
  change: { purpose: Purpose; state: 'given' | 'refused'; locale: Locale; gpc: boolean },
): Promise<Result<{ ended: boolean }, 'noAddress'>> {
  const { purpose, state, locale, gpc } = change;
  const evidence: Record<string, string> | null = gpc ? { 'Sec-GPC': '1' } : null;
  const wording = switchWording(purpose, locale);
  const answer = { purpose, state, wording, evidence, method: 'switch', surface: '/privacy' };
  if (MAIL_PURPOSES.some((mail) => mail === purpose)) {
    const { email } = subject;
    // A newsletter begins with a confirmation by mail and nowhere else.
    if (!email || (purpose === 'newsletter' && state === 'given')) return fail('noAddress');
    await transaction((tx) => recordConsent(tx, { ...answer, identifierId: email.identifierId }));
    return ok({ ended: false });
  }
  return ok({ ended: subject.owner !== null && (await answerPurpose(subject.owner, answer)) });
}

/** Orders of identifiers with the day on which the law lets go of them, the last one first. */
export async function listKeptOrders(identifierIds: readonly string[]) {
  const rows = await db
    .select()
    .from(orders)
    .where(and(inArray(orders.identifierId, [...identifierIds]), ne(orders.status, 'reserved')));
  return rows
    .map(({ number, placedAt, destroyAfter, address }) => ({
      number,
      placedAt,
      destroyAfter,
      country: address.country,
    }))
    .sort((one, other) => other.placedAt.getTime() - one.placedAt.getTime());
}

/** Whom a deletion would erase: everybody of the customer for an account, the browser alone for a visitor. */
export async function identifiersToErase(subject: Subject): Promise<string[]> {
  if (subject.standing === 'account') {
    const linked = subject.customerId ? await identifiersOf(subject.customerId) : [];
    return [...new Set([...subject.identifierIds, ...linked])];
  }
  if (subject.standing === 'contact' && subject.owner) return [subject.owner.id];
  return subject.identifierIds;
}

const CAUSES: Record<Exclude<Subject['standing'], 'nobody'>, ErasureCause> = {
  account: 'deleted-account',
  visitor: 'deleted-visitor',
  contact: 'deleted-visitor',
  address: 'deleted-address',
};

/**
 * Deletes a subject in one transaction: facts, sessions, codes, mails, and the subject. Whoever has proven an address gets one
 * last mail that says so, with the certificate. Fails for nobody, and for an address that opens an account: that takes the
 * account's own proof.
 */
export async function deleteSubject(
  subject: Subject,
  locale: Locale,
): Promise<Result<Certificate, 'nobody' | 'hasAccount'>> {
  const { standing, email } = subject;
  if (standing === 'nobody') return fail('nobody');
  const deleted = await transaction(async (tx) => {
    if (standing === 'address' && email && (await hasAccount(email.identifierId))) return fail('hasAccount' as const);
    const ids = await identifiersToErase(subject);
    const kept = await listKeptOrders(ids);
    const to = standing === 'account' || standing === 'address' ? (email?.address ?? null) : null;
    const certificate = await eraseIdentifiers(tx, ids, CAUSES[standing], { farewell: to !== null });
    if (to && certificate.holders.length > 0) await sayFarewell(tx, { to, locale, certificate, kept });
    return ok(certificate);
  });
  await emptyJournal();
  return deleted;
}
