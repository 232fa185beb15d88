import 'server-only';
import { and, eq, gt, gte, inArray, lt, notExists, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { consentRecords, suppressions } from '@/db/schema/consent';
import { erasures } from '@/db/schema/privacy';
import { DAY_IN_MS, shift } from '@/lib/clock';
import { ERASURE_RECORD_IN_DAYS } from '../rules';
import { type Holding, personalTable } from './holding';

const PROOF_IN_DAYS = 3 * 365;

const later = alias(consentRecords, 'later');

/**
 * Ledgers in which nothing counts any more: the last answer is older than three years, and no yes stands. A ledger goes as a
 * whole, so that what remains is always an unbroken chain.
 */
function endedProofs(at: Date) {
  const ofSame = eq(later.identifierId, consentRecords.identifierId);
  const standing = alias(consentRecords, 'standing');
  const takenBack = db
    .select({ id: standing.id })
    .from(standing)
    .where(
      and(
        eq(standing.identifierId, later.identifierId),
        eq(standing.purpose, later.purpose),
        gt(standing.position, later.position),
      ),
    );
  const counts = or(
    gte(later.at, shift(at, -PROOF_IN_DAYS * DAY_IN_MS)),
    and(eq(later.state, 'given'), notExists(takenBack)),
  );
  return notExists(db.select({ id: later.id }).from(later).where(and(ofSame, counts)));
}

/** The law makes us keep. */
export const LAW = [
  {
    id: 'consents',
    category: 'law',
    purposes: ['essential'],
    basis: 'accountability',
    roles: ['you', 'programs'],
    kept: 'proof',
    level: 0,
    tables: [
      personalTable(
        consentRecords,
        {
          id: 'shown',
          identifierId: 'shown',
          position: 'shown',
          purpose: 'shown',
          purposeVersion: 'shown',
          state: 'shown',
          at: 'shown',
          method: 'shown',
          surface: 'shown',
          locale: 'shown',
          policyFingerprint: 'shown',
          wordingHash: 'shown',
          evidence: 'shown',
          previousHash: 'shown',
          hash: 'shown',
        },
        {
          rowsOf: ({ identifierIds }) => inArray(consentRecords.identifierId, identifierIds),
          erased: 'delete',
          expired: endedProofs,
        },
      ),
    ],
  },
  {
    id: 'suppression',
    category: 'law',
    purposes: ['newsletter'],
    basis: 'legal-obligation',
    roles: ['programs'],
    kept: 'objection',
    level: 2,
    tables: [
      personalTable(
        suppressions,
        { lookup: 'secret', reason: 'shown', at: 'shown' },
        { rowsOf: ({ lookups }) => inArray(suppressions.lookup, lookups), erased: 'hold' },
      ),
    ],
  },
  {
    id: 'erasures',
    category: 'law',
    purposes: ['essential'],
    basis: 'accountability',
    roles: ['programs'],
    kept: 'ledger',
    level: 0,
    tables: [
      personalTable(
        erasures,
        { id: 'shown', lookups: 'secret', at: 'shown', cause: 'shown', holders: 'shown' },
        {
          // Whoever is erased has no rows here yet, and whoever has rows here is nobody any more.
          rowsOf: () => inArray(erasures.id, []),
          erased: 'hold',
          expired: (at) => lt(erasures.at, shift(at, -ERASURE_RECORD_IN_DAYS * DAY_IN_MS)),
        },
      ),
    ],
  },
] as const satisfies Holding[];
