import 'server-only';
import { type Transaction, transaction } from '@/db/client';
import type { ChallengePurpose } from '@/db/schema/account';
import type { Locale } from '../i18n/locales';
import { enqueueMail } from '../mail/commands';
import { MINUTE_IN_MS, now, shift } from '../platform/clock';
import { fail, ok, type Result } from '../platform/result';
import { watch } from './alarms';
import {
  type Challenge,
  changePayload,
  createChallenge,
  isForSameScope,
  pendingChallenge,
  shareChallenge,
} from './challenges';
import { findIdentifier, findOrCreateIdentifier } from './identifiers';
import { openLinkOf } from './links';
import { consumeNetworkRateLimit, consumeRateLimit } from './rate-limit';

type ProofPurpose = Extract<ChallengePurpose, 'sign-in' | 'keep-order' | 'step-up'>;

export const CODE_LIFETIME_IN_MINUTES = 10;
/** Once strangers have asked for an address many times, its next mail comes after this, and its code lives as long. */
const CROWDED_LIFETIME_IN_MINUTES = 60;
/** A code that ends sooner is too late for somebody who has only now asked. */
const LEAST_LEFT_IN_MINUTES = 5;
const PATIENCE_IN_MINUTES = 1;

const OF_BROWSER = { limit: 12, windowInMinutes: 15 };
const OF_NETWORK = { limit: 60, windowInMinutes: 15 };
const OF_NETWORK_TODAY = { limit: 600, windowInMinutes: 24 * 60 };
/** Mails that each get their own code. Beyond these nobody is refused: who asks then shares the code of the newest mail. */
const MAILS_TO_ADDRESS = { limit: 5, windowInMinutes: 60 };
const MAILS_TO_ADDRESS_TODAY = { limit: 20, windowInMinutes: 24 * 60 };

export type EmailVerificationRequest = {
  purpose: ProofPurpose;
  /** A normalized address. */
  email: string;
  locale: Locale;
  /** The asking browser's token: only it can answer. */
  browser: string;
  network: string | null;
  /** The asking browser's visitor, where it has one. */
  visitorId?: string | null;
  /** Kept until the answer comes: where to go next, the shared-device choice, the scope of a step-up … */
  payload: Record<string, string | null>;
  /** What the mail says about it: the order's number, or what the code allows. */
  about?: string;
};

/** `sent` is false when no new mail goes out because one with a code that works is on its way, or has come. */
export type Asked = { challengeId: string; sent: boolean };

/**
 * Sends a code (and for signing in a link) to an address. Does the same for every address, known or not; a limit counts for
 * unknown ones too. Nothing is proven until the asking browser gives the code back.
 *
 * Requests are counted softly, for whoever types a stranger's address must neither lock its owner out nor fill the mailbox: only the
 * asking browser and network can be refused. An address gets a few mails an hour; whoever asks then waits, in this browser, for the code
 * of the newest mail, which lives for an hour.
 */
export async function requestEmailVerification(request: EmailVerificationRequest): Promise<Result<Asked, 'too-many'>> {
  const payload = { ...request.payload, locale: request.locale };
  const own = await onItsWay(request);
  if (own) {
    await transaction((tx) => changePayload(tx, own.id, payload));
    return ok({ challengeId: own.id, sent: false });
  }
  const known = await isAtHome(request.email, request.visitorId);
  // Counted in a transaction of its own, which a refusal does not roll back.
  if (!(await transaction((tx) => mayAsk(tx, request, known)))) return fail('too-many');
  return transaction((tx) => ask(tx, { ...request, payload }, known));
}

async function ask(tx: Transaction, request: EmailVerificationRequest, known: boolean): Promise<Result<Asked, never>> {
  const { purpose, email, browser, payload } = request;
  const { id: emailIdentifierId } = await findOrCreateIdentifier(tx, 'email', email);
  const bound = { purpose, emailIdentifierId, payload, browser };
  if (await hasRoomFor(tx, email, known)) return ok(await mailCode(tx, request, bound, CODE_LIFETIME_IN_MINUTES));
  const shared = await shareChallenge(tx, { ...bound, leastLeftInMinutes: LEAST_LEFT_IN_MINUTES });
  if (shared) return ok({ challengeId: shared, sent: false });
  return ok(await mailCode(tx, request, bound, CROWDED_LIFETIME_IN_MINUTES));
}

/** What this browser asked for less than a minute ago, for the same thing, and can still answer. */
async function onItsWay({ purpose, email, browser, payload }: EmailVerificationRequest): Promise<Challenge | null> {
  const own = await pendingChallenge([purpose], browser);
  const isYoung = own !== null && now() < shift(own.createdAt, PATIENCE_IN_MINUTES * MINUTE_IN_MS);
  if (!isYoung || own.triesLeft === 0 || !isForSameScope(own.payload, payload)) return null;
  return own.emailIdentifierId === (await findIdentifier('email', email))?.id ? own : null;
}

/** Whether this browser belongs to the address already: then what strangers do elsewhere is nothing to it. */
async function isAtHome(email: string, visitorId: string | null = null): Promise<boolean> {
  const address = visitorId ? await findIdentifier('email', email) : null;
  const [browser, owner] = address && visitorId ? [await openLinkOf(visitorId), await openLinkOf(address.id)] : [];
  return browser !== undefined && browser !== null && browser.customerId === owner?.customerId;
}

async function mayAsk(
  tx: Transaction,
  { browser, network }: EmailVerificationRequest,
  known: boolean,
): Promise<boolean> {
  await watch(tx, 'code-requests');
  const ofBrowser = await consumeRateLimit(tx, `mail-proof:browser:${browser}`, OF_BROWSER);
  const ofNetwork = [
    await consumeNetworkRateLimit(tx, 'mail-proof:network', network, OF_NETWORK),
    await consumeNetworkRateLimit(tx, 'mail-proof:network-today', network, OF_NETWORK_TODAY),
  ];
  return ofBrowser && (known || !ofNetwork.includes(false));
}

/** Whether the address may get one more mail with a code of its own. Its own browsers have room of their own. */
async function hasRoomFor(tx: Transaction, email: string, known: boolean): Promise<boolean> {
  const whose = `${known ? 'home' : 'address'}:${email}`;
  const thisHour = await consumeRateLimit(tx, `mail-proof:${whose}`, MAILS_TO_ADDRESS);
  return (await consumeRateLimit(tx, `mail-proof:today:${whose}`, MAILS_TO_ADDRESS_TODAY)) && thisHour;
}

type Bound = Pick<EmailVerificationRequest, 'purpose' | 'payload' | 'browser'> & { emailIdentifierId: string };

async function mailCode(
  tx: Transaction,
  request: EmailVerificationRequest,
  bound: Bound,
  minutes: number,
): Promise<Asked> {
  const { purpose, email, locale } = request;
  const { browser: browserBound, ...challenge } = bound;
  const { code, token, id } = await createChallenge(tx, { ...challenge, browserBound, lifetimeInMinutes: minutes });
  const common = { cause: `${purpose}:${id}`, to: email, locale };
  const about = request.about ?? '';
  const link = `/sign-in/link?token=${token}`;
  if (purpose === 'step-up') {
    await enqueueMail(tx, { ...common, kind: 'step-up-code', data: { code, minutes, scope: about } });
  } else if (purpose === 'keep-order') {
    await enqueueMail(tx, { ...common, kind: 'keep-order-code', data: { code, link, minutes, orderNumber: about } });
  } else {
    await enqueueMail(tx, { ...common, kind: 'sign-in-code', data: { code, link, minutes } });
  }
  return { challengeId: id, sent: true };
}
