import 'server-only';
import { and, eq, gt } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { linkIntents } from '@/db/schema/account';
import { MINUTE_IN_MS, now, shift } from '../../platform/clock';
import { newId } from '../../platform/id';

const LIFETIME_IN_MINUTES = 10;

/** Remembers that a freshly proven session wants to connect a provider. Callers check the proof. */
export async function createLinkIntent(tx: Transaction, sessionId: string, provider: string): Promise<void> {
  const expiresAt = shift(now(), LIFETIME_IN_MINUTES * MINUTE_IN_MS);
  await tx.insert(linkIntents).values({ id: newId(), sessionId, provider, expiresAt });
}

/** Uses up the intent of a session to connect a provider; false when there is none. */
export async function takeLinkIntent(tx: Transaction, sessionId: string, provider: string): Promise<boolean> {
  const mine = and(eq(linkIntents.sessionId, sessionId), eq(linkIntents.provider, provider));
  const live = await tx
    .delete(linkIntents)
    .where(and(mine, gt(linkIntents.expiresAt, now())))
    .returning({ id: linkIntents.id });
  await tx.delete(linkIntents).where(mine);
  return live.length > 0;
}
