import 'server-only';
import { keyedHash, newToken, seal, unseal } from '@/lib/platform/secret';

const USE = 'order-token';

/** The token that opens one order: its hash finds the order, the sealed form lets the shop write the link again. */
export function newOrderToken() {
  const token = newToken();
  return { token, tokenHash: hashOrderToken(token), sealedToken: seal(USE, token) };
}

export function hashOrderToken(token: string): string {
  return keyedHash(USE, token);
}

/** Throws when the shop's secret has changed: links to old orders cannot be written any more. */
export function openOrderToken(sealed: string): string {
  const token = unseal(USE, sealed);
  if (!token) throw new Error('An order token was sealed with another KINDLING_SECRET.');
  return token;
}
