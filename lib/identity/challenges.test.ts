import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { challenges } from '@/db/schema/account';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { typeCode } from '@/e2e/fixtures/email-verification';
import { emailId, newAddress } from '@/e2e/fixtures/sign-in';
import { consumeByToken, createChallenge, peekToken } from './challenges';

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('codes and links', () => {
  const asked = async (browserBound: string) => {
    const emailIdentifierId = await emailId(newAddress());
    const made = await transaction((tx) =>
      createChallenge(tx, { purpose: 'sign-in', emailIdentifierId, browserBound, lifetimeInMinutes: 10 }),
    );
    return { ...made, emailIdentifierId };
  };
  const enter = (emailIdentifierId: string, code: string, browser: string) =>
    typeCode({ emailIdentifierId, code, browser, network: null });

  it('are used up once, also when two answers come at the same time', async () => {
    const { emailIdentifierId, code, token } = await asked('laptop');
    const answers = await Promise.all([
      enter(emailIdentifierId, code, 'laptop'),
      enter(emailIdentifierId, code, 'laptop'),
      transaction((tx) => consumeByToken(tx, 'sign-in', token, 'laptop')),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('survive any number of looks: link scanners consume nothing', async () => {
    const { emailIdentifierId, code, token } = await asked('laptop');
    for (let look = 0; look < 5; look++) expect((await peekToken(['sign-in'], token)).ok).toBe(true);
    expect((await enter(emailIdentifierId, code, 'laptop')).ok).toBe(true);
    expect((await peekToken(['sign-in'], token)).ok).toBe(false);
  });

  it('work in no other browser than the one that asked, and cost it no try', async () => {
    const { emailIdentifierId, code, token } = await asked('laptop');
    for (let guess = 0; guess < 6; guess++) {
      expect(await enter(emailIdentifierId, code, 'phone')).toEqual({ ok: false, code: 'other-browser' });
    }
    const byLink = await transaction((tx) => consumeByToken(tx, 'sign-in', token, 'phone'));
    expect(byLink).toEqual({ ok: false, code: 'other-browser' });
    expect((await enter(emailIdentifierId, code, 'laptop')).ok).toBe(true);
  });

  it('end after five wrong tries, right code or not', async () => {
    const { emailIdentifierId, code } = await asked('laptop');
    const wrong = code === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess++) {
      expect(await enter(emailIdentifierId, wrong, 'laptop')).toEqual({ ok: false, code: 'wrong' });
    }
    expect(await enter(emailIdentifierId, code, 'laptop')).toEqual({ ok: false, code: 'too-many-tries' });
  });

  it('are void once a new one was asked for, and for another purpose', async () => {
    const { emailIdentifierId, token } = await asked('laptop');
    const newer = await transaction((tx) =>
      createChallenge(tx, { purpose: 'sign-in', emailIdentifierId, browserBound: 'laptop', lifetimeInMinutes: 10 }),
    );
    expect(await transaction((tx) => consumeByToken(tx, 'sign-in', token, 'laptop'))).toMatchObject({ code: 'used' });
    const misused = await transaction((tx) => consumeByToken(tx, 'privacy', newer.token, 'laptop'));
    expect(misused).toMatchObject({ code: 'unknown' });
  });

  it('expire', async () => {
    const { id, token } = await asked('laptop');
    await transaction((tx) =>
      tx
        .update(challenges)
        .set({ expiresAt: new Date(0) })
        .where(eq(challenges.id, id)),
    );
    expect(await transaction((tx) => consumeByToken(tx, 'sign-in', token, 'laptop'))).toMatchObject({
      code: 'expired',
    });
  });
});
