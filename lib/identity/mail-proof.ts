import 'server-only';
import type { Transaction } from '@/db/client';
import type { ChallengePurpose } from '@/db/schema/account';
import type { Locale } from '../i18n/locales';
import { enqueueMail } from '../mail/commands';
import { fail, ok, type Result } from '../result';
import { createChallenge } from './challenges';
import { findOrCreateIdentifier } from './identifiers';
import { takeAttempt } from './limits';

type ProofPurpose = Extract<ChallengePurpose, 'sign-in' | 'keep-order' | 'step-up'>;

export const CODE_LIFETIME_IN_MINUTES = 10;
const WINDOW_IN_MINUTES = 15;
/** Per window. The global one bounds what a shop can be made to mail to strangers. */
const LIMITS = { address: 5, browser: 12, network: 60, everybody: 2000 };

export type MailProofRequest = {
  purpose: ProofPurpose;
  /** A normalized address. */
  email: string;
  locale: Locale;
  /** The asking browser's token: only it can answer. */
  browser: string;
  network: string | null;
  /** Kept until the answer comes: where to go next, the shared-device choice, the scope of a step-up … */
  payload: Record<string, string | null>;
  /** What the mail says about it: the order's number, or what the code allows. */
  about?: string;
};

/**
 * Sends a code (and for signing in a link) to an address. Does the same for every address, known or not; a limit counts for
 * unknown ones too. Nothing is proven until the asking browser gives the code back.
 */
export async function requestMailProof(
  tx: Transaction,
  request: MailProofRequest,
): Promise<Result<{ challengeId: string }, 'too-many'>> {
  const { purpose, email, locale, browser, network, payload } = request;
  const window = (limit: number) => ({ limit, windowInMinutes: WINDOW_IN_MINUTES });
  const allowed = [
    await takeAttempt(tx, `mail-proof:address:${email}`, window(LIMITS.address)),
    await takeAttempt(tx, `mail-proof:browser:${browser}`, window(LIMITS.browser)),
    !network || (await takeAttempt(tx, `mail-proof:network:${network}`, window(LIMITS.network))),
    await takeAttempt(tx, 'mail-proof:everybody', window(LIMITS.everybody)),
  ];
  if (allowed.includes(false)) return fail('too-many');
  const { id: emailIdentifierId } = await findOrCreateIdentifier(tx, 'email', email);
  const challenge = await createChallenge(tx, {
    purpose,
    emailIdentifierId,
    payload: { ...payload, locale },
    browserBound: browser,
    lifetimeInMinutes: CODE_LIFETIME_IN_MINUTES,
  });
  const { code, token, id: challengeId } = challenge;
  const common = { cause: `${purpose}:${challengeId}`, to: email, locale };
  const about = request.about ?? '';
  const minutes = CODE_LIFETIME_IN_MINUTES;
  const link = `/sign-in/link?token=${token}`;
  if (purpose === 'step-up') {
    await enqueueMail(tx, { ...common, kind: 'step-up-code', data: { code, minutes, scope: about } });
  } else if (purpose === 'keep-order') {
    await enqueueMail(tx, { ...common, kind: 'keep-order-code', data: { code, link, minutes, orderNumber: about } });
  } else {
    await enqueueMail(tx, { ...common, kind: 'sign-in-code', data: { code, link, minutes } });
  }
  return ok({ challengeId });
}
