/**
 * The preference portal of an address without an account. It opens by a mailed link (single use; the button behind it swaps it
 * for a pass of the same purpose that lasts fifteen minutes), or where this browser has confirmed the address (level 2).
 */
import 'server-only';
import { transaction } from '@/db/client';
import type { Locale } from '../i18n/locales';
import { type ChallengeFailure, consumeByToken, createChallenge, peekToken } from '../identity/challenges';
import { findIdentifier, getIdentifier, type Identifier } from '../identity/identifiers';
import { LINK_LIFETIME_IN_MINUTES, mayMailLink } from '../identity/mailed-links';
import { currentShopper } from '../identity/queries';
import { GREETING_ASSURANCE } from '../identity/rules';
import { enqueueMail } from '../mail/commands';
import { ok, type Result } from '../platform/result';

const PASS_LIFETIME_IN_MINUTES = 15;

/** Mails the link to an address that is known; does nothing for any other. Whoever asks cannot tell. */
export function requestPreferences(request: { email: string; locale: Locale; network: string | null }): Promise<void> {
  const { email, locale, network } = request;
  return transaction(async (tx) => {
    if (!(await mayMailLink(tx, { purpose: 'preferences', email, network }))) return;
    const address = await findIdentifier('email', email);
    if (!address) return;
    const { id, token } = await createChallenge(tx, {
      purpose: 'preferences',
      emailIdentifierId: address.id,
      lifetimeInMinutes: LINK_LIFETIME_IN_MINUTES,
    });
    const data = { link: `/newsletter/preferences?token=${token}`, minutes: LINK_LIFETIME_IN_MINUTES };
    await enqueueMail(tx, { cause: `preferences:${id}`, kind: 'preferences-link', to: email, locale, data });
  });
}

/** Whether a mailed link would open the portal; uses nothing up. */
export async function peekPreferencesLink(token: string): Promise<ChallengeFailure | null> {
  const seen = await peekToken(['preferences'], token);
  return seen.ok ? null : seen.code;
}

/** Uses the mailed link up and returns the pass that keeps the portal open for a while. */
export function openPreferences(token: string): Promise<Result<string, ChallengeFailure>> {
  return transaction(async (tx) => {
    const used = await consumeByToken(tx, 'preferences', token);
    if (!used.ok) return used;
    const pass = await createChallenge(tx, {
      purpose: 'preferences',
      emailIdentifierId: used.value.emailIdentifierId,
      payload: { pass: '1' },
      lifetimeInMinutes: PASS_LIFETIME_IN_MINUTES,
    });
    return ok(pass.token);
  });
}

/** Whose portal is open: by a pass, or by what this browser has confirmed. Null when it is nobody's. */
export async function portalAddress(pass: string | undefined): Promise<Identifier | null> {
  if (pass) {
    const seen = await peekToken(['preferences'], pass);
    return seen.ok && seen.value.payload?.pass === '1' ? getIdentifier(seen.value.emailIdentifierId) : null;
  }
  const { email, assurance } = await currentShopper();
  return email && assurance >= GREETING_ASSURANCE ? getIdentifier(email.identifierId) : null;
}
