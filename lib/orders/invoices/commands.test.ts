import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { invoiceSeries, invoices } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder, givenProduct } from '@/e2e/fixtures/shop';
import { newId } from '@/lib/platform/id';
import { cancelOrder } from '../commands';
import { markPaid, markSent } from '../fulfillment/commands';
import { getOrderByToken, getPlacedOrder } from '../queries';
import { announceReturn, receiveReturn } from '../returns/commands';
import { invoiceNumber, invoiceYear } from '../rules';
import { issueInvoice } from './commands';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const thisYear = () => invoiceYear(new Date());
const issuedOf = async (orderId: string) => (await getPlacedOrder(orderId))?.invoices ?? [];

/** That what was issued in a year is 1, 2, 3 … and that the series knows the last of them. */
async function expectNoGap(year = thisYear()) {
  const rows = await db.select().from(invoices);
  const numbers = rows.map(({ number }) => number).filter((number) => number.startsWith(`${year}-`));
  expect(numbers.sort()).toEqual(numbers.map((_, index) => invoiceNumber(year, index + 1)));
  const [series] = await db.select().from(invoiceSeries).where(eq(invoiceSeries.year, year));
  expect(series?.last ?? 0).toBe(numbers.length);
  return numbers.length;
}

describe('the numbers of invoices', () => {
  it('are consecutive when twelve orders are paid at the same moment', async () => {
    const cup = await givenProduct(50);
    const before = await expectNoGap();
    const placed = await Promise.all(Array.from({ length: 12 }, () => givenPlacedOrder({ cart: { [cup]: 1 } })));
    expect(await expectNoGap()).toBe(before + 12);
    for (const { order } of placed) expect(await issuedOf(order.id)).toHaveLength(1);
  }, 60_000);

  it('go on with what takes an invoice back, in whole or in part, each once', async () => {
    const { order: calledOff } = await givenPlacedOrder();
    await Promise.all([cancelOrder(calledOff.token), cancelOrder(calledOff.token)]);
    expect((await issuedOf(calledOff.id)).map(({ kind }) => kind)).toEqual(['invoice', 'cancellation']);
    const { order: sent } = await givenPlacedOrder({ cart: { [await givenProduct(5)]: 2 } });
    await markSent(sent.number);
    await announceReturn(sent.token, {
      id: newId(),
      comment: null,
      goods: [{ position: 0, quantity: 1, reason: null }],
    });
    await Promise.all([receiveReturn(sent.number), receiveReturn(sent.number)]);
    const issued = await issuedOf(sent.id);
    expect(issued.map(({ kind }) => kind).slice(0, 2)).toEqual(['invoice', 'return']);
    await expectNoGap();
  });

  it('lose none to a transaction that fails after it has taken one', async () => {
    const { order } = await givenPlacedOrder();
    const before = await expectNoGap();
    const failing = transaction(async (tx) => {
      await issueInvoice(tx, { kind: 'return', orderId: order.id, subjectId: newId() });
      throw new Error('The database went away.');
    });
    await expect(failing).rejects.toThrow();
    expect(await expectNoGap()).toBe(before);
    await givenPlacedOrder();
    expect(await expectNoGap()).toBe(before + 1);
  });

  it('are given when the money has come: an order that waits for a transfer has none, nor one that never paid', async () => {
    vi.stubEnv('PAYMENT_BANK_ACCOUNT', 'Kindling, DE02 1203 0000 0000 2020 51');
    const { order } = await givenPlacedOrder({ method: 'bank-transfer' });
    const { order: unpaid } = await givenPlacedOrder({ method: 'bank-transfer' });
    expect(await issuedOf(order.id)).toEqual([]);
    await Promise.all([markPaid(order.number), markPaid(order.number)]);
    expect((await issuedOf(order.id)).map(({ kind }) => kind)).toEqual(['invoice']);
    await cancelOrder(unpaid.token);
    expect(await issuedOf(unpaid.id)).toEqual([]);
    await expectNoGap();
  });

  it('begin anew with the shop’s year, which is not UTC’s', async () => {
    const cup = await givenProduct(9);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-12-31T22:30:00Z') });
    const { order: last } = await givenPlacedOrder({ cart: { [cup]: 1 } });
    vi.setSystemTime(new Date('2031-12-31T23:30:00Z'));
    const { order: first } = await givenPlacedOrder({ cart: { [cup]: 1 } });
    const numbers = [await issuedOf(last.id), await issuedOf(first.id)].map(([issued]) => issued?.number);
    expect(numbers).toEqual(['2031-000001', '2032-000001']);
  });

  it('open nothing, however easily they are guessed', async () => {
    const { order } = await givenPlacedOrder();
    const [issued] = await issuedOf(order.id);
    expect(issued?.number).toBeTruthy();
    expect(await getOrderByToken(issued?.number ?? '')).toBeNull();
    expect(await getOrderByToken(order.token)).not.toBeNull();
  });
});
