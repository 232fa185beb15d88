import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { orders } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { returns } from '@/db/schema/returns';
import { wishlistItems } from '@/db/schema/wishlist';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { getConsents, may } from '@/lib/consent/queries';
import { DAY_IN_MS, now, shift } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { lookupOf } from '@/lib/platform/lookup';
import { deleteSubject, removeFact, switchPurpose } from './commands';
import { eraseIdentifiers } from './erase';
import { pause, resume } from './preferences';
import type { Subject } from './subject';
import { listItems } from './things';

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function somebody(canary: string) {
  const person = await canaryPerson(canary);
  const email = { identifierId: person.ids.email, address: person.email };
  const account: Subject = {
    status: 'account',
    level: 3,
    owner: { writeId: person.ids.account, readIds: person.identifierIds },
    email,
    identifierIds: person.identifierIds,
    customerId: person.customerId,
    sessionId: 'session',
  };
  return { person, account, email };
}

describe('removing one thing', () => {
  it('takes it from everything the person can see', async () => {
    const { person } = await somebody('remove');
    expect(await removeFact(person.identifierIds, 'heart', 'remove-product')).toBe(true);
    expect(await db.$count(wishlistItems, eq(wishlistItems.productId, 'remove-product'))).toBe(0);
    expect(await removeFact(person.identifierIds, 'heart', 'remove-product')).toBe(false);
  });

  it('never takes what is somebody else’s', async () => {
    const { person: ann } = await somebody('ann');
    const { person: bob } = await somebody('bob');
    const [event] = await db.select().from(events).where(eq(events.identifierId, bob.ids.visitor));
    expect(await removeFact(ann.identifierIds, 'event', event?.id ?? '')).toBe(false);
    expect(await db.$count(events, eq(events.identifierId, bob.ids.visitor))).toBe(1);
  });
});

describe('what was said with an order', () => {
  const orderOf = async (ids: string[]) =>
    (await db.select().from(orders).where(inArray(orders.identifierId, ids)))[0] as typeof orders.$inferSelect;
  const returnOf = async (orderId: string) =>
    (await db.select().from(returns).where(eq(returns.orderId, orderId)))[0] as typeof returns.$inferSelect;

  it('is listed with it and goes alone, while the order and its address stay', async () => {
    const { person } = await somebody('said');
    const ids = person.identifierIds;
    const before = await orderOf(ids);
    const sentBack = await returnOf(before.id);
    expect([before.note, before.address.phone, sentBack.comment].every(Boolean), 'it is there').toBe(true);
    const listed = (await listItems('orders', ids, 'en')).flatMap(({ remove }) => remove ?? []);
    expect(listed).toEqual([
      { kind: 'order-note', id: before.id },
      { kind: 'order-phone', id: before.id },
      { kind: 'return-comment', id: sentBack.id },
    ]);
    for (const { kind, id } of listed) {
      expect(await removeFact(ids, kind, id), kind).toBe(true);
      expect(await removeFact(ids, kind, id), `${kind} again`).toBe(false);
    }
    const after = await orderOf(ids);
    expect(after).toEqual({ ...before, note: null, address: { ...before.address, phone: null } });
    expect(await returnOf(after.id)).toEqual({ ...sentBack, comment: null });
  });

  it('is never taken off somebody else’s order', async () => {
    const [{ person: cleo }, { person: dan }] = [await somebody('cleo'), await somebody('dan')];
    const order = await orderOf(dan.identifierIds);
    const sentBack = await returnOf(order.id);
    for (const [kind, id] of [
      ['order-note', order.id],
      ['order-phone', order.id],
      ['return-comment', sentBack.id],
    ] as const)
      expect(await removeFact(cleo.identifierIds, kind, id), kind).toBe(false);
    expect(await orderOf(dan.identifierIds)).toEqual(order);
    expect(await returnOf(order.id)).toEqual(sentBack);
  });
});

describe('a switch', () => {
  const change = { locale: 'en' as const, gpc: true };

  it('set explicitly wins over Global Privacy Control', async () => {
    const { account } = await somebody('gpc');
    await switchPurpose(account, { ...change, purpose: 'personalization', state: 'given' });
    expect(await may(account.owner, 'personalization')).toBe(true);
  });

  it('turned off erases at once what it had allowed', async () => {
    const { account, person } = await somebody('off');
    expect(await may(account.owner, 'profile')).toBe(true);
    await switchPurpose(account, { ...change, purpose: 'profile', state: 'refused' });
    expect(await may(account.owner, 'profile')).toBe(false);
    expect(await db.$count(events, eq(events.identifierId, person.ids.account))).toBe(0);
  });

  it('ends the newsletter for the address, and cannot begin it without a confirmation', async () => {
    const { account, email } = await somebody('mail');
    await switchPurpose(account, { ...change, purpose: 'newsletter', state: 'refused' });
    expect((await getConsents(email.identifierId)).newsletter).toBe('withdrawn');
    const again = await switchPurpose(account, { ...change, purpose: 'newsletter', state: 'given' });
    expect(again).toEqual({ ok: false, code: 'noAddress' });
  });

  it('allows nothing while everything is paused', async () => {
    const { account } = await somebody('pause');
    const { owner } = account;
    if (!owner) throw new Error('has an owner');
    await pause({ ...account, owner });
    expect(await may(owner, 'profile')).toBe(false);
    await resume({ ...account, owner });
    expect(await may(owner, 'profile')).toBe(true);
  });
});

describe('deleting', () => {
  it('an account takes everything linked to it and sends one last mail', async () => {
    const { account, person } = await somebody('leaver');
    const deleted = await deleteSubject(account, 'de');
    expect(deleted.ok).toBe(true);
    expect(await db.$count(identifiers, eq(identifiers.id, person.ids.provider))).toBe(0);
    const mails = await db
      .select()
      .from(outbox)
      .where(eq(outbox.recipientLookup, lookupOf('email', person.email)));
    expect(mails.map(({ kind }) => kind)).toEqual(['account-deleted']);
  });

  it('through a mail link leaves alone an address that opens an account', async () => {
    const { email } = await somebody('guarded');
    const owner = { writeId: email.identifierId, readIds: [email.identifierId] };
    const subject = {
      status: 'address' as const,
      level: 3 as const,
      owner,
      email,
      sessionId: null,
      customerId: null,
    };
    const refused = await deleteSubject({ ...subject, identifierIds: owner.readIds }, 'en');
    expect(refused).toEqual({ ok: false, code: 'hasAccount' });
  });

  it('a browser leaves the address that it confirmed', async () => {
    const { person, email } = await somebody('browser');
    const owner = { writeId: person.ids.visitor, readIds: [person.ids.visitor] };
    const ids = [person.ids.visitor, person.ids.email];
    const subject = { status: 'contact' as const, level: 2 as const, owner, email, sessionId: null };
    await deleteSubject({ ...subject, customerId: person.customerId, identifierIds: ids }, 'en');
    expect(await db.$count(identifiers, eq(identifiers.id, person.ids.visitor))).toBe(0);
    expect(await db.$count(identifiers, eq(identifiers.id, person.ids.email))).toBe(1);
  });

  it('and buying at once: one comes first, and nothing of the person is left either way', async () => {
    const buy = (identifierId: string, number: string) =>
      transaction(async (tx) => {
        const at = now();
        await tx.insert(orders).values({
          id: newId(),
          number,
          tokenHash: newId(),
          sealedToken: '',
          identifierId,
          idempotencyKey: newId(),
          status: 'confirmed',
          locale: 'en',
          currency: 'EUR',
          goodsInCents: 1,
          discountInCents: 0,
          deliveryInCents: 0,
          taxInCents: 0,
          totalInCents: 1,
          email: 'racer@example.com',
          address: { name: 'R', street: 'S', extra: null, postcode: '1', city: 'C', country: 'DE', phone: '1' },
          delivery: 'standard',
          expectedFrom: at,
          expectedUntil: at,
          placedAt: at,
          destroyAfter: shift(at, DAY_IN_MS),
        });
      }).then(
        () => true,
        () => false,
      );
    for (let round = 0; round < 25; round++) {
      const id = newId();
      const seen = { firstSeenAt: now(), lastSeenAt: now() };
      await transaction((tx) => tx.insert(identifiers).values({ id, kind: 'email', lookup: id, value: null, ...seen }));
      const number = `RACE-${id}`;
      const erase = () => transaction((tx) => eraseIdentifiers(tx, [id], 'deleted-address'));
      const [bought] = await Promise.all(
        round % 2
          ? [buy(id, number), erase()]
          : [new Promise((go) => setImmediate(go)).then(() => buy(id, number)), erase()],
      );
      const rows = await db.select().from(orders).where(eq(orders.number, number));
      expect(rows).toHaveLength(bought ? 1 : 0);
      if (bought) expect(rows[0]).toMatchObject({ identifierId: null, email: null });
      expect(await db.$count(identifiers, eq(identifiers.id, id))).toBe(0);
    }
  });
});
