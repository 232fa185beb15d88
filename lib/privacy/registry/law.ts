import 'server-only';
import { and, eq, gt, gte, inArray, lt, notExists, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import { consentRecords, suppressions } from '@/db/schema/consent';
import {
  demoCharges,
  demoRefunds,
  orderEvents,
  orderLines,
  orders,
  payments,
  refunds,
  returnLines,
  returns,
} from '@/db/schema/orders';
import { erasures } from '@/db/schema/privacy';
import { DAY_IN_MS, shift } from '@/lib/clock';
import { type Holding, type Person, personalTable } from './holding';

const ERASURE_LEDGER_IN_DAYS = 3 * 365;
const PROOF_IN_DAYS = 3 * 365;

const ordersOf = ({ identifierIds }: Person) =>
  db.select({ id: orders.id }).from(orders).where(inArray(orders.identifierId, identifierIds));
const returnsOf = (person: Person) =>
  db
    .select({ id: returns.id })
    .from(returns)
    .where(inArray(returns.orderId, ordersOf(person)));
const chargesOf = (person: Person) =>
  db
    .select({ key: payments.id })
    .from(payments)
    .where(inArray(payments.orderId, ordersOf(person)));

/** Columns of an order that outlive the person's erasure: what an invoice must carry, and nothing to find the person's other things by. */
export const KEPT_BY_LAW = [
  'address',
  'number',
  'totalInCents',
  'taxInCents',
  'taxes',
  'placedAt',
  'destroyAfter',
] as const;

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
    id: 'orders',
    category: 'law',
    purposes: ['essential'],
    basis: 'legal-obligation',
    roles: ['you', 'support', 'finance'],
    kept: 'order-law',
    level: 3,
    tables: [
      personalTable(
        orderLines,
        {
          orderId: 'shown',
          position: 'shown',
          productId: 'shown',
          variantId: 'shown',
          name: 'shown',
          variantName: 'shown',
          quantity: 'shown',
          unitInCents: 'shown',
          taxPercent: 'shown',
          gift: 'shown',
          returned: 'shown',
        },
        { rowsOf: (person) => inArray(orderLines.orderId, ordersOf(person)), erased: 'hold' },
      ),
      personalTable(
        orderEvents,
        { id: 'shown', orderId: 'shown', kind: 'shown', amountInCents: 'shown', at: 'shown' },
        { rowsOf: (person) => inArray(orderEvents.orderId, ordersOf(person)), erased: 'hold' },
      ),
      personalTable(
        payments,
        {
          id: 'shown',
          orderId: 'shown',
          provider: 'shown',
          method: 'shown',
          status: 'shown',
          amountInCents: 'shown',
          reference: 'shown',
          at: 'shown',
        },
        { rowsOf: (person) => inArray(payments.orderId, ordersOf(person)), erased: 'hold' },
      ),
      personalTable(
        demoCharges,
        { idempotencyKey: 'secret', amountInCents: 'shown', outcome: 'shown', at: 'shown' },
        { rowsOf: (person) => inArray(demoCharges.idempotencyKey, chargesOf(person)), erased: 'hold' },
      ),
      personalTable(
        returnLines,
        { returnId: 'shown', position: 'shown', quantity: 'shown', reason: 'shown' },
        { rowsOf: (person) => inArray(returnLines.returnId, returnsOf(person)), erased: 'hold' },
      ),
      personalTable(
        returns,
        {
          id: 'shown',
          number: 'shown',
          orderId: 'shown',
          cause: 'shown',
          comment: 'shown',
          announcedAt: 'shown',
          receivedAt: 'shown',
          refundInCents: 'shown',
        },
        { rowsOf: (person) => inArray(returns.orderId, ordersOf(person)), erased: 'hold' },
      ),
      personalTable(
        refunds,
        { id: 'shown', orderId: 'shown', amountInCents: 'shown', dueSince: 'shown', doneAt: 'shown' },
        { rowsOf: (person) => inArray(refunds.orderId, ordersOf(person)), erased: 'hold' },
      ),
      personalTable(
        demoRefunds,
        { idempotencyKey: 'secret', chargeKey: 'secret', amountInCents: 'shown', at: 'shown' },
        { rowsOf: (person) => inArray(demoRefunds.chargeKey, chargesOf(person)), erased: 'hold' },
      ),
      personalTable(
        orders,
        {
          id: 'shown',
          number: 'shown',
          tokenHash: 'secret',
          sealedToken: 'secret',
          identifierId: 'shown',
          cartOwnerId: 'shown',
          idempotencyKey: 'secret',
          status: 'shown',
          locale: 'shown',
          currency: 'shown',
          goodsInCents: 'shown',
          discountInCents: 'shown',
          deliveryInCents: 'shown',
          taxInCents: 'shown',
          taxes: 'shown',
          totalInCents: 'shown',
          couponCode: 'shown',
          email: 'shown',
          address: 'shown',
          delivery: 'shown',
          expectedFrom: 'shown',
          expectedUntil: 'shown',
          note: 'shown',
          placedAt: 'shown',
          heldSince: 'shown',
          pseudonym: 'shown',
          destroyAfter: 'shown',
        },
        {
          rowsOf: ({ identifierIds }) => inArray(orders.identifierId, identifierIds),
          erased: 'hold',
          expired: (at) => lt(orders.destroyAfter, at),
        },
      ),
    ],
  },
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
          expired: (at) => lt(erasures.at, shift(at, -ERASURE_LEDGER_IN_DAYS * DAY_IN_MS)),
        },
      ),
    ],
  },
] as const satisfies Holding[];
