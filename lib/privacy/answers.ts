import 'server-only';
import {
  type Consents,
  getConsents,
  getWordings,
  listConsentRecords,
  verifyChain,
  wordingHashesOf,
} from '@/lib/consent/queries';
import { MAIL_PURPOSES } from '@/lib/consent/rules';
import type { Subject } from './subject';

type Ledger = Awaited<ReturnType<typeof listConsentRecords>>;

/** One answer with the words that stood on its screen; null where they are no longer those whose hash the answer names. */
export type ConsentEntry = Pick<Ledger[number], 'id' | 'purpose' | 'state' | 'at' | 'method' | 'surface'> & {
  wording: string | null;
  /** The step before a confirmation by mail. */
  requested: { at: Date; wording: string | null } | null;
};

/** Newest first. The order within a ledger is that of its sequence: a clock may have been set back between two answers. */
export function newestFirst<Row extends { at: Date }>(ledgers: readonly (readonly Row[])[]): Row[] {
  const open = ledgers.map((ledger) => [...ledger]);
  const merged: Row[] = [];
  for (;;) {
    const [newest] = open
      .filter((ledger) => ledger.length > 0)
      .sort((one, other) => Number(other.at(-1)?.at) - Number(one.at(-1)?.at));
    const row = newest?.pop();
    if (!row) return merged;
    merged.push(row);
  }
}

/** Whose ledgers a subject may read: their own, their address's, and those of everything that has been joined with it. */
export function ledgersOf({ owner, email, identifierIds }: Subject): string[] {
  const ids = [owner?.writeId, email?.identifierId, ...identifierIds];
  return [...new Set(ids)].filter((id): id is string => id !== undefined);
}

/**
 * What a subject has answered: mails by their address, everything else by themselves. History and check are those of every ledger
 * that is theirs.
 */
export async function getAnswers(subject: Subject) {
  const ids = ledgersOf(subject);
  const [consents, mails, ledgers, chains] = await Promise.all([
    getConsents(subject.owner?.writeId ?? null),
    getConsents(subject.email?.identifierId ?? null),
    Promise.all(ids.map(listConsentRecords)),
    Promise.all(ids.map(verifyChain)),
  ]);
  const ofMails = Object.fromEntries(MAIL_PURPOSES.map((purpose) => [purpose, mails[purpose]])) as Partial<Consents>;
  const answers = newestFirst(ledgers);
  const wordings = await getWordings(answers.flatMap(wordingHashesOf));
  const history = answers.map(({ id, purpose, state, at, method, surface, wordingHash, evidence }): ConsentEntry => {
    const { requestedAt, requestedWording } = evidence ?? {};
    const requested =
      requestedAt && requestedWording
        ? { at: new Date(requestedAt), wording: wordings.get(requestedWording) ?? null }
        : null;
    return { id, purpose, state, at, method, surface, wording: wordings.get(wordingHash) ?? null, requested };
  });
  return {
    consents: { ...consents, ...ofMails },
    history,
    chain: {
      length: chains.reduce((sum, { length }) => sum + length, 0),
      brokenAt: chains.find(({ brokenAt }) => brokenAt !== null)?.brokenAt ?? null,
    },
  };
}
