import 'server-only';
import { createHash } from 'node:crypto';
import { BANNER_PURPOSES, type BannerPurpose, PURPOSE_TERMS, PURPOSES, type Purpose } from './rules';

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

const FINGERPRINTS = new Map(
  PURPOSES.map((purpose) => {
    const { version, data, recipients, keptFor } = PURPOSE_TERMS[purpose];
    return [purpose, digest([purpose, version, data, recipients, keptFor])];
  }),
);

/** The terms of one purpose, as they are put beside every consent. Changes with what a yes covers, not with its wording. */
export function fingerprintOf(purpose: Purpose): string {
  return FINGERPRINTS.get(purpose) ?? '';
}

/** The terms behind each question of the banner, short: what a browser remembers to have been asked. */
export const BANNER_TERMS = Object.fromEntries(
  BANNER_PURPOSES.map((purpose) => [purpose, fingerprintOf(purpose).slice(0, 8)]),
) as Readonly<Record<BannerPurpose, string>>;
