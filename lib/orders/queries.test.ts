import { eq, like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { orders } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenProduct } from '@/e2e/fixtures/shop';
import { reserveOrder } from '../checkout/place-order/commands';
import { payOrder } from '../payments/commands';
import { now } from '../platform/clock';
import { cancelOrder, mailOrderLinks } from './commands';
import { countOrders, getOrderByToken, listOrders, listOwnedProducts } from './queries';

process.env.KINDLING_DEMO = '1';

async function givenOrder() {
  const cup = await givenProduct(9);
  const { owner, checkoutId, reviewed, email } = await givenGuestAtPayment({ [cup]: 1 });
  const agreement = { checkoutId, reviewed, method: 'demo-pay', locale: 'en' } as const;
  const reserved = await reserveOrder({ owner, signedIn: false }, agreement);
  if (!reserved.ok) throw new Error(reserved.code);
  const id = reserved.value;
  const [row] = await db.select().from(orders).where(eq(orders.id, id));
  return { id, cup, email, ids: [row?.identifierId ?? ''], pay: () => payOrder(id) };
}

const mailsAboutLinks = () => db.$count(outbox, like(outbox.cause, 'order-status-link:%'));

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('the orders of an address', () => {
  it('are listed once they are placed, and what was bought is owned', async () => {
    const { ids, pay, cup } = await givenOrder();
    expect(await countOrders(ids)).toBe(0);
    expect(await listOwnedProducts(ids)).toEqual([]);
    await pay();
    expect(await countOrders(ids)).toBe(1);
    expect(await listOwnedProducts(ids)).toMatchObject([{ productId: cup, family: 'cup' }]);
    const [order] = await listOrders(ids);
    expect(order).toMatchObject({ status: 'confirmed', lines: [{ name: 'Cup', quantity: 1 }] });
    expect((await getOrderByToken(order?.token ?? ''))?.number).toBe(order?.number);
  });

  it('are nobody else’s', async () => {
    const [mine, other] = [await givenOrder(), await givenOrder()];
    await Promise.all([mine.pay(), other.pay()]);
    expect((await listOrders(mine.ids)).map(({ id }) => id)).toEqual([mine.id]);
    expect(await listOrders([])).toEqual([]);
  });

  it('that were called off are listed, but nothing of them is owned', async () => {
    const { ids, pay } = await givenOrder();
    await pay();
    await cancelOrder((await listOrders(ids))[0]?.token ?? '');
    expect(await countOrders(ids)).toBe(1);
    expect(await listOwnedProducts(ids)).toEqual([]);
  });

  it('that only the law keeps open to nobody, not even with their token', async () => {
    const { id, ids, pay } = await givenOrder();
    await pay();
    const token = (await listOrders(ids))[0]?.token ?? '';
    await transaction((tx) => tx.update(orders).set({ heldSince: now() }).where(eq(orders.id, id)));
    expect(await getOrderByToken(token)).toBeNull();
    expect(await countOrders(ids)).toBe(0);
  });
});

describe('asking for the links to orders', () => {
  it('mails an address that has orders, and nothing to any other', async () => {
    const { email, pay } = await givenOrder();
    await pay();
    await mailOrderLinks('nobody@example.com', 'en');
    expect(await mailsAboutLinks()).toBe(0);
    await mailOrderLinks(email, 'en');
    expect(await mailsAboutLinks()).toBe(1);
  });
});
