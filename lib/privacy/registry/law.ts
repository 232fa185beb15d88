import 'server-only';
import { and, eq, exists, gt, gte, inArray, max, notExists, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { consentHeads, consentRecords, suppressions } from '@/db/schema/consent';
import { erasures } from '@/db/schema/privacy';
import { ERASURE_RECORD_IN_DAYS } from '../rules';
import { after, dueBefore, type Term } from '../terms';
import { type Holding, personalTable } from './holding';
import { type Retention, runsOut } from './retention';

/** After the last answer that counts. */
export const PROOF: Term = { days: 3 * 365 };

const later = alias(consentRecords, 'later');

const standing = alias(consentRecords, 'standing');

/** A yes that nobody has taken back. */
export const isStandingYes = (of: typeof consentRecords | typeof later) =>
  and(
    eq(of.state, 'given'),
    notExists(
      db
        .select({ id: standing.id })
        .from(standing)
        .where(
          and(
            eq(standing.identifierId, of.identifierId),
            eq(standing.purpose, of.purpose),
            gt(standing.position, of.position),
          ),
        ),
    ),
  ) as SQL;

/**
 * Ledgers in which nothing counts any more: the last answer is older than three years, and no yes stands. A ledger goes as a
 * whole, so that what remains is always an unbroken chain.
 */
function endedProofs(at: Date, of: typeof consentRecords | typeof consentHeads): SQL {
  const ofSame = eq(later.identifierId, of.identifierId);
  const counts = or(gte(later.at, dueBefore(at, PROOF)), isStandingYes(later));
  return notExists(db.select({ id: later.id }).from(later).where(and(ofSame, counts)));
}

const PROOFS: Retention = {
  expired: (at) => endedProofs(at, consentRecords),
  async until({ identifierIds }) {
    const own = inArray(consentRecords.identifierId, identifierIds);
    if ((await db.$count(consentRecords, and(own, isStandingYes(consentRecords)))) > 0) return 'never';
    const [last] = await db
      .select({ at: max(consentRecords.at) })
      .from(consentRecords)
      .where(own);
    return last?.at ? after(last.at, PROOF) : null;
  },
};

const recordsOfNobody = () => inArray(erasures.id, []);

/** A head goes with its ledger, and only so: one whose answers are gone otherwise tells that they were taken away. */
const HEADS: Retention = {
  expired(at) {
    const answers = db.select({ id: later.id }).from(later).where(eq(later.identifierId, consentHeads.identifierId));
    return and(exists(answers), endedProofs(at, consentHeads));
  },
  until: PROOFS.until,
};

/** Kept as proof: answers, and what the law demands. */
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
        consentHeads,
        { identifierId: 'shown', length: 'shown', lastHash: 'secret', seal: 'secret' },
        {
          rowsOf: ({ identifierIds }) => inArray(consentHeads.identifierId, identifierIds),
          erased: 'delete',
          retention: HEADS,
        },
      ),
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
          retention: PROOFS,
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
          rowsOf: recordsOfNobody,
          erased: 'hold',
          retention: runsOut(erasures, recordsOfNobody, [
            { since: erasures.at, term: { days: ERASURE_RECORD_IN_DAYS } },
          ]),
        },
      ),
    ],
  },
] as const satisfies Holding[];
