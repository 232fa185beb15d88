import 'server-only';
import { bestAttribute } from '../identity/attributes';
import { type ChallengeFailure, peekToken } from '../identity/challenges';
import { getIdentifier } from '../identity/identifiers';
import { fail, ok, type Result } from '../platform/result';
import type { ContactSurface } from './rules';

export type PendingConfirmation = {
  email: string;
  surface: ContactSurface;
  letter: boolean;
  /** The name that was typed with the address, while the address has none of its own. */
  firstName: string | null;
  emailIdentifierId: string;
  askingVisitorId: string | null;
  askedAt: Date;
};

/** What the link of a confirmation mail would confirm. Changes nothing: link scanners may look as often as they like. */
export async function lookAtConfirmation(token: string): Promise<Result<PendingConfirmation, ChallengeFailure>> {
  const seen = await peekToken(['confirm-contact'], token);
  if (!seen.ok) return seen;
  const { emailIdentifierId, payload } = seen.value;
  const address = await getIdentifier(emailIdentifierId);
  if (!address?.value) return fail('unknown');
  const surface = payload?.surface === 'wishlist' ? 'wishlist' : 'newsletter';
  const named = await bestAttribute([emailIdentifierId], 'firstName');
  return ok({
    email: address.value,
    surface,
    letter: payload?.letter === '1',
    firstName: named ? null : (payload?.firstName ?? ''),
    emailIdentifierId,
    askingVisitorId: payload?.visitorId ?? null,
    askedAt: seen.value.createdAt,
  });
}
