import 'server-only';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { events } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { now } from '@/lib/clock';
import { raiseConsentEpoch } from '@/lib/consent/commands';
import type { Owner } from '@/lib/identity/shopper';
import { sendHeldMails } from '@/lib/mail/commands';
import { tellWhatHappened } from '@/lib/notices/telling';
import { DEFAULT_KEEP_IN_MONTHS, type KeepInMonths, monthsBefore } from './rules';
import type { Subject } from './subject';

export type Preferences = { keepInMonths: number; pausedAt: Date | null };

/** What was chosen: keeping less by the identifier that owns new facts, a pause by any of the identifiers that may be seen. */
export async function getPreferences(ownerId: string | null, identifierIds: readonly string[]): Promise<Preferences> {
  const rows = await db
    .select()
    .from(privacyPreferences)
    .where(inArray(privacyPreferences.identifierId, [...identifierIds]));
  const own = rows.find(({ identifierId }) => identifierId === ownerId);
  const pauses = rows.flatMap(({ pausedAt }) => pausedAt ?? []).sort((a, b) => a.getTime() - b.getTime());
  return { keepInMonths: own?.keepActivityInMonths ?? DEFAULT_KEEP_IN_MONTHS, pausedAt: pauses[0] ?? null };
}

async function save(tx: Transaction, identifierId: string, change: Partial<Preferences>): Promise<void> {
  const { keepInMonths, pausedAt } = { ...(await getPreferences(identifierId, [identifierId])), ...change };
  const values = { keepActivityInMonths: keepInMonths, pausedAt };
  await tx
    .insert(privacyPreferences)
    .values({ identifierId, ...values })
    .onConflictDoUpdate({ target: privacyPreferences.identifierId, set: values });
}

/** Keeps activity for so many months from now on. What is older goes at once, over everything the person can see. */
export function keepActivityFor(owner: Owner, keepInMonths: KeepInMonths): Promise<void> {
  return transaction(async (tx) => {
    await save(tx, owner.id, { keepInMonths });
    const tooOld = lt(events.at, monthsBefore(now(), keepInMonths));
    await tx.delete(events).where(and(inArray(events.identifierId, [...owner.visible]), tooOld));
  });
}

type Pausing = Pick<Subject, 'email' | 'identifierIds'> & { owner: Owner };

/**
 * Stops everything but storing and open orders: GDPR Art. 18. Nothing is erased by a pause. A browser that has confirmed an
 * address pauses the address, too: the browser is forgotten one day, the pause must not be.
 */
export function pause({ owner, email }: Pausing): Promise<void> {
  return transaction(async (tx) => {
    for (const id of new Set([owner.id, ...(email ? [email.identifierId] : [])]))
      await save(tx, id, { pausedAt: now() });
    await raiseConsentEpoch(tx, owner.id);
  });
}

/** Goes on, wherever it was paused. Mails that were held go out now, notices if what they tell is still true. */
export function resume({ owner, email, identifierIds }: Pausing): Promise<void> {
  return transaction(async (tx) => {
    const theirs = [...new Set([...identifierIds, ...(email ? [email.identifierId] : [])])];
    await tx.update(privacyPreferences).set({ pausedAt: null }).where(inArray(privacyPreferences.identifierId, theirs));
    await raiseConsentEpoch(tx, owner.id);
    const addresses = and(inArray(identifiers.id, theirs), eq(identifiers.kind, 'email'));
    for (const { id, lookup } of await tx.select().from(identifiers).where(addresses).orderBy(identifiers.id)) {
      await sendHeldMails(tx, lookup);
      await tellWhatHappened(tx, id);
    }
  });
}
