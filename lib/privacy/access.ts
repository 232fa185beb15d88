import 'server-only';
import { transaction } from '@/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { consumeByToken, createChallenge, peekToken } from '@/lib/identity/challenges';
import { findOrCreateIdentifier, getIdentifier } from '@/lib/identity/identifiers';
import { LINK_LIFETIME_IN_MINUTES, mayMailLink } from '@/lib/identity/mailed-links';
import { enqueueMail } from '@/lib/mail/commands';

/**
 * Sends the link that opens the privacy center for an address. Does the same for every address, known or not, and says nothing
 * about it: an unknown one gets the mail too, and is forgotten after 72 hours.
 */
export function requestAccess(email: string, locale: Locale, network: string | null): Promise<void> {
  return transaction(async (tx) => {
    if (!(await mayMailLink(tx, { purpose: 'privacy', email, network }))) return;
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

/** Whose data a link opens, without using it; null when it no longer works. */
export async function addressOfLink(token: string): Promise<{ identifierId: string; address: string } | null> {
  const seen = await peekToken(['privacy'], token);
  const email = seen.ok ? await getIdentifier(seen.value.emailIdentifierId) : null;
  return email?.value ? { identifierId: email.id, address: email.value } : null;
}

/** Uses the link up; null when it was used, is too old, or was never sent. */
export async function consumeAccess(token: string): Promise<string | null> {
  const used = await transaction((tx) => consumeByToken(tx, 'privacy', token));
  return used.ok ? used.value.emailIdentifierId : null;
}
