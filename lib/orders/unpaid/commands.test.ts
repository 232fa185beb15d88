import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { variants } from '@/db/schema/catalog';
import { outbox } from '@/db/schema/mail';
import { orders } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenPlacedOrder, givenProduct } from '@/e2e/fixtures/shop';
import { reserveOrder } from '@/lib/checkout/place-order/commands';
import type { Locale } from '@/lib/i18n/locales';
import type { Letter } from '@/lib/mail/commands';
import { renderMail } from '@/lib/mail/render';
import { MAILING } from '@/lib/mails';
import { payOrder } from '@/lib/payments/commands';
import { DAY_IN_MS, HOUR_IN_MS, now, shift } from '@/lib/platform/clock';
import { unseal } from '@/lib/platform/secret';
import { markPaid } from '../fulfillment/commands';
import { getPlacedOrder } from '../queries';
import { paymentDueAt } from '../rules';
import { followUnpaidOrders } from './commands';

process.env.KINDLING_DEMO = '1';
process.env.PAYMENT_BANK_ACCOUNT = 'Kindling GmbH, DE02 1203 0000 0000 2020 51';
beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') }));
afterEach(() => vi.useRealTimers());

const later = (ms: number) => vi.setSystemTime(shift(now(), ms));
const givenUnpaid = (cart?: Record<string, number>) => givenPlacedOrder({ cart, method: 'bank-transfer' });
const statusOf = async (id: string) => (await getPlacedOrder(id))?.status;

async function stockOf(variantId: string) {
  const [row] = await db.select().from(variants).where(eq(variants.id, variantId));
  return row?.stock;
}

/** The text of a mail by its cause; null when there is none. */
async function mailOf(cause: string): Promise<string | null> {
  const [row] = await db.select().from(outbox).where(eq(outbox.cause, cause));
  if (!row?.sealed) return null;
  const { subject, plain } = renderMail(
    row.id,
    JSON.parse(unseal('outbox', row.sealed) ?? '') as Letter,
    MAILING.templates,
  );
  return `${subject}\n${plain}`;
}

// Prevents that somebody without a cent takes goods off the shelves for good.
describe('an order that awaits its transfer', () => {
  it('says until when its goods are kept, and is cancelled then: goods go back, a mail says so, once', async () => {
    const cup = await givenProduct(5);
    const { order } = await givenUnpaid({ [cup]: 2 });
    expect(order.paymentDueAt).toEqual(new Date('2026-03-05T22:59:59.999Z'));
    expect(await mailOf(`order-confirmed:${order.id}`)).toContain('We keep the goods for you until 5 March 2026');
    vi.setSystemTime('2026-03-05T22:59:59.998Z');
    await followUnpaidOrders();
    expect([await statusOf(order.id), await stockOf(cup)]).toEqual(['awaiting-payment', 3]);
    later(1);
    await Promise.all([followUnpaidOrders(), followUnpaidOrders()]);
    await followUnpaidOrders();
    expect([await statusOf(order.id), await stockOf(cup)]).toEqual(['cancelled', 5]);
    expect(await mailOf(`order-cancelled:${order.id}`)).toContain('it was not paid');
    expect((await getPlacedOrder(order.id))?.events.map(({ kind }) => kind)).toEqual(['placed', 'cancelled']);
    expect((await getPlacedOrder(order.id))?.paymentDueAt).toBeNull();
  });

  it('is reminded of a day before, once, with all that is needed to pay', async () => {
    const { order } = await givenUnpaid();
    vi.setSystemTime('2026-03-04T10:00:00Z');
    await followUnpaidOrders();
    expect(await mailOf(`payment-reminder:${order.id}`)).toBeNull();
    later(2 * HOUR_IN_MS);
    await followUnpaidOrders();
    await followUnpaidOrders();
    const mail = await mailOf(`payment-reminder:${order.id}`);
    for (const part of ['5 March 2026', 'DE02 1203 0000 0000 2020 51', order.number]) expect(mail).toContain(part);
  });

  it.each<[Locale, string]>([
    ['de', 'nicht bezahlt'],
    ['pl', 'brak płatności'],
  ])('is cancelled in the language it was placed in (%s)', async (locale, words) => {
    const { order } = await givenUnpaid();
    await transaction((tx) => tx.update(orders).set({ locale }).where(eq(orders.id, order.id)));
    later(3 * DAY_IN_MS);
    await followUnpaidOrders();
    expect(await mailOf(`payment-reminder:${order.id}`)).toContain(order.number);
    later(DAY_IN_MS);
    await followUnpaidOrders();
    expect(await mailOf(`order-cancelled:${order.id}`)).toContain(words);
  });

  it('whose money arrives in the same moment is either paid or cancelled, never both', async () => {
    const cup = await givenProduct(5);
    const { order } = await givenUnpaid({ [cup]: 1 });
    later(4 * DAY_IN_MS);
    const [paid] = await Promise.all([markPaid(order.number), followUnpaidOrders()]);
    const [status, stock] = [await statusOf(order.id), await stockOf(cup)];
    expect([status, stock]).toEqual(paid.ok ? ['confirmed', 4] : ['cancelled', 5]);
  });

  it('that was paid is left alone for good', async () => {
    const { order } = await givenUnpaid();
    await markPaid(order.number);
    later(30 * DAY_IN_MS);
    await followUnpaidOrders();
    expect(await statusOf(order.id)).toBe('confirmed');
    expect(await mailOf(`payment-reminder:${order.id}`)).toBeNull();
  });

  it('from before there was such a day gets one, with its reminder', async () => {
    const { order } = await givenUnpaid();
    await transaction((tx) => tx.update(orders).set({ paymentDueAt: null }).where(eq(orders.id, order.id)));
    later(30 * DAY_IN_MS);
    await followUnpaidOrders();
    expect((await getPlacedOrder(order.id))?.paymentDueAt).toEqual(paymentDueAt(now()));
    later(3 * DAY_IN_MS);
    await followUnpaidOrders();
    expect(await mailOf(`payment-reminder:${order.id}`)).not.toBeNull();
  });
});

describe('placing orders', () => {
  type Who = { email?: string; network?: string | null; method?: string };

  /** A new browser orders; says why not, or `placed`. */
  async function order(
    cart: Record<string, number>,
    { email, network, method = 'bank-transfer' }: Who,
  ): Promise<string> {
    const { owner, checkoutId, reviewed } = await givenGuestAtPayment(cart, email);
    const agreement = { checkoutId, reviewed, method, locale: 'en' as const };
    const reserved = await reserveOrder({ owner, signedIn: false, network }, agreement);
    return reserved.ok ? (await payOrder(reserved.value)).state : reserved.code;
  }

  it('for a transfer holds only so many unpaid pieces for one address', async () => {
    const cup = await givenProduct(100);
    const who = { email: `hoarder-${cup.toLowerCase()}@example.com` };
    const outcomes: string[] = [];
    for (let orders = 0; orders < 6; orders++) outcomes.push(await order({ [cup]: 5 }, who));
    expect(outcomes).toEqual(['placed', 'placed', 'placed', 'placed', 'unpaid', 'unpaid']);
    expect(await stockOf(cup)).toBe(80);
    expect(await order({ [cup]: 5 }, { ...who, method: 'demo-pay' }), 'paid at once is no problem').toBe('placed');
  });

  it('for a transfer holds only so many unpaid pieces for one network, whatever addresses are typed', async () => {
    const cup = await givenProduct(200);
    const outcomes: string[] = [];
    for (let orders = 0; orders < 10; orders++) outcomes.push(await order({ [cup]: 5 }, { network: '203.0.113.77' }));
    expect(outcomes.filter((outcome) => outcome === 'placed')).toHaveLength(8);
    expect(await stockOf(cup)).toBe(160);
    later(3 * DAY_IN_MS);
    expect(await order({ [cup]: 5 }, { network: '203.0.113.77' })).toBe('placed');
  });

  it('for a transfer leaves half of the goods to others, whoever the guests say they are', async () => {
    const [cup, rare] = [await givenProduct(30), await givenProduct(2)];
    const outcomes: string[] = [];
    for (let orders = 0; orders < 6; orders++) outcomes.push(await order({ [cup]: 5 }, { network: null }));
    expect(outcomes).toEqual(['placed', 'placed', 'placed', 'unproven', 'unproven', 'unproven']);
    expect(await stockOf(cup)).toBe(15);
    expect(await order({ [rare]: 2 }, {}), 'the last pieces can be had').toBe('placed');
    const { owner, checkoutId, reviewed } = await givenGuestAtPayment({ [cup]: 5 });
    const agreement = { checkoutId, reviewed, method: 'bank-transfer', locale: 'en' as const };
    expect(await reserveOrder({ owner, signedIn: true }, agreement), 'a proven address').toMatchObject({ ok: true });
  });

  it('sends only so many mails to one typed address', async () => {
    const cup = await givenProduct(100);
    const who = { email: `flooded-${cup.toLowerCase()}@example.com`, method: 'demo-pay' };
    const outcomes: string[] = [];
    for (let orders = 0; orders < 10; orders++) outcomes.push(await order({ [cup]: 1 }, who));
    expect(outcomes.filter((outcome) => outcome === 'placed')).toHaveLength(8);
    expect(outcomes.at(-1)).toBe('tooMany');
  });
});
