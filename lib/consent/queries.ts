import 'server-only';
import { and, asc, eq, getTableColumns, inArray, isNotNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { consentHeads, consentRecords, consentWordings, contacts, suppressions } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import { privacyPreferences } from '@/db/schema/privacy';
import { membersOf, openLinkOf } from '@/lib/identity/links';
import type { ShopperScope } from '@/lib/identity/shopper';
import { type ConsentHead, type ConsentRow, firstBrokenPosition } from './chain';
import { fingerprintOf } from './fingerprint';
import { type ConsentStatus, consentStatusOf, PURPOSES, type Purpose } from './rules';
import { hashOfWording } from './wording';

export type Consents = Record<Purpose, ConsentStatus>;

/** What one identifier has answered to each purpose. Everything is unset for nobody; essential needs no answer. */
export async function getConsents(identifierId: string | null): Promise<Consents> {
  if (!identifierId) return consentsOf([], null);
  const [rows, head] = await Promise.all([listConsentRecords(identifierId), getHead(identifierId)]);
  return consentsOf(rows, head);
}

/** What answers add up to, the oldest first. A ledger that does not hold allows nothing: a cut-off end must not revive a yes. */
function consentsOf(rows: readonly ConsentRow[], head: ConsentHead | null): Consents {
  const answers = firstBrokenPosition(rows, head) === null ? rows : rows.filter(({ state }) => state !== 'given');
  const newest = new Map(answers.map((answer) => [answer.purpose, answer]));
  const statuses = PURPOSES.map((purpose) => [purpose, consentStatusOf(newest.get(purpose), fingerprintOf(purpose))]);
  return { ...(Object.fromEntries(statuses) as Consents), essential: 'given' };
}

const readPermission = preparedQuery(({ writeId, readIds }: Params<{ writeId: string; readIds: readonly string[] }>) =>
  db
    .select({
      epoch: identifiers.consentEpoch,
      pauses: db.$count(
        privacyPreferences,
        and(inList(privacyPreferences.identifierId, readIds), isNotNull(privacyPreferences.pausedAt)),
      ),
      answer: getTableColumns(consentRecords),
      head: getTableColumns(consentHeads),
    })
    .from(identifiers)
    .leftJoin(consentHeads, eq(consentHeads.identifierId, identifiers.id))
    .leftJoin(consentRecords, eq(consentRecords.identifierId, identifiers.id))
    .where(eq(identifiers.id, writeId))
    .orderBy(asc(consentRecords.position)),
);

/**
 * What the person in front of the screen allows now, with the epoch to send along with events. Looks at the scope’s own identifier alone, never at
 * other identifiers they may see: consent does not travel. Null while a person has paused, and for one that does not exist (any
 * more): then nothing is allowed.
 */
export async function getPermission(owner: ShopperScope): Promise<{ epoch: number; consents: Consents } | null> {
  const rows = await readPermission(owner);
  const [first] = rows;
  if (!first || first.pauses > 0) return null;
  const answers = rows.flatMap(({ answer }) => answer ?? []);
  return { epoch: first.epoch, consents: consentsOf(answers, first.head) };
}

/** Whether a purpose is allowed for the person in front of the screen, now: see `getPermission`. */
export async function may(owner: ShopperScope | null, purpose: Purpose): Promise<boolean> {
  const permission = owner && (await getPermission(owner));
  return permission?.consents[purpose] === 'given';
}

/** Whether one of these identifiers, all of one person, has paused (GDPR Art. 18). Unlike a yes, a pause holds for all of them. */
export async function isPaused(identifierIds: readonly string[]): Promise<boolean> {
  const theirs = inArray(privacyPreferences.identifierId, [...identifierIds]);
  return (await db.$count(privacyPreferences, and(theirs, isNotNull(privacyPreferences.pausedAt)))) > 0;
}

/** Whether whoever an address belongs to has paused, on the address or on anything that is linked with it now. */
export async function isAddressPaused(emailIdentifierId: string): Promise<boolean> {
  const link = await openLinkOf(emailIdentifierId);
  const members = link ? await membersOf(link.customerId) : [];
  return isPaused([emailIdentifierId, ...members.map(({ id }) => id)]);
}

/**
 * Whether advertising may go to an address (given by its lookup): to confirmed contacts only, as of this moment, whatever was true when
 * it was written; `later` to somebody who has paused, for whom it is held.
 */
export async function mayAdvertise(recipientLookup: string): Promise<'yes' | 'no' | 'later'> {
  if ((await db.$count(suppressions, eq(suppressions.lookup, recipientLookup))) > 0) return 'no';
  const [contact] = await db
    .select({ state: contacts.state, emailIdentifierId: contacts.emailIdentifierId })
    .from(contacts)
    .innerJoin(identifiers, eq(identifiers.id, contacts.emailIdentifierId))
    .where(eq(identifiers.lookup, recipientLookup));
  if (contact?.state !== 'confirmed') return 'no';
  return (await isAddressPaused(contact.emailIdentifierId)) ? 'later' : 'yes';
}

/** The epoch to send along with events; null for an identifier that does not exist (any more). */
export async function getConsentEpoch(identifierId: string): Promise<number | null> {
  const [row] = await db
    .select({ epoch: identifiers.consentEpoch })
    .from(identifiers)
    .where(eq(identifiers.id, identifierId));
  return row?.epoch ?? null;
}

/** The whole ledger of one identifier, oldest first. */
export function listConsentRecords(identifierId: string) {
  return db
    .select()
    .from(consentRecords)
    .where(eq(consentRecords.identifierId, identifierId))
    .orderBy(asc(consentRecords.position));
}

async function getHead(identifierId: string): Promise<ConsentHead | null> {
  const [head] = await db.select().from(consentHeads).where(eq(consentHeads.identifierId, identifierId));
  return head ?? null;
}

/** The exact words that were shown, by their hashes. Words that have been changed since are not among them. */
export async function getWordings(hashes: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select()
    .from(consentWordings)
    .where(inArray(consentWordings.hash, [...new Set(hashes)]));
  return new Map(rows.flatMap(({ hash, text }) => (hashOfWording(text) === hash ? [[hash, text]] : [])));
}

/** Every wording that one answer has been given to: the one of its screen, and that of the step before it. */
export function wordingHashesOf({ wordingHash, evidence }: Pick<ConsentRow, 'wordingHash' | 'evidence'>): string[] {
  return [wordingHash, ...(evidence?.requestedWording ? [evidence.requestedWording] : [])];
}

export type ChainCheck = { length: number; brokenAt: number | null };

/**
 * Checks an identifier's ledger from its first answer to its head, and the words of each: `brokenAt` is the first position that
 * was changed, moved or removed, or whose words were.
 */
export async function verifyChain(identifierId: string): Promise<ChainCheck> {
  const [rows, head] = await Promise.all([listConsentRecords(identifierId), getHead(identifierId)]);
  const wordings = await getWordings(rows.flatMap(wordingHashesOf));
  const wordless = rows.find((row) => wordingHashesOf(row).some((hash) => !wordings.has(hash)));
  const broken = [firstBrokenPosition(rows, head), wordless?.position].filter((at) => typeof at === 'number');
  return { length: rows.length, brokenAt: broken.length > 0 ? Math.min(...broken) : null };
}
