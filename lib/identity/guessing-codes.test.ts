import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { transaction } from '@/db/client';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { ask, enter, newestMail, ofOnePrefix, wrong } from '@/e2e/fixtures/email-verification';
import { newAddress } from '@/e2e/fixtures/sign-in';
import { getHealth } from '../health';
import { HOUR_IN_MS, MINUTE_IN_MS } from '../platform/clock';
import { newToken } from '../platform/secret';
import { consumeByToken } from './challenges';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => vi.useRealTimers());

describe('guessing codes', () => {
  /** Asks and types a wrong code, as somebody who has no mail to read. */
  async function guess(email: string, network: string | null = null) {
    const browser = newToken();
    await ask(email, { browser });
    return enter(email, wrong((await newestMail(email)).code), browser, network);
  }

  it('ends after ten an hour for an address, across all requests; then only the link counts, and it does', async () => {
    const email = newAddress();
    for (let time = 0; time < 10; time++) expect(await guess(email)).toMatchObject({ code: 'wrong' });
    expect(await guess(email)).toMatchObject({ code: 'too-many-guesses' });
    const browser = newToken();
    await ask(email, { browser });
    const { code, token } = await newestMail(email);
    expect(await enter(email, code, browser)).toMatchObject({ code: 'too-many-guesses' });
    expect(await transaction((tx) => consumeByToken(tx, 'sign-in', token, browser))).toMatchObject({ ok: true });
  });

  it('ends after thirty a day for an address', async () => {
    const email = newAddress();
    const start = Date.now();
    vi.useFakeTimers({ toFake: ['Date'] });
    let wrongOnes = 0;
    for (let hour = 0; hour < 4; hour++) {
      vi.setSystemTime(start + hour * (HOUR_IN_MS + MINUTE_IN_MS));
      for (let time = 0; time < 10; time++) {
        const outcome = await guess(email);
        if (!outcome.ok && outcome.code === 'wrong') wrongOnes++;
      }
    }
    expect(wrongOnes).toBe(30);
  });

  it('of many addresses ends for a network and for the larger ones around it', async () => {
    const outcomes = [];
    for (let time = 0; time < 140; time++) outcomes.push(await guess(newAddress(), ofOnePrefix(time)));
    expect(outcomes.filter((one) => !one.ok && one.code === 'wrong')).toHaveLength(120);
    const mine = [];
    for (let time = 0; time < 32; time++) mine.push(await guess(newAddress(), '192.0.2'));
    expect(mine.filter((one) => !one.ok && one.code === 'wrong')).toHaveLength(30);
  });

  it('is not what somebody does who types the right code', async () => {
    const email = newAddress();
    for (let time = 0; time < 12; time++) {
      const browser = newToken();
      await ask(email, { browser });
      expect(await enter(email, (await newestMail(email)).code, browser)).toMatchObject({ ok: true });
    }
  });

  it('on a large scale raises an alarm and refuses nobody', async () => {
    const line = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (let time = 0; time < 310; time++) await guess(newAddress());
    expect(line).toHaveBeenCalledTimes(1);
    expect(await getHealth()).toMatchObject({ status: 'degraded', alarms: ['wrong-codes'] });
    const email = newAddress();
    const browser = newToken();
    await ask(email, { browser });
    expect(await enter(email, (await newestMail(email)).code, browser)).toMatchObject({ ok: true });
    line.mockRestore();
  });
});
