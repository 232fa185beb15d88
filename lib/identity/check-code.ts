import 'server-only';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { type ChallengePurpose, challenges } from '@/db/schema/account';
import { fail, ok, type Result } from '../platform/result';
import { equalInConstantTime } from '../platform/secret';
import {
  browserHashOf,
  type Challenge,
  type ChallengeFailure,
  codeHashOf,
  isAskingBrowser,
  whyUnusable,
} from './challenges';
import { noteWrongCode, restoreGuess, takeGuess } from './guesses';

/** What somebody types to answer the challenge that their browser waits for. */
export type TypedCode = { emailIdentifierId: string; code: string; browser: string; network: string | null };

/**
 * Finds the challenge of an address that this browser waits for by its six digits; `consumeChallenge` uses it up. Each wrong code costs
 * one of five tries, and one guess of the address and of the network, see `guesses.ts`: counted in a transaction of its own.
 */
export async function checkCode(
  purpose: ChallengePurpose,
  typed: TypedCode,
): Promise<Result<Challenge, ChallengeFailure>> {
  const { checked } = await transaction(async (tx) => ({ checked: await countAndCompare(tx, purpose, typed) }));
  return checked;
}

async function countAndCompare(
  tx: Transaction,
  purpose: ChallengePurpose,
  { emailIdentifierId, code, browser, network }: TypedCode,
): Promise<Result<Challenge, ChallengeFailure>> {
  const [challenge] = await tx
    .select()
    .from(challenges)
    .where(and(eq(challenges.emailIdentifierId, emailIdentifierId), eq(challenges.purpose, purpose)))
    .orderBy(
      sql`${challenges.browserHash} = ${browserHashOf(browser)} desc`,
      sql`${challenges.consumedAt} is null desc`,
      desc(challenges.createdAt),
    )
    .limit(1);
  const failure = whyUnusable(challenge);
  if (failure || !challenge) return fail(failure ?? 'unknown');
  if (!isAskingBrowser(challenge, browser)) return fail('other-browser');
  const guess = { emailIdentifierId, network };
  if (!(await takeGuess(tx, guess))) return fail('too-many-guesses');
  const tried = await tx
    .update(challenges)
    .set({ triesLeft: sql`${challenges.triesLeft} - 1` })
    .where(and(eq(challenges.id, challenge.id), gt(challenges.triesLeft, 0)))
    .returning({ triesLeft: challenges.triesLeft });
  if (tried.length === 0) return fail('too-many-tries');
  if (!equalInConstantTime(challenge.codeHash ?? '', codeHashOf(emailIdentifierId, code))) {
    await noteWrongCode(tx);
    return fail('wrong');
  }
  await restoreGuess(tx, guess);
  return ok(challenge);
}
