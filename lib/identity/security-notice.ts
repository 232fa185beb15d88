import 'server-only';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { accounts, challenges } from '@/db/schema/account';
import { formatMoment } from '../i18n/dates';
import { toLocale } from '../i18n/locales';
import { enqueueMail } from '../mail/commands';
import type { MailData } from '../mail/kinds';
import { DAY_IN_MS, MINUTE_IN_MS, now } from '../platform/clock';
import { fail, ok, type Result } from '../platform/result';
import { type ChallengeFailure, consumeByToken, createChallenge, peekToken } from './challenges';
import { getIdentifier } from './identifiers';
import { consumeRateLimit } from './rate-limit';
import { endSessions } from './session';

/** As long as a session can last that was opened in the person's place. */
const WAS_NOT_ME_IN_DAYS = 30;
const DEVICE_KNOWN_FOR_DAYS = 90;

export type SecurityEvent = MailData['security-notice']['event'];

/**
 * Tells the owner of an account by mail what has just been done with it; the mail has a link for "this was not me". `ownerId` is the
 * account's identifier, `detail` one more line such as the device or the method. Write it in the transaction of what it tells; the same
 * `cause` (the id of the operation, say) is told once.
 */
export async function sendSecurityNotice(
  tx: Transaction,
  ownerId: string,
  { event, detail = null, cause }: { event: SecurityEvent; detail?: string | null; cause: string },
): Promise<void> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.identifierId, ownerId));
  const address = account ? await getIdentifier(account.emailIdentifierId) : null;
  if (!account || !address?.value) return;
  const { token } = await createChallenge(tx, {
    purpose: 'was-not-me',
    emailIdentifierId: account.emailIdentifierId,
    payload: { accountId: account.id, event },
    lifetimeInMinutes: (WAS_NOT_ME_IN_DAYS * DAY_IN_MS) / MINUTE_IN_MS,
  });
  const locale = toLocale(account.locale);
  await enqueueMail(tx, {
    kind: 'security-notice',
    cause: `security-notice:${event}:${cause}`,
    to: address.value,
    locale,
    data: { event, detail, at: formatMoment(now(), locale), link: `/sign-in/was-not-me?token=${token}` },
  });
}

type SignIn = { device: string; network: string | null; sessionId: string; isKnown: boolean };

/**
 * Tells the owner of a sign-in from a device that has not been seen for a while. A device is known by the browser's own visitor or
 * because it opened the account (`isKnown`), or by its kind and network; of the latter only a keyed hash is kept, among the counters, for
 * ninety days.
 */
export async function noticeNewDevice(
  tx: Transaction,
  ownerId: string,
  { device, network, sessionId, isKnown }: SignIn,
): Promise<void> {
  const windowInMinutes = (DEVICE_KNOWN_FOR_DAYS * DAY_IN_MS) / MINUTE_IN_MS;
  const isNew = await consumeRateLimit(tx, `device:${ownerId}:${device}:${network ?? ''}`, {
    limit: 1,
    windowInMinutes,
  });
  if (isNew && !isKnown)
    await sendSecurityNotice(tx, ownerId, { event: 'new-device', detail: device, cause: sessionId });
}

/** For the page behind the link: whether its button would still do something. */
export async function lookAtWasNotMe(token: string): Promise<ChallengeFailure | null> {
  const seen = await peekToken(['was-not-me'], token);
  return seen.ok ? null : seen.code;
}

/**
 * "This was not me": ends every session of the account at once, and every code and link with which somebody could go on. What was done
 * stays to be looked at by its owner, who signs in anew.
 */
export function disown(token: string): Promise<Result<undefined, ChallengeFailure>> {
  return transaction(async (tx) => {
    const used = await consumeByToken(tx, 'was-not-me', token);
    if (!used.ok) return used;
    const { emailIdentifierId } = used.value;
    const [account] = await tx.select().from(accounts).where(eq(accounts.emailIdentifierId, emailIdentifierId));
    if (!account) return fail('unknown');
    await endSessions(tx, account.id);
    await tx
      .update(challenges)
      .set({ consumedAt: now() })
      .where(
        and(
          eq(challenges.emailIdentifierId, emailIdentifierId),
          inArray(challenges.purpose, ['sign-in', 'keep-order', 'step-up', 'privacy', 'preferences']),
          isNull(challenges.consumedAt),
        ),
      );
    return ok();
  });
}
