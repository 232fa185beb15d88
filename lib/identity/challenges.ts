import 'server-only';
import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { type ChallengePurpose, challenges } from '@/db/schema/account';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import { newId } from '../platform/id';
import { fail, ok, type Result } from '../platform/result';
import { equalInConstantTime, keyedHash, newToken } from '../platform/secret';

const MAX_TRIES = 5;
/** Of these a browser has one at a time: a new one voids its old one, and nobody else's. */
const ONE_AT_A_TIME: readonly ChallengePurpose[] = ['sign-in', 'keep-order', 'step-up'];

export type Challenge = typeof challenges.$inferSelect;
export type ChallengeFailure =
  | 'unknown'
  | 'expired'
  | 'used'
  | 'wrong'
  | 'too-many-tries'
  | 'too-many-guesses'
  | 'other-browser';

type NewChallenge = {
  purpose: ChallengePurpose;
  emailIdentifierId: string;
  payload?: Record<string, string | null>;
  /** The token of the browser that asked, when only it may answer. */
  browserBound?: string | false;
  lifetimeInMinutes: number;
};

const hashOf = (token: string) => keyedHash('challenge-token', token);
/** Of an address, not of a challenge: several browsers may wait for the code of one mail. */
export const codeHashOf = (emailIdentifierId: string, code: string) =>
  keyedHash('challenge-code', `${emailIdentifierId}:${code}`);
/** The code under which a browser's challenges are kept. */
export const browserHashOf = (browser: string) => keyedHash('challenge-browser', browser);

/** The six digits that go with a token. Derived, so that the page behind the link can show them without storing them. */
export function codeOf(token: string): string {
  const bytes = Buffer.from(keyedHash('challenge-digits', token), 'base64url');
  return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** Makes a challenge for an address. The code and the token go into the mail and nowhere else; only hashes are kept. */
export async function createChallenge(
  tx: Transaction,
  { purpose, emailIdentifierId, payload, browserBound, lifetimeInMinutes }: NewChallenge,
): Promise<{ id: string; code: string; token: string }> {
  const at = now();
  if (browserBound) await voidOf(tx, purpose, browserBound);
  const id = newId();
  const token = newToken();
  const code = codeOf(token);
  await tx.insert(challenges).values({
    id,
    purpose,
    emailIdentifierId,
    codeHash: codeHashOf(emailIdentifierId, code),
    tokenHash: hashOf(token),
    browserHash: browserBound ? browserHashOf(browserBound) : null,
    payload: payload ?? null,
    triesLeft: MAX_TRIES,
    createdAt: at,
    expiresAt: shift(at, lifetimeInMinutes * MINUTE_IN_MS),
  });
  return { id, code, token };
}

/** A browser that asks anew no longer waits for what it asked before. */
async function voidOf(tx: Transaction, purpose: ChallengePurpose, browser: string): Promise<void> {
  if (!ONE_AT_A_TIME.includes(purpose)) return;
  const waiting = and(
    eq(challenges.browserHash, browserHashOf(browser)),
    eq(challenges.purpose, purpose),
    isNull(challenges.consumedAt),
  );
  await tx.update(challenges).set({ consumedAt: now() }).where(waiting);
}

const isLive = () => and(isNull(challenges.consumedAt), gt(challenges.expiresAt, now()));

/** Challenges that one mail answers: their code is the same, and so is their end. */
const ofOneMail = ({ emailIdentifierId, purpose, codeHash }: Challenge) =>
  and(
    eq(challenges.emailIdentifierId, emailIdentifierId),
    eq(challenges.purpose, purpose),
    eq(challenges.codeHash, codeHash ?? ''),
  );

/** A mail says what its code allows; it answers nothing else. */
export const isForSameScope = (one: Challenge['payload'], other: Challenge['payload']) =>
  (one?.scope ?? null) === (other?.scope ?? null);

/** Whoever asks again for the same code may mean another way on. */
export async function changePayload(tx: Transaction, id: string, payload: Challenge['payload']): Promise<void> {
  await tx.update(challenges).set({ payload }).where(eq(challenges.id, id));
}

/**
 * Lets one more browser wait for the code of the mail that lives longest, without a new mail. Null when there is none that lives long
 * enough. Returns the id of the challenge.
 */
export async function shareChallenge(
  tx: Transaction,
  asked: Pick<Challenge, 'purpose' | 'emailIdentifierId' | 'payload'> & { browser: string; leastLeftInMinutes: number },
): Promise<string | null> {
  const { browser, leastLeftInMinutes, ...kept } = asked;
  const soonest = shift(now(), leastLeftInMinutes * MINUTE_IN_MS);
  const ofAddress = eq(challenges.emailIdentifierId, asked.emailIdentifierId);
  const alive = await tx
    .select()
    .from(challenges)
    .where(and(ofAddress, eq(challenges.purpose, asked.purpose), isLive(), gt(challenges.expiresAt, soonest)))
    .orderBy(desc(challenges.expiresAt));
  const mailed = alive.find(({ payload }) => isForSameScope(payload, asked.payload));
  if (!mailed) return null;
  await voidOf(tx, asked.purpose, browser);
  const id = newId();
  const { codeHash, expiresAt } = mailed;
  // A token that is in no mail: the link there is found by the code that the two have in common.
  const fresh = { tokenHash: hashOf(newToken()), triesLeft: MAX_TRIES, createdAt: now() };
  await tx
    .insert(challenges)
    .values({ ...kept, ...fresh, id, codeHash, expiresAt, browserHash: browserHashOf(browser) });
  return id;
}

/** Why a challenge cannot be answered any more; null while it can. */
export function whyUnusable(challenge: Challenge | undefined): ChallengeFailure | null {
  if (!challenge) return 'unknown';
  if (challenge.consumedAt) return 'used';
  return challenge.expiresAt <= now() ? 'expired' : null;
}

/** Uses a challenge up, with those that wait for the same mail. Of several at the same time exactly one succeeds. */
export async function consumeChallenge(
  tx: Transaction,
  challenge: Challenge,
): Promise<Result<Challenge, ChallengeFailure>> {
  const used = await tx
    .update(challenges)
    .set({ consumedAt: now() })
    .where(and(ofOneMail(challenge), isNull(challenges.consumedAt)))
    .returning({ id: challenges.id });
  return used.some(({ id }) => id === challenge.id) ? ok(challenge) : fail('used');
}

/**
 * Looks at a challenge without using it, for the page behind a link: link scanners that open it consume nothing. Where several browsers
 * wait for the same mail it is the one of `browser`, else any that still works.
 */
export async function peekToken(
  purposes: readonly ChallengePurpose[],
  token: string,
  browser: string | null = null,
): Promise<Result<Challenge, ChallengeFailure>> {
  const [mailed] = await db
    .select()
    .from(challenges)
    .where(and(eq(challenges.tokenHash, hashOf(token)), inArray(challenges.purpose, [...purposes])));
  if (!mailed) return fail('unknown');
  const alive = await db
    .select()
    .from(challenges)
    .where(and(ofOneMail(mailed), isLive()));
  const here = alive.find(({ browserHash }) => browser !== null && browserHash === browserHashOf(browser));
  const seen = here ?? alive.find(({ id }) => id === mailed.id) ?? alive[0];
  return seen ? ok(seen) : fail(whyUnusable(mailed) ?? 'used');
}

/** Whether this browser is the one that asked (true for challenges that any browser may answer). */
export function isAskingBrowser(challenge: Challenge, browser: string | null): boolean {
  if (!challenge.browserHash) return true;
  return browser !== null && equalInConstantTime(challenge.browserHash, browserHashOf(browser));
}

/** Uses up the challenge behind a link. One that is bound to a browser is consumed in no other. */
export async function consumeByToken(
  tx: Transaction,
  purpose: ChallengePurpose,
  token: string,
  browser: string | null = null,
): Promise<Result<Challenge, ChallengeFailure>> {
  const seen = await peekToken([purpose], token, browser);
  if (!seen.ok) return seen;
  if (!isAskingBrowser(seen.value, browser)) return fail('other-browser');
  return consumeChallenge(tx, seen.value);
}

/** The challenge this browser is waiting to answer; null when it asked for none or it ran out. */
export async function pendingChallenge(
  purposes: readonly ChallengePurpose[],
  browser: string,
): Promise<Challenge | null> {
  const [challenge] = await db
    .select()
    .from(challenges)
    .where(
      and(
        eq(challenges.browserHash, browserHashOf(browser)),
        inArray(challenges.purpose, [...purposes]),
        isNull(challenges.consumedAt),
        gt(challenges.expiresAt, now()),
      ),
    )
    .orderBy(desc(challenges.createdAt))
    .limit(1);
  return challenge ?? null;
}
