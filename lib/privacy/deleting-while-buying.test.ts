import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { checkouts, demoCharges, orders, payments } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenProduct } from '@/e2e/fixtures/shop';
import { reserveOrder } from '@/lib/checkout/place-order/commands';
import { payOrder } from '@/lib/payments/commands';
import { loadSubscribers } from '@/lib/platform/events';
import { deleteSubject } from './commands';
import type { Subject } from './subject';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
beforeAll(loadSubscribers);
afterAll(dropDatabase);

const PAIRS = 100;

type Buyer = Awaited<ReturnType<typeof givenGuestAtPayment>> & { signedIn: boolean };

/** Half of them are guests, half have an account. */
async function givenBuyer(index: number, variantId: string): Promise<Buyer> {
  const guest = await givenGuestAtPayment({ [variantId]: 1 });
  const signedIn = index % 2 === 0;
  const kind = signedIn ? ('account' as const) : ('visitor' as const);
  await transaction((tx) => tx.update(identifiers).set({ kind }).where(eq(identifiers.id, guest.owner.writeId)));
  return { ...guest, signedIn };
}

/** The real purchase, from the last step's button to the money. */
async function buy({ owner, signedIn, checkoutId, reviewed }: Buyer): Promise<string> {
  const agreement = { checkoutId, reviewed, method: 'demo-pay', locale: 'en' } as const;
  const reserved = await reserveOrder({ owner, signedIn }, agreement);
  return reserved.ok ? (await payOrder(reserved.value)).state : reserved.code;
}

function erase({ owner, signedIn, email }: Buyer) {
  const subject: Subject = {
    status: signedIn ? 'account' : 'visitor',
    level: signedIn ? 3 : 0,
    owner,
    email: signedIn ? { identifierId: owner.writeId, address: email } : null,
    identifierIds: [owner.writeId],
    customerId: null,
    sessionId: null,
  };
  return deleteSubject(subject, 'en');
}

/** Now, or a few turns of the event loop later. */
async function afterTurns<T>(turns: number, work: () => Promise<T>): Promise<T> {
  for (let turn = 0; turn < turns; turn++) await new Promise((go) => setImmediate(go));
  return work();
}

describe('deleting and buying at the same moment', () => {
  it(`ends with one of the two orders of events, in ${PAIRS} pairs at once`, async () => {
    const cup = await givenProduct(PAIRS);
    const buyers: Buyer[] = [];
    for (let index = 0; index < PAIRS; index++) buyers.push(await givenBuyer(index, cup));

    const bought = await Promise.all(
      buyers.map(async (buyer, index) => {
        const [purchase, deletion] = await Promise.all([
          afterTurns(index % 3 === 0 ? index % 7 : 0, () => buy(buyer)),
          afterTurns(index % 3 === 0 ? 0 : index % 11, () => erase(buyer)),
        ]);
        expect(deletion.ok).toBe(true);
        return purchase;
      }),
    );

    for (const [index, buyer] of buyers.entries()) {
      const { owner, signedIn, checkoutId, email } = buyer;
      expect(await db.$count(identifiers, eq(identifiers.id, owner.writeId)), 'the person is gone').toBe(0);
      expect(await db.$count(checkouts, eq(checkouts.identifierId, owner.writeId))).toBe(0);
      const rows = await db.select().from(orders).where(eq(orders.idempotencyKey, checkoutId));
      expect(rows, `${bought[index]}`).toHaveLength(bought[index] === 'placed' ? 1 : 0);
      // A guest's order belongs to the typed address, which a browser cannot erase.
      const kept = signedIn ? { identifierId: null, email: null } : { heldSince: null, email };
      if (rows[0]) expect(rows[0]).toMatchObject({ status: 'confirmed', cartOwnerId: null, ...kept });
    }
    const placed = bought.filter((purchase) => purchase === 'placed').length;
    expect(new Set(bought), 'whoever loses is told that they were deleted').toEqual(new Set(['placed', 'erased']));
    const [left] = await db.select().from(variants).where(eq(variants.id, cup));
    expect(left?.stock, 'no goods without an order').toBe(PAIRS - placed);
    const booked = await db
      .select({ payment: payments.id })
      .from(demoCharges)
      .leftJoin(payments, eq(payments.id, demoCharges.idempotencyKey))
      .where(eq(demoCharges.outcome, 'succeeded'));
    expect(
      booked.filter(({ payment }) => payment === null),
      'no money without an order',
    ).toEqual([]);
    expect(booked).toHaveLength(placed);
    expect(await db.$count(outbox, eq(outbox.kind, 'order-confirmed'))).toBeLessThanOrEqual(placed);
    expect(placed, 'both happen').toBeGreaterThan(0);
    expect(placed, 'both happen').toBeLessThan(PAIRS);
  }, 120_000);
});
