import 'server-only';
import { and, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { type Params, preparedQuery } from '@/db/prepared-query';
import { accounts, sessions } from '@/db/schema/account';
import { identifiers } from '@/db/schema/identity';
import { DAY_IN_MS, HOUR_IN_MS, now, shift } from '../platform/clock';
import { newId } from '../platform/id';
import { keyedHash, newToken } from '../platform/secret';
import type { Assurance } from './shopper';

const IDLE_LIMIT_IN_MS = 14 * DAY_IN_MS;
const ABSOLUTE_LIMIT_IN_MS = 30 * DAY_IN_MS;

/** A code by email, or the id of a sign-in provider. */
export type SignInMethod = 'mail-code' | (string & {});
export type Session = typeof sessions.$inferSelect;
type SessionWithAccount = { session: Session; account: typeof accounts.$inferSelect };

const hashOf = (token: string) => keyedHash('session', token);

/** The only way to be signed in, whatever the proof was. Returns the token for the cookie; only its hash is kept. */
export async function createSession(
  tx: Transaction,
  opened: { accountId: string; assurance: Assurance; method: SignInMethod; sharedDevice: boolean; device: string },
): Promise<{ id: string; token: string }> {
  const at = now();
  const id = newId();
  const token = newToken();
  await tx.insert(sessions).values({
    id,
    tokenHash: hashOf(token),
    createdAt: at,
    lastSeenAt: at,
    expiresAt: shift(at, ABSOLUTE_LIMIT_IN_MS),
    ...opened,
  });
  await tx.update(accounts).set({ lastUsedAt: at }).where(eq(accounts.id, opened.accountId));
  return { id, token };
}

const readSession = preparedQuery(
  ({ tokenHash, at, idleSince }: Params<{ tokenHash: string; at: Date; idleSince: Date }>) =>
    db
      .select({ session: sessions, account: accounts })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .where(
        and(
          eq(sessions.tokenHash, tokenHash),
          gt(sessions.expiresAt, sql.param(at, sessions.expiresAt)),
          gt(sessions.lastSeenAt, sql.param(idleSince, sessions.lastSeenAt)),
        ),
      ),
);

/** The session of a token; null when it was ended, idle for 14 days, or 30 days old. */
export async function findSession(token: string): Promise<SessionWithAccount | null> {
  const at = now();
  const [row] = await readSession({ tokenHash: hashOf(token), at, idleSince: shift(at, -IDLE_LIMIT_IN_MS) });
  return row ?? null;
}

export const isSeenLately = (session: Pick<Session, 'lastSeenAt'>) => session.lastSeenAt > shift(now(), -HOUR_IN_MS);

export async function touchSession(tx: Transaction, id: string): Promise<void> {
  const at = now();
  const [seen] = await tx
    .update(sessions)
    .set({ lastSeenAt: at })
    .where(eq(sessions.id, id))
    .returning({ accountId: sessions.accountId });
  if (!seen) return;
  const own = tx.select({ id: accounts.identifierId }).from(accounts).where(eq(accounts.id, seen.accountId));
  await tx.update(identifiers).set({ lastSeenAt: at }).where(inArray(identifiers.id, own));
}

/** A new token for the same session, after a step-up: whoever knew the old one is out. */
export async function rotateSession(tx: Transaction, id: string): Promise<string> {
  const token = newToken();
  await tx
    .update(sessions)
    .set({ tokenHash: hashOf(token), lastSeenAt: now() })
    .where(eq(sessions.id, id));
  return token;
}

/** The open sessions of an account, the one last seen first. */
export async function listSessions(accountId: string): Promise<Session[]> {
  const at = now();
  return db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, accountId),
        gt(sessions.expiresAt, at),
        gt(sessions.lastSeenAt, shift(at, -IDLE_LIMIT_IN_MS)),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt));
}

/** Ends one session of an account, at once. */
export async function endSession(tx: Transaction, accountId: string, id: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.accountId, accountId), eq(sessions.id, id)));
}

/** Ends all sessions of an account, or all but one. */
export async function endSessions(tx: Transaction, accountId: string, exceptId?: string): Promise<void> {
  const ofAccount = eq(sessions.accountId, accountId);
  await tx.delete(sessions).where(exceptId ? and(ofAccount, ne(sessions.id, exceptId)) : ofAccount);
}
