import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { newAddress, signIn } from '@/e2e/fixtures/sign-in';
import { MINUTE_IN_MS } from '../platform/clock';
import { hasRecentAuth } from './recent-auth';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => vi.useRealTimers());

it('a sign-in of the last five minutes is proof enough for taking joins apart and for addresses, and for nothing else', async () => {
  const { session } = await signIn(newAddress());
  const proven = async () => {
    const scopes = ['connections', 'addresses', 'sign-in-methods', 'export', 'delete', 'devices'];
    const results = await Promise.all(scopes.map((scope) => hasRecentAuth(session.id, scope)));
    return scopes.filter((_, at) => results[at]);
  };
  expect(await proven()).toEqual(['connections', 'addresses']);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * MINUTE_IN_MS + 1 });
  expect(await proven()).toEqual([]);
});
