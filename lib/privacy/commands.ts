import 'server-only';
import { and, inArray, ne } from 'drizzle-orm';
import { db, emptyJournal, transaction } from '@/db/client';
import { orders } from '@/db/schema/orders';
import { answerPurpose, recordConsent } from '@/lib/consent/commands';
import { MAIL_PURPOSES, type Purpose } from '@/lib/consent/rules';
import { switchWording } from '@/lib/consent/wording';
import type { Removal } from '@/lib/data-inventory/removal';
import type { Locale } from '@/lib/i18n/locales';
import { fail, ok, type Result } from '@/lib/platform/result';
import { type Certificate, type ErasureCause, eraseIdentifiers } from './erase';
import { sayFarewell } from './farewell';
import { hasAccount, identifiersOf } from './person';
import { DATA_INVENTORY } from './registry';
import type { Subject } from './subject';

const REMOVALS: Readonly<Record<string, Removal>> = Object.assign(
  {},
  ...DATA_INVENTORY.map(({ removals }) => removals),
);

/** Takes one fact away, everywhere the person can see it. Returns whether there was one. */
export async function removeFact(identifierIds: readonly string[], kind: string, id: string): Promise<boolean> {
  const remove = Object.hasOwn(REMOVALS, kind) && REMOVALS[kind];
  return remove ? transaction((tx) => remove(tx, [...identifierIds], id)) : false;
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
  if (subject.status === 'account') {
    const linked = subject.customerId ? await identifiersOf(subject.customerId) : [];
    return [...new Set([...subject.identifierIds, ...linked])];
  }
  if (subject.status === 'contact' && subject.owner) return [subject.owner.writeId];
  return subject.identifierIds;
}

const CAUSES: Record<Exclude<Subject['status'], 'nobody'>, ErasureCause> = {
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
  const { status, email } = subject;
  if (status === 'nobody') return fail('nobody');
  const deleted = await transaction(async (tx) => {
    if (status === 'address' && email && (await hasAccount(email.identifierId))) return fail('hasAccount' as const);
    const ids = await identifiersToErase(subject);
    const kept = await listKeptOrders(ids);
    const to = status === 'account' || status === 'address' ? (email?.address ?? null) : null;
    const certificate = await eraseIdentifiers(tx, ids, CAUSES[status], { farewell: to !== null });
    if (to && certificate.holders.length > 0) await sayFarewell(tx, { to, locale, certificate, kept });
    return ok(certificate);
  });
  await emptyJournal();
  return deleted;
}
