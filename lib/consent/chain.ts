import 'server-only';
import type { consentHeads, consentRecords } from '@/db/schema/consent';
import { equalInConstantTime, keyedHash } from '@/lib/platform/secret';

export type ConsentRow = typeof consentRecords.$inferSelect;
export type ConsentHead = typeof consentHeads.$inferSelect;

/**
 * The hash of one ledger row over all its fields and the hash of the row before it. Keyed with the shop's secret: whoever can
 * write to the database alone cannot make a changed chain fit again.
 */
export function hashOfRow(row: Omit<ConsentRow, 'hash'>): string {
  const evidence = Object.entries(row.evidence ?? {}).sort(([left], [right]) => left.localeCompare(right));
  return keyedHash(
    'consent-chain',
    JSON.stringify([
      row.id,
      row.identifierId,
      row.position,
      row.purpose,
      row.purposeVersion,
      row.state,
      row.at.toISOString(),
      row.method,
      row.surface,
      row.locale,
      row.policyFingerprint,
      row.wordingHash,
      evidence,
      row.previousHash,
    ]),
  );
}

/** What says how long a ledger is, and that the shop itself has said so. */
export function sealOfHead({ identifierId, length, lastHash }: Omit<ConsentHead, 'seal'>): string {
  return keyedHash('consent-head', JSON.stringify([identifierId, length, lastHash]));
}

export function isAuthentic(head: ConsentHead): boolean {
  return equalInConstantTime(head.seal, sealOfHead(head));
}

/**
 * The position of the first answer that does not fit, or null when the whole ledger holds. `rows` come in order of position. Rows
 * that follow one another are not enough: without an authentic head nobody knows whether the last ones were cut off.
 */
export function firstBrokenPosition(rows: readonly ConsentRow[], head: ConsentHead | null): number | null {
  const broken = firstMisfit(rows);
  if (broken) return broken;
  if (!head) return rows.length > 0 ? rows.length + 1 : null;
  if (!isAuthentic(head)) return rows.length + 1;
  if (head.length !== rows.length) return Math.min(head.length, rows.length) + 1;
  return head.lastHash === (rows.at(-1)?.hash ?? '') ? null : rows.length;
}

function firstMisfit(rows: readonly ConsentRow[]): number | null {
  let previousHash = '';
  for (const [index, row] of rows.entries()) {
    const fits = row.position === index + 1 && row.previousHash === previousHash && hashOfRow(row) === row.hash;
    if (!fits) return index + 1;
    previousHash = row.hash;
  }
  return null;
}
