import 'server-only';
import { transaction } from '@/db/client';
import { formatMoment } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { sendSecurityNotice } from '@/lib/identity/security-notice';
import { enqueueMail } from '@/lib/mail/commands';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import type { Subject } from '../subject';

/**
 * Tells the owner of what has just been downloaded: of an account, or of the address whose mailed link was the proof. Whoever took
 * along what one browser holds has no address that is proven now.
 */
export async function tellOfExport({ status, owner, email }: Subject, locale: Locale): Promise<void> {
  const cause = newId();
  await transaction(async (tx) => {
    if (status === 'account' && owner) await sendSecurityNotice(tx, owner.writeId, { event: 'export', cause });
    if (status !== 'address' || !email) return;
    const data = { at: formatMoment(now(), locale), link: '/privacy/access' };
    await enqueueMail(tx, {
      cause: `data-downloaded:${cause}`,
      to: email.address,
      locale,
      kind: 'data-downloaded',
      data,
    });
  });
}
