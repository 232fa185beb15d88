import 'server-only';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { among, type Given, prepared } from '@/db/prepared';
import { consentRecords, consentWordings } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import { privacyPreferences } from '@/db/schema/privacy';
import { membersOf, openLinkOf } from '@/lib/identity/links';
import type { Owner } from '@/lib/identity/shopper';
import { firstBrokenPosition } from './chain';
import { fingerprintOf } from './fingerprint';
import { type ConsentStanding, PURPOSES, type Purpose, standingOf } from './rules';

export type Consents = Record<Purpose, ConsentStanding>;

/** What one identifier has answered to each purpose. Everything is unset for nobody; essential needs no answer. */
export async function getConsents(identifierId: string | null): Promise<Consents> {
  return consentsOf(identifierId ? await listConsentRecords(identifierId) : []);
}

type Answer = Pick<typeof consentRecords.$inferSelect, 'purpose' | 'state' | 'policyFingerprint'>;

/** What answers add up to, the oldest first. */
function consentsOf(answers: readonly Answer[]): Consents {
  const newest = new Map(answers.map((answer) => [answer.purpose, answer]));
  const standings = PURPOSES.map((purpose) => [purpose, standingOf(newest.get(purpose), fingerprintOf(purpose))]);
  return { ...(Object.fromEntries(standings) as Consents), essential: 'given' };
}

const readPermission = prepared(({ id, visible }: Given<{ id: string; visible: readonly string[] }>) =>
  db
    .select({
      epoch: identifiers.consentEpoch,
      pauses: db.$count(
        privacyPreferences,
        and(among(privacyPreferences.identifierId, visible), isNotNull(privacyPreferences.pausedAt)),
      ),
      answer: {
        purpose: consentRecords.purpose,
        state: consentRecords.state,
        policyFingerprint: consentRecords.policyFingerprint,
      },
    })
    .from(identifiers)
    .leftJoin(consentRecords, eq(consentRecords.identifierId, identifiers.id))
    .where(eq(identifiers.id, id))
    .orderBy(asc(consentRecords.position)),
);

/**
 * What the person in front of the screen allows now, with the epoch to send along with events. Looks at the owner alone, never at
 * other identifiers they may see: consent does not travel. Null while a person has paused, and for one that does not exist (any
 * more): then nothing is allowed.
 */
export async function getPermission(owner: Owner): Promise<{ epoch: number; consents: Consents } | null> {
  const rows = await readPermission(owner);
  const [first] = rows;
  if (!first || first.pauses > 0) return null;
  return { epoch: first.epoch, consents: consentsOf(rows.flatMap(({ answer }) => answer ?? [])) };
}

/** Whether a purpose is allowed for the person in front of the screen, now: see `getPermission`. */
export async function may(owner: Owner | null, purpose: Purpose): Promise<boolean> {
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

/** The exact words that were shown, or null when nobody was ever shown such words. */
export async function getWording(hash: string): Promise<string | null> {
  const [row] = await db
    .select({ text: consentWordings.text })
    .from(consentWordings)
    .where(eq(consentWordings.hash, hash));
  return row?.text ?? null;
}

/** Checks an identifier's ledger from its first row: `brokenAt` is the first position that was changed, moved or removed. */
export async function verifyChain(identifierId: string): Promise<{ length: number; brokenAt: number | null }> {
  const rows = await listConsentRecords(identifierId);
  return { length: rows.length, brokenAt: firstBrokenPosition(rows) };
}
