import 'server-only';
import { transaction } from '@/db/client';
import { toLocale } from '../i18n/locales';
import { publish } from '../platform/events';
import { ok, type Result } from '../platform/result';
import { rotateSecret } from './anonymous-ids';
import {
  type Challenge,
  type ChallengeFailure,
  codeOf,
  consumeByToken,
  consumeChallenge,
  isAskingBrowser,
  peekToken,
  pendingChallenge,
} from './challenges';
import { checkCode } from './check-code';
import { completeSignIn, type SignInResult } from './complete-sign-in';
import { readToken, removeCookies, writeToken } from './cookies';
import { type Asked, type EmailVerificationRequest, requestEmailVerification } from './email-verification';
import { hasOrderedFor } from './facts';
import { getIdentifier } from './identifiers';
import { closeMagicLinkSession } from './magic-link-session';
import { ensureBrowserToken, getRequestContext } from './request';
import { isMidPurchase, safeNext } from './rules';
import { endSession, findSession } from './session';

type SignInPurpose = 'sign-in' | 'keep-order';
const SIGN_IN_PURPOSES: readonly SignInPurpose[] = ['sign-in', 'keep-order'];

/**
 * Sends a code to an address, for actions. Sets the cookie that binds the answer to this browser. The answer is the same for
 * every address; `too-many` counts unknown ones too.
 */
export async function startEmailVerification(
  request: Omit<EmailVerificationRequest, 'browser' | 'network' | 'visitorId'>,
): Promise<Result<Asked, 'too-many'>> {
  const browser = await ensureBrowserToken();
  const { network, visitorId } = await getRequestContext();
  const result = await requestEmailVerification({ ...request, browser, network, visitorId });
  return result;
}

/** Where a finished sign-in goes, without language; carries what was joined, and the order that it was asked for to keep. */
export type SignedIn = { next: string; signedIn: SignInResult; keptOrderId: string | null };

/** Signs in with the six digits that this browser asked for. */
export async function finishEmailVerification(code: string): Promise<Result<SignedIn, ChallengeFailure>> {
  const browser = await readToken('browser');
  const pending = browser ? await pendingChallenge(SIGN_IN_PURPOSES, browser) : null;
  if (!browser || !pending) return { ok: false, code: 'unknown' };
  const { purpose, emailIdentifierId } = pending;
  const { network } = await getRequestContext();
  const checked = await checkCode(purpose, { emailIdentifierId, code, browser, network });
  return checked.ok ? finish((tx) => consumeChallenge(tx, checked.value)) : checked;
}

/** Signs in with the link from the mail: only in the browser that asked. */
export async function finishEmailVerificationByLink(token: string): Promise<Result<SignedIn, ChallengeFailure>> {
  const browser = await readToken('browser');
  const seen = await peekToken(SIGN_IN_PURPOSES, token, browser);
  if (!seen.ok) return seen;
  return finish((tx) => consumeByToken(tx, seen.value.purpose, token, browser));
}

type Consume = (tx: Parameters<Parameters<typeof transaction>[0]>[0]) => Promise<Result<Challenge, ChallengeFailure>>;

async function finish(consume: Consume): Promise<Result<SignedIn, ChallengeFailure>> {
  const { device, network, visitorId } = await getRequestContext();
  const result = await transaction(async (tx) => {
    const used = await consume(tx);
    if (!used.ok) return used;
    const payload = used.value.payload ?? {};
    const signedIn = await completeSignIn(tx, {
      emailIdentifierId: used.value.emailIdentifierId,
      method: 'mail-code',
      visitorId,
      sharedDevice: payload.sharedDevice === '1',
      accepted: isMidPurchase(payload.next) || (await keepsOrderFromHere(used.value, visitorId)),
      locale: toLocale(payload.locale),
      device,
      network,
      firstName: payload.firstName,
    });
    const keptOrderId = used.value.purpose === 'keep-order' ? (payload.orderId ?? null) : null;
    return ok({ next: nextAfter(signedIn, payload.next), signedIn, keptOrderId });
  });
  if (result.ok) await establishSession(result.value.signedIn);
  return result;
}

/** Whoever keeps an order in the browser that placed it says that this browser's things are theirs. */
async function keepsOrderFromHere({ purpose, emailIdentifierId }: Challenge, visitorId: string | null) {
  return purpose === 'keep-order' && visitorId !== null && (await hasOrderedFor(visitorId, emailIdentifierId));
}

/** The next page, with what `<SignInNews>` has to tell and to ask there. */
export function nextAfter({ operationId, asks }: Pick<SignInResult, 'operationId' | 'asks'>, wanted: unknown): string {
  const next = safeNext(wanted);
  const news = new URLSearchParams({ ...(operationId && { joined: operationId }), ...(asks && { found: '1' }) });
  if (news.size === 0 || !/^\/(account|orders|wishlist|cart)(\/|\?|$)/.test(next)) return next;
  return `${next}${next.includes('?') ? '&' : '?'}${news}`;
}

/**
 * Puts a new session into this browser's cookies; whoever was signed in here before is not any more. The visitor's secret changes,
 * so that a copy of the old cookie, or a planted one, names nobody.
 */
export async function establishSession(signedIn: SignInResult): Promise<void> {
  const earlier = await readToken('session');
  const replaced = earlier ? await findSession(earlier) : null;
  const visitor = await readToken('visitor');
  const renewed = await transaction(async (tx) => {
    if (replaced) await endSession(tx, replaced.account.id, replaced.session.id);
    await publish(tx, { type: 'signed-in', identifierId: signedIn.account.identifierId });
    return visitor && signedIn.keepsVisitor ? rotateSecret(tx, visitor) : null;
  });
  if (renewed) await writeToken('visitor', renewed);
  else await removeCookies('visitor');
  await writeToken('session', signedIn.session.token, signedIn.sharedDevice);
  await removeCookies('browser');
  await closeMagicLinkSession();
}

/** The code this browser is waiting for; the address only where this browser has typed it. Null when it waits for none. */
export async function waitingFor(): Promise<{ email: string | null } | null> {
  const browser = await readToken('browser');
  const pending = browser ? await pendingChallenge(SIGN_IN_PURPOSES, browser) : null;
  if (!pending) return null;
  const email = pending.purpose === 'sign-in' ? await getIdentifier(pending.emailIdentifierId) : null;
  return { email: email?.value ?? null };
}

/** What the page behind a mail's link shows: the button in the browser that asked, the code to type there in any other. */
export async function peekSignInLink(
  token: string,
): Promise<
  | { state: 'here'; purpose: SignInPurpose }
  | { state: 'elsewhere'; code: string }
  | { state: 'gone'; why: ChallengeFailure }
> {
  const browser = await readToken('browser');
  const seen = await peekToken(SIGN_IN_PURPOSES, token, browser);
  if (!seen.ok) return { state: 'gone', why: seen.code };
  if (isAskingBrowser(seen.value, browser)) return { state: 'here', purpose: seen.value.purpose as SignInPurpose };
  return { state: 'elsewhere', code: codeOf(token) };
}
