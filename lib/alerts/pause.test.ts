import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { prices, variants } from '@/db/schema/catalog';
import { identifiers } from '@/db/schema/identity';
import { mailbox, outbox } from '@/db/schema/mail';
import { notices } from '@/db/schema/notices';
import { frozenDemo } from '@/e2e/fixtures/frozen-demo';
import { stock } from '@/e2e/fixtures/goods';
import { emailId, newAddress, newBrowser, signIn } from '@/e2e/fixtures/sign-in';
import { MAILING } from '@/lib/mails';

import { addStock } from '../catalog/stock';
import { shopperOf } from '../identity/queries';
import { getBacklog } from '../mail/backlog';
import { enqueueMail } from '../mail/commands';
import { deliverDueMails } from '../mail/delivery';
import { DAY_IN_MS, HOUR_IN_MS } from '../platform/clock';
import { pause, resume } from '../privacy/preferences';
import { subjectOf } from '../privacy/subject';
import { confirmNotices, requestNotice } from './commands';
import { notifyIfCheaper } from './notify';

frozenDemo(outbox, mailbox, notices);
beforeAll(async () => {
  await stock(
    { id: 'jar', variants: [{ id: 'jar-oat', stock: 0 }] },
    { id: 'lamp', variants: [{ id: 'lamp-one', cents: 9000 }] },
  );
});
afterEach(async () => {
  await transaction(async (tx) => {
    await tx.update(variants).set({ stock: 0 }).where(eq(variants.productId, 'jar'));
    await tx.update(prices).set({ amountInCents: 9000 }).where(eq(prices.variantId, 'lamp-one'));
  });
});

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const comesBack = () => transaction((tx) => addStock(tx, 'jar-oat', 3));
const sellsOut = () => transaction((tx) => addStock(tx, 'jar-oat', -3));
const costs = (cents: number) =>
  transaction(async (tx) => {
    await tx.update(prices).set({ amountInCents: cents }).where(eq(prices.variantId, 'lamp-one'));
    await notifyIfCheaper(tx, 'lamp', 'EUR');
  });

/** What an address got about products: not what asks it, nor what keeps its account safe. */
async function mailsTo(email: string): Promise<string[]> {
  await deliverDueMails(MAILING);
  const mails = await db.select().from(mailbox).where(eq(mailbox.recipient, email)).orderBy(mailbox.at);
  return mails.map(({ subject }) => subject).filter((subject) => !/confirm|joined to your account/.test(subject));
}

/** Somebody who has confirmed in a browser that they wait for the jar to come back and the lamp to be cheaper. */
async function givenWaiting() {
  const [email, browser] = [newAddress(), await newBrowser()];
  for (const [kind, variantId] of [
    ['back-in-stock', 'jar-oat'],
    ['price-drop', 'lamp-one'],
  ] as const) {
    const request = { kind, variantId, email, locale: 'en', surface: 'product', known: null, network: null } as const;
    await requestNotice({ ...request, visitorId: browser.visitorId });
  }
  await deliverDueMails(MAILING);
  const [asked] = await db.select().from(mailbox).where(eq(mailbox.recipient, email));
  const token = asked?.plain.match(/\/confirm\?notice=([\w-]+)/)?.[1] ?? '';
  expect((await confirmNotices(token, browser.visitorId)).ok).toBe(true);
  return { email, browser };
}

/** The privacy center as a contact in their own browser, or as somebody signed in. */
async function subjectIn({ visitor = null as string | null, session = null as string | null }) {
  const { owner, ...subject } = subjectOf(await shopperOf({ visitor, session }));
  if (!owner) throw new Error('There is nobody.');
  return { ...subject, owner };
}

describe('while a person has paused', () => {
  it.each(['contact', 'account'] as const)('no notice goes out, and none is lost: as %s', async (status) => {
    const { email, browser } = await givenWaiting();
    const subject = await subjectIn(
      status === 'contact' ? { visitor: browser.token } : { session: (await signIn(email)).session.token },
    );
    expect(subject.status).toBe(status);
    await pause(subject);
    await comesBack();
    await costs(8000);
    later(HOUR_IN_MS);
    expect(await mailsTo(email)).toEqual([]);
    expect(await db.$count(notices, eq(notices.emailIdentifierId, await emailId(email)))).toBe(2);
    await resume(subject);
    expect((await mailsTo(email)).sort()).toEqual(['Back in stock: jar', 'lamp now costs €80.00']);
    expect(await db.$count(notices, eq(notices.emailIdentifierId, await emailId(email)))).toBe(0);
  });

  it('what is no longer true when they resume is not told, and goes on being waited for', async () => {
    const { email, browser } = await givenWaiting();
    const subject = await subjectIn({ visitor: browser.token });
    await pause(subject);
    await comesBack();
    await sellsOut();
    await costs(8000);
    await costs(9000);
    await resume(subject);
    expect(await mailsTo(email)).toEqual([]);
    await comesBack();
    expect(await mailsTo(email)).toEqual(['Back in stock: jar']);
  });

  it('the browser that paused may be forgotten: the address stays paused', async () => {
    const { email, browser } = await givenWaiting();
    await pause(await subjectIn({ visitor: browser.token }));
    await transaction((tx) => tx.delete(identifiers).where(eq(identifiers.id, browser.visitorId)));
    await comesBack();
    expect(await mailsTo(email)).toEqual([]);
  });

  it('everybody else is told as ever', async () => {
    const [paused, other] = [await givenWaiting(), await givenWaiting()];
    await pause(await subjectIn({ visitor: paused.browser.token }));
    await comesBack();
    expect(await mailsTo(paused.email)).toEqual([]);
    expect(await mailsTo(other.email)).toEqual(['Back in stock: jar']);
  });
});

describe('advertising that was written before the pause', () => {
  const welcome = { kind: 'welcome', locale: 'en' } as const;
  const data = { firstName: 'Ada', couponCode: 'HELLO-1', percent: 10, expires: '1 April' };

  it('is held, however long, is no backlog, and goes out when they resume', async () => {
    const { email, browser } = await givenWaiting();
    await transaction((tx) => enqueueMail(tx, { ...welcome, data, to: email, cause: `welcome:${email}` }));
    const subject = await subjectIn({ visitor: browser.token });
    await pause(subject);
    for (let hour = 0; hour < 30; hour++) {
      expect(await mailsTo(email)).toEqual([]);
      later(HOUR_IN_MS);
    }
    expect(await getBacklog()).toMatchObject({ waiting: 0, failed: 0 });
    await resume(subject);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('does not hold up mails about orders and sign-in', async () => {
    const { email, browser } = await givenWaiting();
    await pause(await subjectIn({ visitor: browser.token }));
    const sent = {
      orderNumber: 'KND-22222',
      link: '/orders/x',
      deliveryWindow: 'tomorrow',
      lines: [],
      address: [],
      parcel: null,
    };
    await transaction((tx) =>
      enqueueMail(tx, { kind: 'order-sent', locale: 'en', data: sent, to: email, cause: `order-sent:${email}` }),
    );
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('is dropped when it was news and is none any more', async () => {
    const { email, browser } = await givenWaiting();
    await comesBack();
    const subject = await subjectIn({ visitor: browser.token });
    await pause(subject);
    expect(await mailsTo(email)).toEqual([]);
    later(4 * DAY_IN_MS);
    await sellsOut();
    await resume(subject);
    expect(await mailsTo(email)).toEqual([]);
  });
});
