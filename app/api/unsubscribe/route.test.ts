import { eq } from 'drizzle-orm';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/db/client';
import { suppressions } from '@/db/schema/consent';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { unsubscribeToken } from '@/lib/mail/unsubscribe-token';
import { lookupOf } from '@/lib/platform/lookup';
import * as route from './route';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const lookup = lookupOf('email', 'reader@example.com');
const post = async (token: string) => {
  const address = `http://localhost:3000/api/unsubscribe?token=${encodeURIComponent(token)}`;
  const body = 'List-Unsubscribe=One-Click';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await route.POST(new NextRequest(address, { method: 'POST', body, headers }));
  return { status: response.status, body: await response.text(), headers: [...response.headers] };
};
const isSuppressed = async () => (await db.$count(suppressions, eq(suppressions.lookup, lookup))) > 0;

it('ends the subscription by a POST without any cookie, as often as it is sent', async () => {
  const [first, second] = [await post(unsubscribeToken(lookup)), await post(unsubscribeToken(lookup))];
  expect(first).toMatchObject({ status: 200, body: 'You are unsubscribed.\n' });
  expect(second).toEqual(first);
  expect(await isSuppressed()).toBe(true);
});

it('answers a forged token the same, sets no cookie and does nothing', async () => {
  const before = await db.$count(suppressions);
  const forged = await post(`${lookupOf('email', 'other@example.com')}.forged`);
  expect(forged).toEqual(await post(unsubscribeToken(lookup)));
  expect(forged.headers.map(([name]) => name)).not.toContain('set-cookie');
  expect(await db.$count(suppressions)).toBe(before);
});

it('does not listen to GET, so that looking at a link ends nothing', () => {
  expect(Object.keys(route)).toEqual(['POST']);
});
