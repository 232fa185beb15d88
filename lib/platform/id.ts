import { randomBytes } from 'node:crypto';

/** A random id of 128 bits, in 22 characters that need no escaping in an address. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}
