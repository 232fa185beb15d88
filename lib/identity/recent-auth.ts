import 'server-only';
import { and, eq, gt } from 'drizzle-orm';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { db, type Transaction, transaction } from '@/db/client';
import { sessions, stepUpGrants } from '@/db/schema/account';
import { type Locale, localePath } from '../i18n/locales';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import { newId } from '../platform/id';
import { fail, ok, type Result } from '../platform/result';
import { type ChallengeFailure, consumeChallenge, pendingChallenge } from './challenges';
import { checkCode } from './check-code';
import { readToken, removeCookies, writeToken } from './cookies';
import { currentShopper } from './queries';
import { getRequestContext } from './request';
import { safeNext } from './rules';
import { SIGN_IN_IS_ENOUGH } from './scopes';
import { rotateSession } from './session';

const FRESH_FOR_MINUTES = 5;

/**
 * Whether a session has given a fresh proof (level 5) for this scope within the last five minutes; for some scopes its own
 * sign-in counts as one.
 */
export async function hasRecentAuth(sessionId: string, scope: string): Promise<boolean> {
  const fresh = and(
    eq(stepUpGrants.sessionId, sessionId),
    eq(stepUpGrants.scope, scope),
    gt(stepUpGrants.expiresAt, now()),
  );
  if ((await db.$count(stepUpGrants, fresh)) > 0) return true;
  if (!SIGN_IN_IS_ENOUGH.includes(scope)) return false;
  const since = shift(now(), -FRESH_FOR_MINUTES * MINUTE_IN_MS);
  return (await db.$count(sessions, and(eq(sessions.id, sessionId), gt(sessions.createdAt, since)))) > 0;
}

async function grantFreshProof(tx: Transaction, sessionId: string, scope: string): Promise<void> {
  const expiresAt = shift(now(), FRESH_FOR_MINUTES * MINUTE_IN_MS);
  await tx.insert(stepUpGrants).values({ id: newId(), sessionId, scope, expiresAt });
}

/** The page that asks for a fresh proof and then goes on to `next` (a path without language). */
export const confirmPath = (scope: string, next: string) =>
  `/account/confirm?for=${encodeURIComponent(scope)}&next=${encodeURIComponent(safeNext(next))}`;

/** Goes on only with a fresh proof for the scope; else to the page that asks for one and comes back to `next`. */
export async function requireRecentAuth(scope: string, next: string, locale: Locale): Promise<void> {
  const { session } = await currentShopper();
  if (!session) redirect(localePath(locale, `/sign-in?next=${encodeURIComponent(safeNext(next))}`) as Route);
  if (!(await hasRecentAuth(session.id, scope))) redirect(localePath(locale, confirmPath(scope, next)) as Route);
}

/** Gives the code of a step-up back: the grant is for the session and scope it was asked for, and the session's token changes. */
export async function finishStepUp(code: string): Promise<Result<{ next: string }, ChallengeFailure>> {
  const { session, email } = await currentShopper();
  const browser = await readToken('browser');
  if (!session || !email || !browser) return fail('unknown');
  const { network } = await getRequestContext();
  const checked = await checkCode('step-up', { emailIdentifierId: email.identifierId, code, browser, network });
  if (!checked.ok) return checked;
  const result = await transaction(async (tx) => {
    const used = await consumeChallenge(tx, checked.value);
    if (!used.ok) return used;
    const { scope, sessionId, next } = used.value.payload ?? {};
    if (!scope || sessionId !== session.id) return fail('unknown');
    await grantFreshProof(tx, session.id, scope);
    return ok({ next: safeNext(next), token: await rotateSession(tx, session.id) });
  });
  if (!result.ok) return result;
  await writeToken('session', result.value.token, session.sharedDevice);
  await removeCookies('browser');
  return ok({ next: result.value.next });
}

/** Whether this browser has asked for a step-up code that still works. */
export async function isWaitingForStepUp(): Promise<boolean> {
  const browser = await readToken('browser');
  return browser ? (await pendingChallenge(['step-up'], browser)) !== null : false;
}
