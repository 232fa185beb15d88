import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { contacts } from '@/db/schema/consent';
import { customers, identifiers, identityLinks } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { orders } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { recordConsent } from '@/lib/consent/commands';
import { verifyChain } from '@/lib/consent/queries';
import { monthsAfter, monthsBefore } from '@/lib/data-inventory/terms';
import { DAY_IN_MS, HOUR_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { lookupOf } from '@/lib/platform/lookup';
import { keepActivityFor } from './preferences';
import { runRetention } from './retention';

beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

async function identifier(kind: 'visitor' | 'email', customerId?: string) {
  const id = newId();
  await transaction(async (tx) => {
    const seen = { firstSeenAt: now(), lastSeenAt: now() };
    await tx
      .insert(identifiers)
      .values({ id, kind, lookup: id, value: kind === 'email' ? `${id}@example.com` : null, ...seen });
    if (!customerId) return;
    await tx.insert(customers).values({ id: customerId, createdAt: now() }).onConflictDoNothing();
    const link = { id: newId(), identifierId: id, customerId, assurance: 2, validFrom: now(), openedBy: newId() };
    await tx.insert(identityLinks).values(link);
  });
  return id;
}

async function look(identifierId: string, at: Date) {
  const row = { id: newId(), identifierId, kind: 'viewed' as const, productId: 'p', consentEpoch: 0, at };
  await transaction((tx) => tx.insert(events).values(row));
}

const exist = (...ids: string[]) => db.$count(identifiers, inArray(identifiers.id, ids));
const pass = (ms: number) => vi.setSystemTime(shift(now(), ms));

describe('retention', () => {
  it('lets visitors go after 30 days, but not what an address or account has joined', async () => {
    const alone = await identifier('visitor', newId());
    const customer = newId();
    const joined = await identifier('visitor', customer);
    await identifier('email', customer);
    pass(29 * DAY_IN_MS);
    await runRetention();
    expect(await exist(alone, joined)).toBe(2);
    pass(2 * DAY_IN_MS);
    expect((await runRetention()).visitors).toBe(1);
    expect(await exist(alone)).toBe(0);
    expect(await exist(joined)).toBe(1);
  });

  it('forgets addresses that nobody confirmed within 72 hours', async () => {
    const typed = await identifier('email');
    const confirmed = await identifier('email', newId());
    const contact = { locale: 'en', surface: 'newsletter', requestedAt: now() };
    await transaction(async (tx) => {
      await tx.insert(contacts).values({ ...contact, emailIdentifierId: typed, state: 'requested' });
      await tx
        .insert(contacts)
        .values({ ...contact, emailIdentifierId: confirmed, state: 'confirmed', confirmedAt: now() });
    });
    pass(71 * HOUR_IN_MS);
    await runRetention();
    expect(await exist(typed)).toBe(1);
    pass(2 * HOUR_IN_MS);
    await runRetention();
    expect(await exist(typed)).toBe(0);
    expect(await exist(confirmed)).toBe(1);
  });

  it('keeps activity as long as each person chose, 12 months at first', async () => {
    const customers = [newId(), newId()];
    const byDefault = await identifier('email', customers[0]);
    const less = await identifier('email', customers[1]);
    for (const id of [byDefault, less]) {
      await look(id, monthsBefore(now(), 13));
      await look(id, monthsBefore(now(), 4));
      await look(id, now());
    }
    await keepActivityFor({ writeId: less, readIds: [less] }, 3);
    expect(await db.$count(events, eq(events.identifierId, less))).toBe(1);
    await runRetention();
    expect(await db.$count(events, eq(events.identifierId, byDefault))).toBe(2);
  });

  it('destroys orders on their day, and nothing the second time', async () => {
    await canaryPerson('old');
    await transaction((tx) => tx.update(orders).set({ destroyAfter: shift(now(), DAY_IN_MS) }));
    pass(2 * DAY_IN_MS);
    const first = await runRetention();
    expect(first.orders).toBe(1);
    expect(await db.$count(orders)).toBe(0);
    expect(await runRetention()).toEqual({});
  });
});

describe('an account', () => {
  it('that nobody uses is warned about twice, once each, and erased after 36 months', async () => {
    const person = await canaryPerson('sleeper');
    const warnings = () =>
      db.$count(outbox, and(eq(outbox.kind, 'account-unused'), eq(outbox.recipientLookup, lookup)));
    const lookup = lookupOf('email', person.email);
    const arrive = () =>
      transaction((tx) =>
        tx
          .update(outbox)
          .set({ state: 'sent', sentAt: now() })
          .where(and(eq(outbox.kind, 'account-unused'), eq(outbox.state, 'waiting'))),
      );
    vi.setSystemTime(monthsAfter(now(), 34).getTime() + DAY_IN_MS);
    await runRetention();
    await arrive();
    await runRetention();
    expect(await warnings()).toBe(1);
    vi.setSystemTime(monthsAfter(now(), 1));
    await runRetention();
    await arrive();
    await runRetention();
    expect(await exist(person.ids.account, person.ids.email)).toBe(2);
    vi.setSystemTime(monthsAfter(now(), 1));
    await runRetention();
    expect(await exist(...person.identifierIds)).toBe(0);
  });
});

describe('proofs of consent', () => {
  const wording = { locale: 'en', text: 'Words on a screen.' } as const;
  const answer = { purpose: 'profile' as const, method: 'switch', surface: '/privacy', wording };

  it('go three years after the last answer, as a whole, and never while a yes stands', async () => {
    const ended = await identifier('email', newId());
    const status = await identifier('email', newId());
    for (const identifierId of [ended, status]) {
      await transaction((tx) => recordConsent(tx, { ...answer, identifierId, state: 'given' }));
    }
    await transaction((tx) => recordConsent(tx, { ...answer, identifierId: ended, state: 'withdrawn' }));
    pass(3 * 365 * DAY_IN_MS - DAY_IN_MS);
    await runRetention();
    expect((await verifyChain(ended)).length).toBe(2);
    pass(2 * DAY_IN_MS);
    await runRetention();
    expect((await verifyChain(ended)).length).toBe(0);
    expect((await verifyChain(status)).length).toBe(1);
  });
});

describe('months', () => {
  it('end on a day that exists', () => {
    expect(monthsBefore(new Date('2026-05-31T10:00:00Z'), 3).toISOString()).toBe('2026-02-28T10:00:00.000Z');
    expect(monthsAfter(new Date('2027-11-30T00:00:00Z'), 3).toISOString()).toBe('2028-02-29T00:00:00.000Z');
    expect(monthsBefore(new Date('2026-01-15T00:00:00Z'), 12).toISOString()).toBe('2025-01-15T00:00:00.000Z');
  });
});
