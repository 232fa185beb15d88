import 'server-only';
import { type Consents, getConsents, listConsentRecords, verifyChain } from '@/lib/consent/queries';
import { MAIL_PURPOSES } from '@/lib/consent/rules';
import type { Subject } from './subject';

/** What a subject has answered: mails by their address, everything else by themselves. Newest answers first. */
export async function getAnswers(subject: Subject) {
  const own = subject.owner?.id ?? null;
  const address = subject.email?.identifierId ?? null;
  const ids = [...new Set([own, address])].filter((id): id is string => id !== null);
  const [consents, mails, ledgers, chains] = await Promise.all([
    getConsents(own),
    getConsents(address),
    Promise.all(ids.map(listConsentRecords)),
    Promise.all(ids.map(verifyChain)),
  ]);
  const ofMails = Object.fromEntries(MAIL_PURPOSES.map((purpose) => [purpose, mails[purpose]])) as Partial<Consents>;
  return {
    consents: { ...consents, ...ofMails },
    history: ledgers.flat().sort((one, other) => other.at.getTime() - one.at.getTime()),
    chain: {
      length: chains.reduce((sum, { length }) => sum + length, 0),
      brokenAt: chains.find(({ brokenAt }) => brokenAt !== null)?.brokenAt ?? null,
    },
  };
}
