import { desc, eq, notInArray } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { accounts } from '@/db/schema/account';
import { identifiers } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { monthsAfter, monthsBefore } from '@/lib/data-inventory/terms';
import { DAY_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { eraseUnusedAccounts, warnUnusedAccounts } from './unused-accounts';
import { nextStep } from './unused-rules';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(async () => {
  vi.useRealTimers();
  await transaction(async (tx) => {
    await tx.delete(accounts);
    await tx.delete(outbox);
  });
});

const BEGIN = new Date('2026-03-15T12:00:00Z');
const begin = () => vi.useFakeTimers({ toFake: ['Date'], now: BEGIN });
const onDay = (day: number) => vi.setSystemTime(shift(BEGIN, day * DAY_IN_MS));

/** So many accounts that were used last at different minutes, months ago. */
async function givenAccounts(count: number, monthsAgo: number): Promise<void> {
  await transaction(async (tx) => {
    for (let index = 0; index < count; index++) {
      const [id, identifierId, emailIdentifierId] = [newId(), newId(), newId()];
      const seen = { firstSeenAt: now(), lastSeenAt: now() };
      await tx.insert(identifiers).values([
        { id: identifierId, kind: 'account', lookup: identifierId, ...seen },
        { id: emailIdentifierId, kind: 'email', lookup: emailIdentifierId, value: `${id}@example.com`, ...seen },
      ]);
      const lastUsedAt = shift(monthsBefore(now(), monthsAgo), Math.floor(index / 3));
      await tx
        .insert(accounts)
        .values({ id, identifierId, emailIdentifierId, locale: 'en', createdAt: BEGIN, lastUsedAt });
    }
  });
}

/** What the hourly worker does, and the mail server after it. */
async function anHour({ mailsArrive = true } = {}): Promise<number> {
  await warnUnusedAccounts();
  const erased = await eraseUnusedAccounts();
  if (mailsArrive) {
    const sent = { state: 'sent' as const, sentAt: now() };
    await transaction((tx) => tx.update(outbox).set(sent).where(eq(outbox.state, 'waiting')));
  }
  return erased;
}

const mails = () => db.$count(outbox);
const left = () => db.$count(accounts);

describe('accounts that nobody uses', () => {
  // Prevents that the longest unused are warned again and again while all the others go without a word.
  it('are each warned twice, a month apart and a month before they go, a thousand of them alike', async () => {
    begin();
    await givenAccounts(1000, 34);
    onDay(1);
    await anHour();
    await anHour();
    expect(await mails()).toBe(1000);
    onDay(20);
    await anHour();
    expect(await mails()).toBe(1000);
    onDay(33);
    await anHour();
    await anHour();
    expect(await mails()).toBe(2000);
    onDay(55);
    expect(await anHour()).toBe(0);
    // An erasure takes its time: the last thirty stand for all.
    const newest = db.select({ id: accounts.id }).from(accounts).orderBy(desc(accounts.lastUsedAt)).limit(30);
    await transaction((tx) => tx.delete(accounts).where(notInArray(accounts.id, newest)));
    onDay(66);
    expect(await anHour()).toBe(30);
    expect(await left()).toBe(0);
  }, 120_000);

  it('stay while a warning has not been delivered', async () => {
    begin();
    await givenAccounts(3, 40);
    for (const day of [0, 40, 80, 400]) {
      onDay(day);
      expect(await anHour({ mailsArrive: false })).toBe(0);
    }
    expect(await left()).toBe(3);
    expect(await mails()).toBe(3);
  });

  it('go two months after the first warning at the earliest, also when the shop stood still before', async () => {
    begin();
    await givenAccounts(2, 60);
    await anHour();
    onDay(29);
    await anHour();
    expect(await mails(), 'the second warning is not due yet').toBe(2);
    onDay(32);
    await anHour();
    expect(await mails()).toBe(4);
    onDay(60);
    expect(await anHour()).toBe(0);
    onDay(64);
    expect(await anHour()).toBe(2);
  });

  it('are not counted as warned for what was said before they were used again', async () => {
    begin();
    await givenAccounts(1, 35);
    await anHour();
    onDay(32);
    await anHour();
    await anHour();
    await transaction((tx) => tx.update(accounts).set({ lastUsedAt: now() }));
    vi.setSystemTime(monthsAfter(now(), 37));
    expect(await anHour()).toBe(0);
    expect(await left()).toBe(1);
    expect(await mails()).toBe(3);
  });

  it('are told a day that is kept', () => {
    const lastUsedAt = monthsBefore(BEGIN, 50);
    const unwarned = { lastUsedAt, firstWarningAt: null, secondWarningAt: null };
    const first = nextStep(unwarned, BEGIN);
    expect(first).toEqual({ step: 'first-warning', goesAt: monthsAfter(BEGIN, 2) });
    const warned = { ...unwarned, firstWarningAt: BEGIN, secondWarningAt: monthsAfter(BEGIN, 1) };
    expect(nextStep(warned, shift(monthsAfter(BEGIN, 2), -1))).toBeNull();
    expect(nextStep(warned, monthsAfter(BEGIN, 2))).toEqual({ step: 'erase' });
  });
});
