import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder, givenProduct } from '@/e2e/fixtures/shop';
import { newId } from '@/lib/platform/id';
import { cancelOrder } from './commands';
import { markSent } from './fulfillment/commands';
import { invoiceSheets } from './invoice';
import type { OrderView } from './order';
import { getPlacedOrder } from './queries';
import { announceReturn, receiveReturn } from './returns/commands';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

const sheetsOf = async ({ id }: OrderView) => invoiceSheets((await getPlacedOrder(id)) as OrderView);

describe('the invoice of an order', () => {
  it('has a number, and taxes that add up to its total', async () => {
    const { order } = await givenPlacedOrder({ cart: { [await givenProduct(5, 1990)]: 2 } });
    const [invoice, ...others] = await sheetsOf(order);
    expect(others).toEqual([]);
    expect(invoice?.number).toMatch(/^\d{4}-\d{6}$/);
    const sum = (key: 'grossInCents' | 'netInCents' | 'taxInCents') =>
      invoice?.taxes.reduce((total, line) => total + line[key], 0) ?? 0;
    expect(sum('grossInCents')).toBe(invoice?.totalInCents);
    expect(sum('netInCents') + sum('taxInCents')).toBe(3980 + 490);
  });

  it('is taken back as a whole when the order is called off', async () => {
    const { order } = await givenPlacedOrder();
    await cancelOrder(order.token);
    const [invoice, correction] = await sheetsOf(order);
    expect(correction).toMatchObject({ kind: 'cancellation', totalInCents: invoice?.totalInCents });
    expect(correction?.number).not.toBe(invoice?.number);
  });

  it('is taken back in parts that add up to the whole', async () => {
    const [cup, pot] = [await givenProduct(5), await givenProduct(5, 999)];
    const { order } = await givenPlacedOrder({ cart: { [cup]: 2, [pot]: 1 } });
    await markSent(order.number);
    const goods = [{ position: 0, quantity: 1, reason: null }];
    await announceReturn(order.token, { id: newId(), comment: null, goods });
    await receiveReturn(order.number);
    await receiveReturn(order.number);
    const [invoice, first, second] = await sheetsOf(order);
    expect(first).toMatchObject({ kind: 'return', totalInCents: 2000, deliveryInCents: 0, discountInCents: 0 });
    expect((first?.totalInCents ?? 0) + (second?.totalInCents ?? 0)).toBe(invoice?.totalInCents);
    expect(new Set([invoice?.number, first?.number, second?.number]).size).toBe(3);
  });
});
