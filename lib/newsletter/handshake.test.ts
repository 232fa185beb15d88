import { describe, expect, it } from 'vitest';
import { rateLimits } from '@/db/schema/account';
import { mailbox, outbox } from '@/db/schema/mail';
import { frozenDemo } from '@/e2e/fixtures/frozen-demo';
import {
  ask,
  browser,
  consentsOf,
  contactOf,
  couponsOf,
  idOf,
  join,
  later,
  mailsTo,
  seenOn,
  someone,
  tokenFor,
  unsubscribe,
} from '@/e2e/fixtures/newsletter';
import { verifyChain } from '../consent/queries';
import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, now } from '../platform/clock';
import { newToken } from '../platform/secret';
import { confirmContact } from './commands';
import { lookAtConfirmation } from './confirmation-link';

frozenDemo(outbox, mailbox, rateLimits);

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

  it('mails an address once in ten minutes for one browser, three times an hour for one network, and no flood in a day', async () => {
    const email = someone();
    const { visitorId } = await browser();
    await ask(email, { visitorId });
    await ask(email, { visitorId });
    expect(await mailsTo(email)).toHaveLength(1);
    later(10 * MINUTE_IN_MS);
    await ask(email, { visitorId });
    expect(await mailsTo(email)).toHaveLength(2);
    const another = someone();
    for (let time = 0; time < 5; time++) await ask(another, { network: '198.51.100' });
    expect(await mailsTo(another)).toHaveLength(3);
    for (let time = 0; time < 40; time++) await ask(another);
    expect(await mailsTo(another)).toHaveLength(20);
  });

  it('never uses up the chance of the address’s owner: whoever asks first, the owner’s own mail comes', async () => {
    const email = someone();
    const [stranger, owner] = [await browser(), await browser()];
    for (let time = 0; time < 5; time++) {
      await ask(email, { visitorId: stranger.visitorId, network: '203.0.113' });
      later(11 * MINUTE_IN_MS);
    }
    const before = (await mailsTo(email)).length;
    await ask(email, { visitorId: owner.visitorId, network: '198.51.100' });
    expect(await mailsTo(email)).toHaveLength(before + 1);
  });

  it('calls nobody in the mail by a name that a stranger typed, and the owner by their own', async () => {
    const email = someone();
    await ask(email, { firstName: 'Mallory' });
    expect((await mailsTo(email)).at(-1)?.plain).not.toContain('Mallory');
    await join(email, { firstName: 'Ada' });
    await ask(email, { firstName: 'Mallory' });
    expect((await mailsTo(email)).at(-1)?.plain).toContain('Hello Ada');
  });

  it('leaves the owner a chance to ask, whatever a stranger asked for the address', async () => {
    const email = someone();
    for (let time = 0; time < 6; time++) {
      await ask(email, { network: '198.51.100' });
      later(11 * MINUTE_IN_MS);
    }
    expect(await mailsTo(email)).toHaveLength(3);
    await ask(email, { network: '192.0.2' });
    expect(await mailsTo(email)).toHaveLength(4);
  });

  it('stops a network that goes through address after address, also with ever new browsers and in ever new /64', async () => {
    const answers = [];
    for (let time = 0; time < 260; time++)
      answers.push(await ask(someone(), { network: `2001:db8:9:${(time * 256).toString(16)}` }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(240);
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
    expect((await seenOn(planter)).owner?.readIds).toEqual([planter.visitorId]);
    expect((await seenOn(own)).owner?.readIds).toEqual([own.visitorId]);
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
