import 'server-only';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { shopSecret } from './env';

const keys = new Map<string, Buffer>();

/** A key of 256 bits for one use, derived from the shop's secret (HKDF, RFC 5869). */
function keyFor(use: string): Buffer {
  let key = keys.get(use);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', shopSecret(), 'kindling', use, 32));
    keys.set(use, key);
  }
  return key;
}

/** A keyed hash (HMAC-SHA-256, base64url) of a value for one use: finds without storing, and cannot be guessed offline. */
export function keyedHash(use: string, value: string): string {
  return createHmac('sha256', keyFor(use)).update(value).digest('base64url');
}

/** A token of 256 random bits for links and cookies. Store only its `keyedHash`. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Encrypts and authenticates a text (AES-256-GCM) for one use. */
export function seal(use: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(use), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The text that was sealed, or null when it was changed or sealed with another secret. */
export function unseal(use: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyFor(use), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    // The tag does not fit: changed on the way, or another secret.
    return null;
  }
}

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function equalInConstantTime(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
