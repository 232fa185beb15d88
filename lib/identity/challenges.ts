import 'server-only';
import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { type ChallengePurpose, challenges } from '@/db/schema/account';
import { MINUTE_IN_MS, now, shift } from '../clock';
import { newId } from '../id';
import { fail, ok, type Result } from '../result';
import { equalInConstantTime, keyedHash, newToken } from '../secret';

const MAX_TRIES = 5;
/** Of these a person has one at a time: a new one voids the old. */
const ONE_AT_A_TIME: readonly ChallengePurpose[] = ['sign-in', 'keep-order', 'step-up'];

export type Challenge = typeof challenges.$inferSelect;
export type ChallengeFailure = 'unknown' | 'expired' | 'used' | 'wrong' | 'too-many-tries' | 'other-browser';

type NewChallenge = {
  purpose: ChallengePurpose;
  emailIdentifierId: string;
  payload?: Record<string, string | null>;
  /** The token of the browser that asked, when only it may answer. */
  browserBound?: string | false;
  lifetimeInMinutes: number;
};

const hashOf = (token: string) => keyedHash('challenge-token', token);
const codeHashOf = (id: string, code: string) => keyedHash('challenge-code', `${id}:${code}`);
const browserHashOf = (browser: string) => keyedHash('challenge-browser', browser);

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
  if (ONE_AT_A_TIME.includes(purpose)) {
    await tx
      .update(challenges)
      .set({ consumedAt: at })
      .where(
        and(
          eq(challenges.emailIdentifierId, emailIdentifierId),
          eq(challenges.purpose, purpose),
          isNull(challenges.consumedAt),
        ),
      );
  }
  const id = newId();
  const token = newToken();
  const code = codeOf(token);
  await tx.insert(challenges).values({
    id,
    purpose,
    emailIdentifierId,
    codeHash: codeHashOf(id, code),
    tokenHash: hashOf(token),
    browserHash: browserBound ? browserHashOf(browserBound) : null,
    payload: payload ?? null,
    triesLeft: MAX_TRIES,
    createdAt: at,
    expiresAt: shift(at, lifetimeInMinutes * MINUTE_IN_MS),
  });
  return { id, code, token };
}

function whyUnusable(challenge: Challenge | undefined): ChallengeFailure | null {
  if (!challenge) return 'unknown';
  if (challenge.consumedAt) return 'used';
  return challenge.expiresAt <= now() ? 'expired' : null;
}

/** Uses a challenge up. Of several at the same time exactly one succeeds. */
async function consume(tx: Transaction, challenge: Challenge): Promise<Result<Challenge, ChallengeFailure>> {
  const used = await tx
    .update(challenges)
    .set({ consumedAt: now() })
    .where(and(eq(challenges.id, challenge.id), isNull(challenges.consumedAt)))
    .returning({ id: challenges.id });
  return used.length === 1 ? ok(challenge) : fail('used');
}

/** Looks at a challenge without using it, for the page behind a link: link scanners that open it consume nothing. */
export async function lookAtToken(
  purposes: readonly ChallengePurpose[],
  token: string,
): Promise<Result<Challenge, ChallengeFailure>> {
  const [challenge] = await db
    .select()
    .from(challenges)
    .where(and(eq(challenges.tokenHash, hashOf(token)), inArray(challenges.purpose, [...purposes])));
  const failure = whyUnusable(challenge);
  return failure ? fail(failure) : ok(challenge as Challenge);
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
  const seen = await lookAtToken([purpose], token);
  if (!seen.ok) return seen;
  if (!isAskingBrowser(seen.value, browser)) return fail('other-browser');
  return consume(tx, seen.value);
}

/** Uses up the newest challenge of an address by its six digits. Each wrong code costs one of five tries. */
export async function consumeByCode(
  tx: Transaction,
  purpose: ChallengePurpose,
  emailIdentifierId: string,
  code: string,
  browser: string | null = null,
): Promise<Result<Challenge, ChallengeFailure>> {
  const [challenge] = await tx
    .select()
    .from(challenges)
    .where(and(eq(challenges.emailIdentifierId, emailIdentifierId), eq(challenges.purpose, purpose)))
    .orderBy(sql`${challenges.consumedAt} is null desc`, desc(challenges.createdAt))
    .limit(1);
  const failure = whyUnusable(challenge);
  if (failure || !challenge) return fail(failure ?? 'unknown');
  if (!isAskingBrowser(challenge, browser)) return fail('other-browser');
  const tried = await tx
    .update(challenges)
    .set({ triesLeft: sql`${challenges.triesLeft} - 1` })
    .where(and(eq(challenges.id, challenge.id), gt(challenges.triesLeft, 0)))
    .returning({ triesLeft: challenges.triesLeft });
  if (tried.length === 0) return fail('too-many-tries');
  if (!equalInConstantTime(challenge.codeHash ?? '', codeHashOf(challenge.id, code))) return fail('wrong');
  return consume(tx, challenge);
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
