import 'server-only';
import type { Transaction } from '@/db/client';
import { formatMoment } from '@/lib/i18n/dates';
import { formatDeadline } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import { enqueueMail } from '@/lib/mail/commands';
import { newId } from '@/lib/platform/id';
import { certificateLines } from './certificate';
import type { Certificate } from './erase';

type Farewell = {
  to: string;
  locale: Locale;
  certificate: Certificate;
  kept: readonly { number: string; destroyAfter: Date }[];
};

/**
 * The last mail: that everything is gone, what the law keeps, and the certificate. Its cause is a number of its own, so that
 * nothing stored leads from the address to the certificate.
 */
export function sayFarewell(tx: Transaction, { to, locale, certificate, kept }: Farewell): Promise<void> {
  const data = {
    whose: certificate.cause === 'deleted-account' ? ('account' as const) : ('address' as const),
    date: formatMoment(certificate.at, locale),
    kept: kept.map(({ number, destroyAfter }) => ({ what: number, until: formatDeadline(destroyAfter, locale) })),
    certificate: {
      number: certificate.id,
      link: `/privacy/deleted?certificate=${certificate.id}`,
      lines: certificateLines(certificate, locale),
    },
  };
  return enqueueMail(tx, { cause: `account-deleted:${newId()}`, to, locale, kind: 'account-deleted', data });
}
