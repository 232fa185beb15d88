import 'server-only';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { events } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { raiseConsentEpoch } from '@/lib/consent/commands';
import type { KeepInMonths } from '@/lib/data-inventory/terms';
import type { ShopperScope } from '@/lib/identity/shopper';
import { sendHeldMails } from '@/lib/mail/commands';
import { now } from '@/lib/platform/clock';
import { publish } from '@/lib/platform/events';
import { keptMonthsOf } from '../data-inventory/chosen-period';
import { dueBefore } from '../data-inventory/terms';
import { linkedWith } from './person';
import type { Subject } from './subject';

export type Preferences = { keepInMonths: KeepInMonths; pausedAt: Date | null };

/** What was chosen, by any of these identifiers or one that is linked with them now. */
export async function getPreferences(identifierIds: readonly string[]): Promise<Preferences> {
  const rows = await db
    .select()
    .from(privacyPreferences)
    .where(inArray(privacyPreferences.identifierId, [...identifierIds]));
  const pauses = rows.flatMap(({ pausedAt }) => pausedAt ?? []).sort((a, b) => a.getTime() - b.getTime());
  return { keepInMonths: await keptMonthsOf(await linkedWith(identifierIds)), pausedAt: pauses[0] ?? null };
}

async function save(
  tx: Transaction,
  identifierIds: readonly string[],
  change: { keepActivityInMonths: KeepInMonths; pausedAt?: Date },
): Promise<void> {
  for (const identifierId of new Set(identifierIds)) {
    await tx
      .insert(privacyPreferences)
      .values({ identifierId, ...change })
      .onConflictDoUpdate({ target: privacyPreferences.identifierId, set: change });
  }
}

/**
 * Keeps activity for so many months from now on, on every identifier that is linked with the owner: a browser that did the
 * looking, and the account that chose. What is older goes at once.
 */
export function keepActivityFor(owner: ShopperScope, keepInMonths: KeepInMonths): Promise<void> {
  return transaction(async (tx) => {
    const theirs = await linkedWith([owner.writeId, ...owner.readIds]);
    await save(tx, theirs, { keepActivityInMonths: keepInMonths });
    const tooOld = lt(events.at, dueBefore(now(), { months: keepInMonths }));
    await tx.delete(events).where(and(inArray(events.identifierId, theirs), tooOld));
  });
}

type Pausing = Pick<Subject, 'email' | 'identifierIds'> & { owner: ShopperScope };

/**
 * Stops everything but storing and open orders: GDPR Art. 18. Nothing is erased by a pause. A browser that has confirmed an
 * address pauses the address, too: the browser is forgotten one day, the pause must not be.
 */
export function pause({ owner, email }: Pausing): Promise<void> {
  return transaction(async (tx) => {
    const theirs = [owner.writeId, ...(email ? [email.identifierId] : [])];
    const { keepInMonths } = await getPreferences(theirs);
    await save(tx, theirs, { keepActivityInMonths: keepInMonths, pausedAt: now() });
    await raiseConsentEpoch(tx, owner.writeId);
  });
}

/** Goes on, wherever it was paused. Mails that were held go out now. */
export function resume({ owner, email, identifierIds }: Pausing): Promise<void> {
  return transaction(async (tx) => {
    const theirs = [...new Set([...identifierIds, ...(email ? [email.identifierId] : [])])];
    await tx.update(privacyPreferences).set({ pausedAt: null }).where(inArray(privacyPreferences.identifierId, theirs));
    await raiseConsentEpoch(tx, owner.writeId);
    const addresses = and(inArray(identifiers.id, theirs), eq(identifiers.kind, 'email'));
    for (const { id, lookup } of await tx.select().from(identifiers).where(addresses).orderBy(identifiers.id)) {
      await sendHeldMails(tx, lookup);
      await publish(tx, { type: 'address-resumed', emailIdentifierId: id });
    }
  });
}
