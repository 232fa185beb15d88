import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { rateLimits } from '@/db/schema/account';
import { consentRecords, contacts, suppressions } from '@/db/schema/consent';
import { mailbox, outbox } from '@/db/schema/mail';
import { coupons } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, now } from '../clock';
import { verifyChain } from '../consent/queries';
import { recognizeVisitor } from '../identity/epochs';
import { findIdentifier, lookupOf } from '../identity/identifiers';
import { shopperOf } from '../identity/queries';
import { deliverDueMails } from '../mail/delivery';
import { unsubscribeToken } from '../mail/unsubscribe-token';
import { newToken } from '../secret';
import { type ContactRequest, confirmContact, requestContact } from './commands';
import { lookAtConfirmation } from './confirmation-link';
import { endByToken } from './ending';

beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeEach(() => {
  vi.stubEnv('KINDLING_DEMO', '1');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T08:00:00Z') });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await transaction(async (tx) => {
    await tx.delete(outbox);
    await tx.delete(mailbox);
    await tx.delete(rateLimits);
  });
});

let serial = 0;
const someone = () => `person${serial++}@example.com`;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** A browser that has put something into a cart or list, as its cookie token. */
async function browser(): Promise<{ token: string; visitorId: string }> {
  const token = newToken();
  return { token, visitorId: (await transaction((tx) => recognizeVisitor(tx, token))).id };
}
const seenOn = ({ token }: { token: string }) => shopperOf({ session: null, visitor: token });

function ask(email: string, over: Partial<ContactRequest> = {}) {
  const request: ContactRequest = {
    email,
    firstName: 'Ada',
    surface: 'newsletter',
    letter: true,
    locale: 'en',
    visitorId: null,
    network: null,
  };
  return requestContact({ ...request, ...over });
}

/** The mails to an address, oldest first, as they arrived. */
async function mailsTo(email: string) {
  await deliverDueMails();
  return db.select().from(mailbox).where(eq(mailbox.recipient, email)).orderBy(mailbox.at);
}
async function tokenFor(email: string): Promise<string> {
  const mails = (await mailsTo(email)).filter((mail) => mail.plain.includes('/confirm?token='));
  return mails.at(-1)?.plain.match(/\/confirm\?token=([\w-]+)/)?.[1] ?? '';
}
async function join(email: string, over: Partial<ContactRequest> = {}, confirming: string | null = null) {
  await ask(email, over);
  return confirmContact(await tokenFor(email), confirming);
}
const idOf = async (email: string) => (await findIdentifier('email', email))?.id ?? '';
const contactOf = async (email: string) =>
  (
    await db
      .select()
      .from(contacts)
      .where(eq(contacts.emailIdentifierId, await idOf(email)))
  )[0];
const couponsOf = async (email: string) =>
  db
    .select()
    .from(coupons)
    .where(eq(coupons.emailIdentifierId, await idOf(email)));
const consentsOf = async (email: string) =>
  db
    .select()
    .from(consentRecords)
    .where(eq(consentRecords.identifierId, await idOf(email)))
    .orderBy(consentRecords.position);
const isSuppressed = async (email: string) =>
  (await db.$count(suppressions, eq(suppressions.lookup, lookupOf('email', email)))) > 0;
const unsubscribe = (email: string) =>
  endByToken(unsubscribeToken(lookupOf('email', email)), { method: 'one-click', surface: 'test', locale: 'en' });

describe('asking', () => {
  it('sends one mail without any advertising, and changes nothing else', async () => {
    const email = someone();
    expect(await ask(email)).toEqual({ ok: true, value: undefined });
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toBe('Please confirm your address');
    expect(`${mail?.plain}${mail?.headers}`).not.toMatch(/coupon|List-Unsubscribe/i);
    expect(await contactOf(email)).toMatchObject({ state: 'requested', confirmedAt: null });
    expect(await consentsOf(email)).toEqual([]);
  });

  it('answers the same for new, waiting, confirmed, ended and over-asked addresses', async () => {
    const [fresh, waiting, confirmed, ended] = [someone(), someone(), someone(), someone()];
    await ask(waiting);
    await join(confirmed);
    await join(ended);
    await unsubscribe(ended);
    const answers = [await ask(fresh), await ask(waiting), await ask(confirmed), await ask(ended)];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('mails an address once in ten minutes and three times a day', async () => {
    const email = someone();
    await ask(email);
    await ask(email);
    expect(await mailsTo(email)).toHaveLength(1);
    for (let time = 0; time < 5; time++) {
      later(10 * MINUTE_IN_MS);
      await ask(email);
    }
    expect(await mailsTo(email)).toHaveLength(3);
  });

  it('stops a browser that goes through address after address', async () => {
    const { visitorId } = await browser();
    const answers = [];
    for (let time = 0; time < 13; time++) answers.push(await ask(someone(), { visitorId }));
    expect(answers.slice(0, 12).every((answer) => answer.ok)).toBe(true);
    expect(answers[12]).toEqual({ ok: false, code: 'too-many' });
  });

  it('never takes a confirmed contact back to waiting', async () => {
    const email = someone();
    await join(email);
    later(HOUR_IN_MS);
    await ask(email);
    expect(await contactOf(email)).toMatchObject({ state: 'confirmed' });
  });
});

describe('confirming', () => {
  it('confirms, keeps the proof of both steps, greets on that browser and sends the coupon', async () => {
    const email = someone();
    const ada = await browser();
    await ask(email, { visitorId: ada.visitorId });
    later(HOUR_IN_MS);
    const confirmed = await confirmContact(await tokenFor(email), ada.visitorId);
    expect(confirmed).toMatchObject({ ok: true, value: { coupon: true, letter: true } });
    expect(await contactOf(email)).toMatchObject({ state: 'confirmed', confirmedAt: now() });
    expect(await consentsOf(email)).toMatchObject([
      {
        purpose: 'newsletter',
        state: 'given',
        method: 'mail-link',
        evidence: { requestedAt: '2026-03-01T08:00:00.000Z', confirmedAt: '2026-03-01T09:00:00.000Z' },
      },
    ]);
    expect((await verifyChain(await idOf(email))).brokenAt).toBeNull();
    expect(await seenOn(ada)).toMatchObject({ rung: 'contact', assurance: 2, firstName: 'Ada', session: null });
    const [coupon] = await couponsOf(email);
    expect(coupon).toMatchObject({ percent: 10, campaign: 'welcome' });
    expect((coupon?.expiresAt.getTime() ?? 0) - Date.now()).toBe(30 * DAY_IN_MS);
    expect((await mailsTo(email)).at(-1)?.plain).toContain(coupon?.code);
  });

  it('changes nothing when a link is only opened', async () => {
    const email = someone();
    await ask(email);
    const token = await tokenFor(email);
    for (let time = 0; time < 3; time++)
      expect(await lookAtConfirmation(token)).toMatchObject({ ok: true, value: { email } });
    expect(await contactOf(email)).toMatchObject({ state: 'requested' });
  });

  it('works once, also when the button is pressed twice at the same time', async () => {
    const email = someone();
    await ask(email);
    const token = await tokenFor(email);
    const presses = await Promise.all([confirmContact(token, null), confirmContact(token, null)]);
    expect(presses.filter((press) => press.ok)).toHaveLength(1);
    expect(await confirmContact(token, null)).toEqual({ ok: false, code: 'used' });
    expect(await couponsOf(email)).toHaveLength(1);
  });

  it('no longer works after 72 hours, and never for an invented token', async () => {
    const email = someone();
    await ask(email);
    const token = await tokenFor(email);
    later(72 * HOUR_IN_MS);
    expect(await confirmContact(token, null)).toEqual({ ok: false, code: 'expired' });
    expect(await confirmContact(newToken(), null)).toEqual({ ok: false, code: 'unknown' });
  });

  it('sends no letter to whoever kept a list without ticking it', async () => {
    const email = someone();
    const kept = await join(email, { surface: 'wishlist', letter: false });
    expect(kept).toMatchObject({ ok: true, value: { surface: 'wishlist', letter: false, coupon: true } });
    expect(await consentsOf(email)).toEqual([]);
    expect(await contactOf(email)).toMatchObject({ state: 'confirmed', surface: 'wishlist' });
    // The coupon itself was promised on the form.
    expect((await mailsTo(email)).map((mail) => mail.subject)).toContain('Welcome: 10% off your first order');
  });

  it('recognizes a second browser without a second coupon, and keeps the name the person has', async () => {
    const email = someone();
    await join(email);
    later(HOUR_IN_MS);
    const phone = await browser();
    const again = await join(email, { firstName: 'Mallory', visitorId: phone.visitorId }, phone.visitorId);
    expect(again).toMatchObject({ ok: true, value: { coupon: false } });
    expect(await seenOn(phone)).toMatchObject({ assurance: 2, firstName: 'Ada' });
    expect(await couponsOf(email)).toHaveLength(1);
  });

  it('shows nothing of a person on the browser of whoever typed the address', async () => {
    const email = someone();
    const own = await browser();
    await join(email, { visitorId: own.visitorId }, own.visitorId);
    later(HOUR_IN_MS);
    const planter = await browser();
    await ask(email, { surface: 'wishlist', letter: false, visitorId: planter.visitorId, hearts: 3 });
    await confirmContact(await tokenFor(email), own.visitorId);
    expect(await seenOn(planter)).toMatchObject({ assurance: 0, firstName: null, email: null, rung: 'visitor' });
    expect((await seenOn(planter)).owner?.visible).toEqual([planter.visitorId]);
    expect((await seenOn(own)).owner?.visible).toEqual([own.visitorId]);
  });

  it('leaves a browser alone that greets somebody else', async () => {
    const [bob, ada] = [someone(), someone()];
    const shared = await browser();
    await join(bob, { firstName: 'Bob', visitorId: shared.visitorId }, shared.visitorId);
    await join(ada, {}, shared.visitorId);
    expect(await contactOf(ada)).toMatchObject({ state: 'confirmed' });
    expect(await seenOn(shared)).toMatchObject({ firstName: 'Bob' });
  });
});

describe('ending', () => {
  it('withdraws, suppresses and ends, and again changes nothing', async () => {
    const email = someone();
    await join(email);
    await unsubscribe(email);
    await unsubscribe(email);
    expect(await contactOf(email)).toMatchObject({ state: 'ended' });
    expect((await consentsOf(email)).map((row) => row.state)).toEqual(['given', 'withdrawn']);
    expect(await isSuppressed(email)).toBe(true);
  });

  it('takes effect before the next send: a welcome that waits is dropped, the coupon stays', async () => {
    const email = someone();
    await join(email);
    await unsubscribe(email);
    expect((await mailsTo(email)).map((mail) => mail.subject)).toEqual(['Please confirm your address']);
    expect(await couponsOf(email)).toHaveLength(1);
  });

  it('is not to be had with a forged token', async () => {
    const email = someone();
    await join(email);
    const lookup = lookupOf('email', email);
    const ending = { method: 'one-click', surface: 'test', locale: 'en' as const };
    for (const token of ['', lookup, `${lookup}.`, `${lookup}.${lookup}`, `${unsubscribeToken(lookup)}x`, 'a.b.c']) {
      await endByToken(token, ending);
    }
    expect(await contactOf(email)).toMatchObject({ state: 'confirmed' });
    expect(await isSuppressed(email)).toBe(false);
  });

  it('is undone by a new double opt-in only, which brings no second coupon', async () => {
    const email = someone();
    await join(email);
    await unsubscribe(email);
    later(DAY_IN_MS);
    await ask(email);
    expect(await isSuppressed(email)).toBe(true);
    const back = await confirmContact(await tokenFor(email), null);
    expect(back).toMatchObject({ ok: true, value: { coupon: false, letter: true } });
    expect(await isSuppressed(email)).toBe(false);
    expect((await consentsOf(email)).map((row) => row.state)).toEqual(['given', 'withdrawn', 'given']);
    expect(await couponsOf(email)).toHaveLength(1);
  });
});
