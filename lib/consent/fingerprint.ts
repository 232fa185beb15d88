import 'server-only';
import { createHash } from 'node:crypto';
import { BANNER_PURPOSES, PURPOSE_TERMS, type Purpose } from './rules';

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** The terms of one purpose, as they are put beside every consent. Changes with what a yes covers, not with its wording. */
export function fingerprintOf(purpose: Purpose): string {
  const { version, data, recipients, keptFor } = PURPOSE_TERMS[purpose];
  return digest([purpose, version, data, recipients, keptFor]);
}

/** The terms of all that the banner asks, short: a new purpose changes it and the question is put again. */
export const bannerFingerprint = digest(BANNER_PURPOSES.map(fingerprintOf)).slice(0, 10);
