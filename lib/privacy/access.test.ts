import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { newAddress } from '@/e2e/fixtures/sign-in';
import { MINUTE_IN_MS } from '@/lib/platform/clock';
import { lookupOf } from '@/lib/platform/lookup';
import { unseal } from '@/lib/platform/secret';
import { consumeAccess, requestAccess } from './access';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => vi.useRealTimers());

async function linksTo(email: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(outbox)
    .where(eq(outbox.recipientLookup, lookupOf('email', email)));
  return rows.map(({ sealed }) => /token=([\w-]+)/.exec(unseal('outbox', sealed ?? '') ?? '')?.[1] ?? '');
}

describe('the link that opens the privacy center of an address', () => {
  it('cannot be taken from everybody by asking for a thousand invented addresses', async () => {
    for (let time = 0; time < 1000; time++)
      await requestAccess(`invented-${time}@example.com`, 'en', `2001:db8:1:${(time * 64).toString(16)}`);
    expect(await db.$count(outbox)).toBeLessThanOrEqual(120);
    const email = newAddress();
    await requestAccess(email, 'en', '192.0.2');
    expect(await linksTo(email)).toHaveLength(1);
  }, 60_000);

  it('is always in the mailbox of whoever asks, whatever strangers asked before, and fills no mailbox', async () => {
    const email = newAddress();
    const start = Date.now();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let minutes = 0; minutes < 24 * 60; minutes += 5) {
      vi.setSystemTime(start + minutes * MINUTE_IN_MS);
      await requestAccess(email, 'en', null);
    }
    const links = await linksTo(email);
    expect(links.length).toBeLessThanOrEqual(36);
    let opened = 0;
    for (const link of links.reverse()) if (await consumeAccess(link)) opened++;
    expect(opened).toBeGreaterThan(0);
  });

  it('is sent by one network to so many addresses and no more', async () => {
    const addresses = Array.from({ length: 40 }, newAddress);
    for (const email of addresses) await requestAccess(email, 'en', '198.51.100');
    const sent = await Promise.all(addresses.map(linksTo));
    expect(sent.filter(({ length }) => length > 0)).toHaveLength(30);
  });
});
