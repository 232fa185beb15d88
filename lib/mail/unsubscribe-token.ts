import 'server-only';
import { equalInConstantTime, keyedHash } from '@/lib/platform/secret';

/** What a link ends: all advertising, or the notices about products alone. */
export type UnsubscribeScope = 'all' | 'notices';

/** The letter's own links carry no scope, so that they keep working. */
const signed = (lookup: string, scope: UnsubscribeScope) => (scope === 'all' ? lookup : `${lookup}.${scope}`);

/**
 * What an unsubscribe link carries: the lookup of the address (itself an HMAC), what it ends, and a signature. It never expires
 * and needs no row, so that an old mail still ends the subscription, even after the address was erased and came back.
 */
export function unsubscribeToken(recipientLookup: string, scope: UnsubscribeScope = 'all'): string {
  const content = signed(recipientLookup, scope);
  return `${content}.${keyedHash('unsubscribe', content)}`;
}

/** What an unsubscribe token ends for whom, or null when the token is not ours. */
export function readUnsubscribeToken(token: string): { lookup: string; scope: UnsubscribeScope } | null {
  const parts = token.split('.');
  const [lookup, scope = 'all', signature] = parts.length === 3 ? parts : [parts[0], 'all', parts[1]];
  if (!lookup || !signature || parts.length > 3 || (scope !== 'all' && scope !== 'notices')) return null;
  return equalInConstantTime(signature, keyedHash('unsubscribe', signed(lookup, scope))) ? { lookup, scope } : null;
}
