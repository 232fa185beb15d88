import 'server-only';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { events } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { now } from '@/lib/clock';
import { raiseConsentEpoch } from '@/lib/consent/commands';
import type { Owner } from '@/lib/identity/shopper';
import { DEFAULT_KEEP_IN_MONTHS, type KeepInMonths, monthsBefore } from './rules';

export type Preferences = { keepInMonths: number; pausedAt: Date | null };

export async function getPreferences(identifierId: string | null): Promise<Preferences> {
  const rows = identifierId
    ? await db.select().from(privacyPreferences).where(eq(privacyPreferences.identifierId, identifierId))
    : [];
  return { keepInMonths: rows[0]?.keepActivityInMonths ?? DEFAULT_KEEP_IN_MONTHS, pausedAt: rows[0]?.pausedAt ?? null };
}

async function save(tx: Transaction, identifierId: string, change: Partial<Preferences>): Promise<void> {
  const { keepInMonths, pausedAt } = { ...(await getPreferences(identifierId)), ...change };
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

/** Stops (or resumes) everything but storing and open orders: GDPR Art. 18. Nothing is erased by a pause. */
export function setPaused(owner: Owner, paused: boolean): Promise<void> {
  return transaction(async (tx) => {
    await save(tx, owner.id, { pausedAt: paused ? now() : null });
    await raiseConsentEpoch(tx, owner.id);
  });
}
