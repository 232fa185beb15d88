/** All ledgers at once: sealing those of before there were heads, and looking whether every one of them still holds. */
import 'server-only';
import { asc, gt } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { consentHeads, consentRecords, consentWordings } from '@/db/schema/consent';
import { firstBrokenPosition, sealOfHead } from './chain';
import { listConsentRecords, verifyChain } from './queries';
import { hashOfWording } from './wording';

/** Identifiers looked at in one go. */
const BATCH = 500;

/**
 * Gives each ledger that holds so far its head. For the one start at which heads come into a shop that has answers already: done later
 * it would seal what somebody has cut off.
 */
export function sealEarlierLedgers(): Promise<void> {
  return transaction(async (tx) => {
    const ledgers = await tx.selectDistinct({ id: consentRecords.identifierId }).from(consentRecords);
    for (const { id } of ledgers) {
      const rows = await listConsentRecords(id);
      const head = { identifierId: id, length: rows.length, lastHash: rows.at(-1)?.hash ?? '' };
      const sealed = { ...head, seal: sealOfHead(head) };
      if (firstBrokenPosition(rows, sealed) === null)
        await tx.insert(consentHeads).values(sealed).onConflictDoNothing();
    }
  });
}

export type LedgerReport = {
  ledgers: number;
  answers: number;
  /** Ledgers that do not hold, with the first answer that does not fit. */
  broken: { identifierId: string; brokenAt: number }[];
  /** Hashes of wordings whose text is another one now. */
  changedWordings: string[];
};

/** Looks through every ledger, every head and every wording. Changes nothing. */
export async function verifyLedgers(): Promise<LedgerReport> {
  const report: LedgerReport = { ledgers: 0, answers: 0, broken: [], changedWordings: [] };
  for await (const identifierId of identifiersWithLedgers()) {
    const { length, brokenAt } = await verifyChain(identifierId);
    report.ledgers += 1;
    report.answers += length;
    if (brokenAt !== null) report.broken.push({ identifierId, brokenAt });
  }
  const wordings = await db.select().from(consentWordings);
  report.changedWordings = wordings.filter(({ hash, text }) => hashOfWording(text) !== hash).map(({ hash }) => hash);
  return report;
}

/** Whoever has answers or a head: the one without the other is what is looked for. */
async function* identifiersWithLedgers(): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const answers = db
      .selectDistinct({ id: consentRecords.identifierId })
      .from(consentRecords)
      .where(gt(consentRecords.identifierId, after));
    const heads = db
      .select({ id: consentHeads.identifierId })
      .from(consentHeads)
      .where(gt(consentHeads.identifierId, after));
    const found = await answers.union(heads).orderBy(asc(consentRecords.identifierId)).limit(BATCH);
    for (const { id } of found) yield id;
    const last = found.at(-1)?.id;
    if (found.length < BATCH || last === undefined) return;
    after = last;
  }
}

// One per process, also when a bundler loads this module more than once.
const shared = globalThis as typeof globalThis & { kindlingLedgersBroken?: boolean };

/** Whether every ledger held when this process last looked, for the health page. */
export const areLedgersUnbroken = (): boolean => !shared.kindlingLedgersBroken;

/** Looks through all ledgers, as a server does when it starts, and says in the log what does not hold: numbers, never whose. */
export async function watchLedgers(): Promise<void> {
  const { broken, changedWordings } = await verifyLedgers();
  shared.kindlingLedgersBroken = broken.length > 0 || changedWordings.length > 0;
  if (!shared.kindlingLedgersBroken) return;
  console.error(
    `Consent ledgers that do not hold: ${broken.length}; wordings that were changed: ${changedWordings.length}. ` +
      'Nothing is allowed on the strength of these. Run `npm run consent:verify` for details.',
  );
}
