import 'server-only';
import { transaction } from '@/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { consumeByToken, createChallenge } from '@/lib/identity/challenges';
import { findOrCreateIdentifier } from '@/lib/identity/identifiers';
import { takeAttempt } from '@/lib/identity/limits';
import { enqueueMail } from '@/lib/mail/commands';

const LINK_LIFETIME_IN_MINUTES = 15;
const WINDOW_IN_MINUTES = 60;
const LIMITS = { address: 3, everybody: 1000 };

/**
 * Sends the link that opens the privacy center for an address. Does the same for every address, known or not, and says nothing
 * about it: an unknown one gets the mail too, and is forgotten after 72 hours.
 */
export function requestAccess(email: string, locale: Locale): Promise<void> {
  return transaction(async (tx) => {
    const window = (limit: number) => ({ limit, windowInMinutes: WINDOW_IN_MINUTES });
    const allowed = [
      await takeAttempt(tx, `privacy-access:address:${email}`, window(LIMITS.address)),
      await takeAttempt(tx, 'privacy-access:everybody', window(LIMITS.everybody)),
    ];
    if (allowed.includes(false)) return;
    const { id } = await findOrCreateIdentifier(tx, 'email', email);
    const challenge = await createChallenge(tx, {
      purpose: 'privacy',
      emailIdentifierId: id,
      lifetimeInMinutes: LINK_LIFETIME_IN_MINUTES,
    });
    const link = `/privacy/access?token=${challenge.token}`;
    const cause = `privacy-link:${challenge.id}`;
    const data = { link, minutes: LINK_LIFETIME_IN_MINUTES };
    await enqueueMail(tx, { cause, to: email, locale, kind: 'privacy-link', data });
  });
}

/** Uses the link up; null when it was used, is too old, or was never sent. */
export async function consumeAccess(token: string): Promise<string | null> {
  const used = await transaction((tx) => consumeByToken(tx, 'privacy', token));
  return used.ok ? used.value.emailIdentifierId : null;
}
