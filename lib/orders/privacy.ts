import 'server-only';
import { inArray, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { demoCharges, invoices, orderEvents, orderLines, orders, payments } from '@/db/schema/orders';
import { demoRefunds, refunds, returnLines, returns, withdrawals } from '@/db/schema/returns';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Person } from '@/lib/data-inventory/person';
import { runsOut } from '@/lib/data-inventory/retention';
import { UNTIL_THEN } from '@/lib/data-inventory/terms';
import { placedOrders, SAID_WITH_ORDERS } from './privacy-items';

const ownOrders = ({ identifierIds }: Person) => inArray(orders.identifierId, identifierIds);
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
const withdrawalsOf = ({ lookups }: Person) => inArray(withdrawals.lookup, lookups);

/** For the person while they are a customer, for the law afterwards. */
export const ORDERS = {
  id: 'orders',
  category: 'legal',
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
      invoices,
      { number: 'shown', orderId: 'shown', kind: 'shown', subjectId: 'shown', issuedAt: 'shown' },
      { rowsOf: (person) => inArray(invoices.orderId, ordersOf(person)), erased: 'hold' },
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
        calledOffAt: 'shown',
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
        deliveryTaxPercent: 'shown',
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
        carrier: 'shown',
        trackingNumber: 'shown',
        placedAt: 'shown',
        paymentDueAt: 'shown',
        paymentRemindedAt: 'shown',
        heldSince: 'shown',
        pseudonym: 'shown',
        destroyAfter: 'shown',
      },
      {
        rowsOf: ownOrders,
        erased: 'hold',
        retention: runsOut(orders, ownOrders, [{ since: orders.destroyAfter, term: UNTIL_THEN }]),
      },
    ),
  ],
  list: placedOrders,
  things: ({ identifierIds: ids }) =>
    db.$count(orders, or(inArray(orders.identifierId, ids), inArray(orders.cartOwnerId, ids))),
  removals: SAID_WITH_ORDERS,
} as const satisfies DataCategory;

export const WITHDRAWALS = {
  id: 'withdrawals',
  category: 'provided',
  purposes: ['essential'],
  basis: 'legal-obligation',
  roles: ['programs'],
  kept: 'minutes',
  level: 2,
  tables: [
    personalTable(
      withdrawals,
      { id: 'shown', lookup: 'secret', sealed: 'secret', receivedAt: 'shown' },
      {
        // None expires: a row goes when the shop has acted on it, and what waits longer has gone wrong and still counts.
        rowsOf: withdrawalsOf,
        erased: 'delete',
      },
    ),
  ],
} as const satisfies DataCategory;
