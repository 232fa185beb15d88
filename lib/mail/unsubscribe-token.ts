import 'server-only';
import { equalInConstantTime, keyedHash } from '@/lib/secret';

/**
 * What an unsubscribe link carries: the lookup of the address (itself an HMAC) and a signature. It never expires and needs no
 * row, so that an old mail still ends the subscription, even after the address was erased and came back.
 */
export function unsubscribeToken(recipientLookup: string): string {
  return `${recipientLookup}.${keyedHash('unsubscribe', recipientLookup)}`;
}

/** The lookup in an unsubscribe token, or null when the token is not ours. */
export function readUnsubscribeToken(token: string): string | null {
  const [lookup, signature, ...rest] = token.split('.');
  if (!lookup || !signature || rest.length > 0) return null;
  return equalInConstantTime(signature, keyedHash('unsubscribe', lookup)) ? lookup : null;
}
