import 'server-only';
import { createHash } from 'node:crypto';
import { BANNER_PURPOSES, type BannerPurpose, PURPOSE_TERMS, PURPOSES, type Purpose, type PurposeTerms } from './rules';

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

export function fingerprintOfTerms(purpose: string, { version, data, recipients, keptFor }: PurposeTerms): string {
  return digest([purpose, version, data, recipients, keptFor]);
}

const FINGERPRINTS = new Map(PURPOSES.map((purpose) => [purpose, fingerprintOfTerms(purpose, PURPOSE_TERMS[purpose])]));

/** The terms of one purpose, as they are put beside every consent. Changes with what a yes covers, not with its wording. */
export function fingerprintOf(purpose: Purpose): string {
  return FINGERPRINTS.get(purpose) ?? '';
}

/** The terms behind each question of the banner, short: what a browser remembers to have been asked. */
export const BANNER_TERMS = Object.fromEntries(
  BANNER_PURPOSES.map((purpose) => [purpose, fingerprintOf(purpose).slice(0, 8)]),
) as Readonly<Record<BannerPurpose, string>>;
