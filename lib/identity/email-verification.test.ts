import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { accounts } from '@/db/schema/account';
import { identifiers } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { ask, enter, mailsTo, newestMail, ofOnePrefix, strangersAsk, wrong } from '@/e2e/fixtures/email-verification';
import { newAddress, newBrowser, signIn } from '@/e2e/fixtures/sign-in';
import { MINUTE_IN_MS } from '../platform/clock';
import { newToken } from '../platform/secret';
import { consumeByToken, isAskingBrowser, peekToken } from './challenges';
import { requestEmailVerification } from './email-verification';
import { findIdentifier } from './identifiers';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => vi.useRealTimers());

describe('asking for a code', () => {
  it('is answered in the same way for known and unknown addresses, however often', async () => {
    const [known, unknown] = [newAddress(), newAddress()];
    await signIn(known);
    const answers = [];
    for (const email of [known, unknown]) {
      const sent = [];
      for (let time = 0; time < 9; time++) {
        const asked = await ask(email);
        sent.push(asked.ok && asked.value.sent);
      }
      answers.push({ sent, mails: await mailsTo(email) });
    }
    expect(answers[0]).toEqual(answers[1]);
    const id = (await findIdentifier('email', unknown))?.id ?? '';
    expect(await db.$count(accounts, eq(accounts.emailIdentifierId, id))).toBe(0);
  });

  it.each([5, 50, 500])('still lets the owner in after %i requests of strangers', async (times) => {
    const email = newAddress();
    await strangersAsk(email, times);
    const browser = newToken();
    expect(await ask(email, { browser })).toMatchObject({ ok: true });
    const { code } = await newestMail(email);
    expect(await enter(email, code, browser)).toMatchObject({
      ok: true,
      value: { payload: { next: `/account?${browser}` } },
    });
    expect(await mailsTo(email)).toBeLessThanOrEqual(7);
  });

  it('still lets the owner in, from elsewhere, after requests from 70 networks of one provider’s customer, which are cut short', async () => {
    const email = newAddress();
    const asked = [];
    for (let time = 0; time < 260; time++) asked.push(await ask(newAddress(), { network: ofOnePrefix(time % 70) }));
    expect(asked.filter(({ ok }) => ok).length).toBeLessThanOrEqual(240);
    await strangersAsk(email, 70, ofOnePrefix);
    const browser = newToken();
    await ask(email, { browser, network: '198.51.100' });
    expect(await enter(email, (await newestMail(email)).code, browser, '198.51.100')).toMatchObject({ ok: true });
  });

  it('lets the owner in by the button of the newest mail too, where the owner asked and nowhere else', async () => {
    const email = newAddress();
    await strangersAsk(email, 20);
    const browser = newToken();
    await ask(email, { browser });
    const { token } = await newestMail(email);
    const here = await peekToken(['sign-in'], token, browser);
    expect(here.ok && isAskingBrowser(here.value, browser)).toBe(true);
    expect(await transaction((tx) => consumeByToken(tx, 'sign-in', token, newToken()))).toMatchObject({
      code: 'other-browser',
    });
    expect(await transaction((tx) => consumeByToken(tx, 'sign-in', token, browser))).toMatchObject({
      ok: true,
      value: { payload: { next: `/account?${browser}` } },
    });
  });

  it('gives a code to nobody twice: what several browsers wait for is used up once', async () => {
    const email = newAddress();
    await strangersAsk(email, 6);
    const [one, other] = [newToken(), newToken()];
    await ask(email, { browser: one });
    await ask(email, { browser: other });
    const { code } = await newestMail(email);
    const answers = await Promise.all([enter(email, code, one), enter(email, code, other), enter(email, code, one)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('voids nobody else’s code, only the browser’s own older one', async () => {
    const email = newAddress();
    const [owner, stranger] = [newToken(), newToken()];
    await ask(email, { browser: owner });
    const { code, token } = await newestMail(email);
    await ask(email, { browser: stranger });
    expect(await enter(email, code, owner)).toMatchObject({ ok: true });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * MINUTE_IN_MS });
    await ask(email, { browser: owner });
    const older = await newestMail(email);
    vi.setSystemTime(Date.now() + 2 * MINUTE_IN_MS);
    await ask(email, { browser: owner });
    expect((await newestMail(email)).token).not.toBe(older.token);
    expect(await enter(email, older.code, owner)).toMatchObject({ code: 'wrong' });
    expect(await peekToken(['sign-in'], token)).toMatchObject({ code: 'used' });
  });

  it('twice within a minute sends one mail, and says that it is on its way', async () => {
    const email = newAddress();
    const browser = newToken();
    expect(await ask(email, { browser })).toMatchObject({ value: { sent: true } });
    expect(await ask(email, { browser })).toMatchObject({ value: { sent: false } });
    expect(await mailsTo(email)).toBe(1);
  });

  it('twice within a minute sends another mail when the first code was used up by wrong ones, or is for something else', async () => {
    const email = newAddress();
    const browser = newToken();
    await ask(email, { browser });
    const { code } = await newestMail(email);
    for (let time = 0; time < 5; time++) await enter(email, wrong(code), browser);
    expect(await ask(email, { browser })).toMatchObject({ value: { sent: true } });
    const stepUp = (scope: string) =>
      requestEmailVerification({
        purpose: 'step-up',
        email,
        locale: 'en',
        browser,
        network: null,
        payload: { scope, sessionId: 's', next: '/' },
      });
    expect(await stepUp('export')).toMatchObject({ value: { sent: true } });
    expect(await stepUp('export')).toMatchObject({ value: { sent: false } });
    expect(await stepUp('delete')).toMatchObject({ value: { sent: true } });
  });

  it('fills no mailbox: strangers who ask all day long make a few dozen mails', async () => {
    const email = newAddress();
    const start = Date.now();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let minutes = 0; minutes < 24 * 60; minutes += 7) {
      vi.setSystemTime(start + minutes * MINUTE_IN_MS);
      await ask(email);
    }
    expect(await mailsTo(email)).toBeLessThanOrEqual(48);
    const browser = newToken();
    await ask(email, { browser });
    expect(await enter(email, (await newestMail(email)).code, browser)).toMatchObject({ ok: true });
  });

  it('brings a mail of its own in a browser that belongs to the address, whatever strangers did', async () => {
    const email = newAddress();
    const { visitorId } = await newBrowser();
    await signIn(email, { visitorId, accepted: true });
    await strangersAsk(email, 30, () => '198.51.100');
    expect(await ask(email, { visitorId, network: '198.51.100' })).toMatchObject({ ok: true, value: { sent: true } });
    const stranger = await newBrowser();
    expect(await ask(email, { visitorId: stranger.visitorId })).toMatchObject({ ok: true, value: { sent: false } });
  });

  it('makes no rows for addresses once a network is over its budget', async () => {
    for (let time = 0; time < 60; time++) await ask(newAddress(), { network: '203.0.113' });
    const before = await db.$count(identifiers);
    expect(await ask(newAddress(), { network: '203.0.113' })).toEqual({ ok: false, code: 'too-many' });
    expect(await db.$count(identifiers)).toBe(before);
  });
});
