import { inArray } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { accounts } from '@/db/schema/account';
import { contacts } from '@/db/schema/consent';
import { customers, type IdentifierKind, identifiers, identityLinks } from '@/db/schema/identity';
import { events } from '@/db/schema/personalization';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenProduct } from '@/e2e/fixtures/shop';
import { setCartQuantity } from '@/lib/cart/commands';
import { recordConsent } from '@/lib/consent/commands';
import { monthsAfter } from '@/lib/data-inventory/terms';
import { deliverDueMails } from '@/lib/mail/delivery';
import { MAILING } from '@/lib/mails';
import { endContact } from '@/lib/newsletter/ending';
import { issueWelcomeCoupon } from '@/lib/newsletter/welcome';
import { recordEvent } from '@/lib/personalization/commands';
import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { lookupOf } from '@/lib/platform/lookup';
import { setHeart } from '@/lib/wishlist/commands';
import { untilOf } from './lifetimes';
import { countRows, personOf } from './person';
import { keepActivityFor } from './preferences';
import { DATA_INVENTORY } from './registry';
import { runRetention } from './retention';

process.env.KINDLING_DEMO = '1';

beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-31T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => vi.setSystemTime(shift(now(), ms));

async function newIdentifier(kind: IdentifierKind, customerId: string) {
  const id = newId();
  const value = kind === 'email' ? `${id}@example.com` : kind === 'visitor' ? null : id;
  const row = { id, kind, value, lookup: lookupOf(kind, value ?? id), firstSeenAt: now(), lastSeenAt: now() };
  await transaction(async (tx) => {
    await tx.insert(identifiers).values(row);
    await tx.insert(customers).values({ id: customerId, createdAt: now() }).onConflictDoNothing();
    const link = { id: newId(), identifierId: id, customerId, assurance: 2, validFrom: now(), openedBy: newId() };
    await tx.insert(identityLinks).values(link);
  });
  return { id, owner: { writeId: id, readIds: [id] }, lookup: row.lookup };
}

const wording = { locale: 'en', text: 'Words on a screen.' } as const;
const answer = { state: 'given', method: 'form', surface: '/', wording } as const;

/** A browser with a heart and a thing in the cart; looked at something while allowing it for the visit. */
async function browser(customerId = newId()) {
  const visitor = await newIdentifier('visitor', customerId);
  const product = await givenProduct(5);
  await setCartQuantity(visitor.owner, product, 1);
  await setHeart(visitor.owner, product, true);
  await transaction((tx) => recordConsent(tx, { ...answer, identifierId: visitor.id, purpose: 'personalization' }));
  expect(await recordEvent(visitor.owner, { kind: 'searched', query: 'mug' }, 1)).toBe(true);
  return visitor;
}

async function contact(state: 'requested' | 'confirmed', customerId = newId()) {
  const email = await newIdentifier('email', customerId);
  await transaction(async (tx) => {
    const asked = { locale: 'en', surface: 'newsletter', requestedAt: now() };
    const confirmedAt = state === 'confirmed' ? now() : null;
    await tx.insert(contacts).values({ emailIdentifierId: email.id, state, ...asked, confirmedAt });
    if (state === 'requested') return;
    await recordConsent(tx, { ...answer, identifierId: email.id, purpose: 'newsletter' });
    await issueWelcomeCoupon(tx, email.id);
  });
  return email;
}

const unsubscribe = (lookup: string) =>
  transaction((tx) => endContact(tx, lookup, { method: 'one-click', surface: 'mail', wording }));

/** What is stored of people and has a day on which it goes, the first day first. */
async function promises(people: Record<string, string[]>) {
  const found: { who: string; id: string; ids: string[]; until: Date }[] = [];
  for (const [who, ids] of Object.entries(people)) {
    const person = await personOf(ids);
    for (const holding of DATA_INVENTORY) {
      if ((await countRows(holding, person)) === 0) continue;
      const until = await untilOf(holding, person);
      if (until instanceof Date) found.push({ who, id: holding.id, ids, until });
    }
  }
  return found.sort((one, other) => one.until.getTime() - other.until.getTime());
}

async function rowsOf(id: string, ids: string[]): Promise<number> {
  const holding = DATA_INVENTORY.find((one) => one.id === id);
  return holding ? countRows(holding, await personOf(ids)) : 0;
}

describe('every day that a page names', () => {
  // Prevents that "until" is told by one rule and deleted by another.
  it('is the day on which the job deletes: not a day before, and nothing is left after it', async () => {
    const kept = newId();
    const ended = newId();
    const person = await canaryPerson('dated');
    const choosy = await canaryPerson('choosy');
    const endedAddress = await contact('confirmed', ended);
    const people: Record<string, string[]> = {
      'a browser': [(await browser()).id],
      'a typed address': [(await contact('requested')).id],
      'a contact and their browser': [(await contact('confirmed', kept)).id, (await browser(kept)).id],
      'an unsubscribed contact and their browser': [endedAddress.id, (await browser(ended)).id],
      'a customer': person.identifierIds,
      'a customer who keeps less': choosy.identifierIds,
    };
    await unsubscribe(endedAddress.lookup);
    await keepActivityFor({ writeId: choosy.ids.account, readIds: [choosy.ids.account] }, 3);
    let checked = 0;
    for (let told = await promises(people); told[0]; told = await promises(people)) {
      const day = told[0].until;
      // Unused accounts are warned twice on the way; what a page says follows when a warning was late.
      if ((await db.$count(accounts)) > 0 && day > shift(now(), 21 * DAY_IN_MS)) {
        pass(20 * DAY_IN_MS);
        for (const work of [runRetention, () => deliverDueMails(MAILING), runRetention]) await work();
        continue;
      }
      const due = told.filter(({ until }) => until.getTime() === day.getTime());
      const left = async () => {
        await deliverDueMails(MAILING);
        await runRetention();
        return Promise.all(due.map(async ({ who, id, ids }) => [who, id, (await rowsOf(id, ids)) > 0]));
      };
      const dayBefore = shift(day, -DAY_IN_MS);
      if (dayBefore > now()) {
        vi.setSystemTime(dayBefore);
        expect(await left(), `the day before ${day.toISOString()}`).toEqual(due.map(({ who, id }) => [who, id, true]));
      }
      vi.setSystemTime(shift(day, MINUTE_IN_MS));
      expect(await left(), `after ${day.toISOString()}`).toEqual(due.map(({ who, id }) => [who, id, false]));
      checked += due.length;
    }
    expect(checked).toBeGreaterThan(30);
    // It lives through ten years, a day at a time where something is due.
  }, 120_000);
});

describe('idle', () => {
  it('means since the last use: a cart that was changed yesterday stays, and so does its browser', async () => {
    const { id, owner } = await browser();
    pass(29 * DAY_IN_MS);
    await setCartQuantity(owner, await givenProduct(5), 2);
    pass(2 * DAY_IN_MS);
    await runRetention();
    expect(await rowsOf('cart', [id])).toBeGreaterThan(0);
    pass(29 * DAY_IN_MS);
    await runRetention();
    expect(await rowsOf('identity', [id])).toBe(0);
  });

  it('ends a cart also where a browser belongs to somebody; what they keep on purpose stays', async () => {
    const customerId = newId();
    const email = await contact('confirmed', customerId);
    const { id } = await browser(customerId);
    pass(31 * DAY_IN_MS);
    await runRetention();
    expect(await rowsOf('cart', [id])).toBe(0);
    expect(await rowsOf('wishlist', [id])).toBe(1);
    expect(await rowsOf('contact', [email.id])).toBe(1);
  });
});

describe('after an unsubscribe', () => {
  it('the address in clear goes; its proof and the code that keeps mail away stay; an open coupon still counts', async () => {
    const { id, lookup } = await contact('confirmed');
    await unsubscribe(lookup);
    pass(73 * HOUR_IN_MS);
    expect((await runRetention())['ended subscriptions']).toBe(1);
    const [row] = await db
      .select()
      .from(identifiers)
      .where(inArray(identifiers.id, [id]));
    expect(row).toMatchObject({ value: null, lookup });
    for (const kept of ['consents', 'suppression', 'coupons'])
      expect(await rowsOf(kept, [id]), kept).toBeGreaterThan(0);
    for (const gone of ['contact', 'name']) expect(await rowsOf(gone, [id]), gone).toBe(0);
    expect(await runRetention()).toEqual({});
  });
});

describe('this visit', () => {
  it('ends with the visit, for a contact and a customer, too; to be remembered later does not bring it back', async () => {
    const person = await canaryPerson('visiting');
    const owner = { writeId: person.ids.visitor, readIds: [person.ids.visitor] };
    await transaction((tx) => tx.delete(events));
    await transaction((tx) =>
      recordConsent(tx, { ...answer, identifierId: owner.writeId, purpose: 'personalization' }),
    );
    const [{ epoch } = { epoch: 0 }] = await db
      .select({ epoch: identifiers.consentEpoch })
      .from(identifiers)
      .where(inArray(identifiers.id, [owner.writeId]));
    expect(await recordEvent(owner, { kind: 'searched', query: 'lamp' }, epoch)).toBe(true);
    await transaction((tx) => recordConsent(tx, { ...answer, identifierId: owner.writeId, purpose: 'profile' }));
    pass(5 * HOUR_IN_MS);
    await runRetention();
    expect(await rowsOf('activity', [owner.writeId])).toBe(0);
  });
});

describe('a chosen period', () => {
  it('holds for every identifier of the person, also one that is joined later', async () => {
    const person = await canaryPerson('less');
    await keepActivityFor({ writeId: person.ids.account, readIds: [person.ids.account] }, 3);
    const joined = await newIdentifier('visitor', person.customerId);
    const deed = { id: newId(), kind: 'searched' as const, query: 'vase', consentEpoch: 1, at: now() };
    await transaction((tx) => tx.insert(events).values({ ...deed, identifierId: joined.id }));
    vi.setSystemTime(shift(monthsAfter(now(), 3), HOUR_IN_MS));
    await runRetention();
    expect(await rowsOf('activity', [...person.identifierIds, joined.id])).toBe(0);
  });
});
