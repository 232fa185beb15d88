import 'server-only';
import type { IdentifierKind } from '@/db/schema/identity';
import { keyedHash } from './secret';
import { normalizeEmail } from './typed-text';

/** The key under which an identifier is found. Addresses are normalized here too, so one address has one key. */
export function lookupOf(kind: IdentifierKind, value: string): string {
  const normalized = kind === 'email' ? (normalizeEmail(value) ?? value) : value;
  return keyedHash('identifier', `${kind}:${normalized}`);
}
