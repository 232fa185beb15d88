import 'server-only';
import { signed } from '@/lib/consent/receipt';
import type { Locale } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { type PrivacyWords, privacyWords } from '../data-inventory/words';
import { type Certificate, HELD_ORDERS } from './erase';
import type { DataCategoryId } from './registry';

/** What a holder is called. */
export function holderTitle(holder: string, words: PrivacyWords): string {
  return holder === HELD_ORDERS ? words('certificate.held') : words(`holdings.${holder as DataCategoryId}.title`);
}

/** Holders of which there was or is something; the others were looked at, too, and were empty. */
export function occupied({ holders }: Certificate) {
  return holders.filter(({ before, after }) => before > 0 || after > 0);
}

export function vacant({ holders }: Certificate) {
  return holders.filter(({ before, after }) => before === 0 && after === 0);
}

/** A certificate line by line, for a mail. */
export function certificateLines(certificate: Certificate, locale: Locale): string[] {
  const words = privacyWords(locale);
  return occupied(certificate).map(({ holder, before, after }) =>
    words('certificate.line', { holder: holderTitle(holder, words), before, after }),
  );
}

/** A certificate as a signed document that can be kept and checked; says how much was erased, not of whom. */
export function signedCertificate({ id, at, cause, holders }: Certificate) {
  return signed({ kind: 'erasure-certificate', issuer: env().siteUrl, id, erasedAt: at.toISOString(), cause, holders });
}
