import { eq, lt } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { events } from '@/db/schema/personalization';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { DAY_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { purge } from './purge';

beforeAll(freshDatabase);
afterAll(dropDatabase);

// Prevents that a big clean-up is one statement in one transaction, for which every other write waits.
it('deletes what is due in batches, between which others get their turn, and leaves the rest', async () => {
  const identifierId = newId();
  const look = (at: Date) => ({
    id: newId(),
    identifierId,
    kind: 'viewed' as const,
    productId: 'p',
    consentEpoch: 0,
    at,
  });
  await transaction(async (tx) => {
    const seen = { firstSeenAt: now(), lastSeenAt: now() };
    await tx.insert(identifiers).values({ id: identifierId, kind: 'visitor', lookup: identifierId, ...seen });
    for (let batch = 0; batch < 10; batch++) {
      await tx.insert(events).values(Array.from({ length: 250 }, () => look(shift(now(), -2 * DAY_IN_MS))));
    }
    await tx.insert(events).values(look(now()));
  });
  const old = lt(events.at, shift(now(), -DAY_IN_MS));
  const purged = purge(events, old);
  // Asked for after the purge has begun, and answered before it has ended.
  const leftInBetween = await transaction((tx) => tx.$count(events, eq(events.identifierId, identifierId)));
  expect(leftInBetween).toBeGreaterThan(1);
  expect(await purged).toBe(2500);
  expect(await db.$count(events)).toBe(1);
  expect(await purge(events, old)).toBe(0);
});
