import { describe, expect, it } from 'vitest';
import { rateLimits } from '@/db/schema/account';
import { mailbox, outbox } from '@/db/schema/mail';
import { frozenDemo } from '@/e2e/fixtures/frozen-demo';
import {
  ask,
  consentsOf,
  contactOf,
  couponsOf,
  isSuppressed,
  join,
  later,
  mailsTo,
  someone,
  tokenFor,
  unsubscribe,
} from '@/e2e/fixtures/newsletter';
import { lookupOf } from '@/lib/platform/lookup';
import { unsubscribeToken } from '../mail/unsubscribe-token';
import { DAY_IN_MS } from '../platform/clock';
import { confirmContact } from './commands';
import { endByToken } from './ending';

frozenDemo(outbox, mailbox, rateLimits);

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
    const wording = { locale: 'en', text: 'Words on a screen.' } as const;
    const ending = { method: 'one-click', surface: 'test', wording };
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
