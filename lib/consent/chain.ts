import 'server-only';
import type { consentRecords } from '@/db/schema/consent';
import { keyedHash } from '@/lib/secret';

type ConsentRow = typeof consentRecords.$inferSelect;

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

/** The position of the first row that does not fit, or null when the whole chain holds. `rows` come in order of position. */
export function firstBrokenPosition(rows: readonly ConsentRow[]): number | null {
  let previousHash = '';
  for (const [index, row] of rows.entries()) {
    const fits = row.position === index + 1 && row.previousHash === previousHash && hashOfRow(row) === row.hash;
    if (!fits) return index + 1;
    previousHash = row.hash;
  }
  return null;
}
