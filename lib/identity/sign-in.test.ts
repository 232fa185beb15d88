import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { accounts, challenges, sessions } from '@/db/schema/account';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { outbox } from '@/db/schema/mail';
import { wishlistItems } from '@/db/schema/wishlist';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { now } from '../clock';
import { newToken } from '../secret';
import { arrive, type Proof } from './arrival';
import { sayAttribute } from './attributes';
import { consumeByCode, consumeByToken, createChallenge, lookAtToken } from './challenges';
import { confirmEmail } from './confirmation';
import { recognizeVisitor } from './epochs';
import { findOrCreateIdentifier, lookupOf } from './identifiers';
import { openLinkOf } from './links';
import { requestMailProof } from './mail-proof';
import { shopperOf } from './queries';
import { endSession, endSessions, findSession, rotateSession } from './session';
import { undo } from './undo';

beforeAll(freshDatabase);
afterAll(dropDatabase);

let people = 0;
const newAddress = () => `person${++people}@example.com`;

async function newBrowser() {
  const token = newToken();
  const visitor = await transaction((tx) => recognizeVisitor(tx, token));
  return { token, visitorId: visitor.id };
}

const emailId = async (address: string) => (await transaction((tx) => findOrCreateIdentifier(tx, 'email', address))).id;

async function signIn(address: string, details: Partial<Proof> = {}) {
  const emailIdentifierId = await emailId(address);
  const proof: Proof = {
    emailIdentifierId,
    method: 'mail-code',
    visitorId: null,
    sharedDevice: false,
    locale: 'en',
    device: 'Firefox · Linux',
    ...details,
  };
  return transaction((tx) => arrive(tx, proof));
}

const heart = (identifierId: string, productId: string) =>
  transaction((tx) =>
    tx.insert(wishlistItems).values({ identifierId, productId, hearted: true, changedAt: now() }).onConflictDoNothing(),
  );

const see = (session: string | null, visitor: string | null) => shopperOf({ session, visitor });

describe('visitors', () => {
  it('are one identifier and one customer, however many first requests come at once', async () => {
    const token = newToken();
    await Promise.all([1, 2, 3, 4].map(() => transaction((tx) => recognizeVisitor(tx, token))));
    const lookup = lookupOf('visitor', token);
    const [visitor] = await db.select().from(identifiers).where(eq(identifiers.lookup, lookup));
    expect(await db.$count(identifiers, eq(identifiers.lookup, lookup))).toBe(1);
    expect(await db.$count(identityLinks, eq(identityLinks.identifierId, visitor?.id ?? ''))).toBe(1);
  });

  it('do not come from a token the shop never gave out', async () => {
    expect(await see(null, newToken())).toMatchObject({ owner: null, rung: 'visitor', visitorId: null });
  });

  it('never come from a value that names nobody', async () => {
    for (const value of ['', ' ', 'null', 'undefined', '[object Object]', 'anonymous', 'guest', '0', '"null"']) {
      await expect(transaction((tx) => findOrCreateIdentifier(tx, 'provider', value))).rejects.toThrow();
    }
  });
});

describe('signing in', () => {
  it('joins what this browser did before, shows it, and gives it back when undone', async () => {
    const { token, visitorId } = await newBrowser();
    await heart(visitorId, 'kettle');
    const arrival = await signIn(newAddress(), { visitorId });
    const signedIn = await see(arrival.session.token, token);
    expect(signedIn).toMatchObject({ rung: 'signed-in', assurance: 3 });
    expect(signedIn.owner?.visible).toContain(visitorId);
    await transaction((tx) => undo(tx, arrival.operationId ?? '', { actor: 'system', reason: 'test' }));
    const apart = await see(arrival.session.token, token);
    expect(apart.owner?.visible).not.toContain(visitorId);
    expect(apart.email?.address).toBe(signedIn.email?.address);
    expect((await see(null, token)).owner).toEqual({ id: visitorId, visible: [visitorId] });
  });

  it('does not join again what was taken apart, when the same person signs in on the same browser', async () => {
    const { visitorId } = await newBrowser();
    const address = newAddress();
    const first = await signIn(address, { visitorId });
    await transaction((tx) => undo(tx, first.operationId ?? '', { actor: 'system', reason: 'test' }));
    const again = await signIn(address, { visitorId });
    expect(again).toMatchObject({ operationId: null, created: false, asks: true });
  });

  it('on the laptop of a friend changes nothing for either of them', async () => {
    const { token, visitorId } = await newBrowser();
    await heart(visitorId, 'kettle');
    const ann = await signIn(newAddress(), { visitorId });
    const annBefore = await see(ann.session.token, token);
    const bob = await signIn(newAddress(), { visitorId });
    expect(bob.keepsVisitor).toBe(false);
    const bobSees = await see(bob.session.token, null);
    await heart(bobSees.owner?.id ?? '', 'lamp');
    expect(bobSees.owner?.visible).not.toContain(visitorId);
    expect(await see(ann.session.token, token)).toEqual(annBefore);
  });

  it('on a shared device joins nothing', async () => {
    const { visitorId } = await newBrowser();
    const arrival = await signIn(newAddress(), { visitorId, sharedDevice: true });
    const home = await openLinkOf(arrival.account.identifierId);
    expect((await openLinkOf(visitorId))?.customerId).not.toBe(home?.customerId);
  });

  it('brings no name along from a browser, nor one that a stranger typed for the address', async () => {
    const { token, visitorId } = await newBrowser();
    const address = newAddress();
    const typed = { name: 'firstName', value: 'Mallory', provenance: 'typed' as const, source: 'newsletter' };
    const victim = await emailId(address);
    await transaction(async (tx) => {
      await sayAttribute(tx, visitorId, typed);
      await sayAttribute(tx, victim, typed);
    });
    const arrival = await signIn(address, { visitorId });
    expect((await see(arrival.session.token, token)).firstName).toBeNull();
  });

  it('keeps the name of a contact who confirmed it by a click, and joins the browsers that did', async () => {
    const { token, visitorId } = await newBrowser();
    const address = newAddress();
    const emailIdentifierId = await emailId(address);
    await transaction(async (tx) => {
      await sayAttribute(tx, emailIdentifierId, {
        name: 'firstName',
        value: 'Ada',
        provenance: 'typed',
        source: 'wishlist',
      });
      await confirmEmail(tx, {
        emailIdentifierId,
        askingVisitorId: visitorId,
        confirmingVisitorId: visitorId,
        reason: 'wishlist',
      });
    });
    expect(await see(null, token)).toMatchObject({ rung: 'contact', assurance: 2, firstName: 'Ada' });
    const phone = await signIn(address);
    const onPhone = await see(phone.session.token, null);
    expect(onPhone.firstName).toBe('Ada');
    expect(onPhone.owner?.visible).toContain(visitorId);
  });

  it('never joins a browser that has confirmed another address', async () => {
    const { visitorId } = await newBrowser();
    const annsAddress = await emailId(newAddress());
    await transaction((tx) =>
      confirmEmail(tx, {
        emailIdentifierId: annsAddress,
        askingVisitorId: null,
        confirmingVisitorId: visitorId,
        reason: 'newsletter',
      }),
    );
    const bob = await signIn(newAddress(), { visitorId });
    expect(bob.keepsVisitor).toBe(false);
    expect((await see(bob.session.token, null)).owner?.visible).not.toContain(visitorId);
  });

  it('of the browser that only typed the address never raises what that browser may show', async () => {
    const [attacker, victim] = [await newBrowser(), await newBrowser()];
    const emailIdentifierId = await emailId(newAddress());
    await transaction((tx) =>
      confirmEmail(tx, {
        emailIdentifierId,
        askingVisitorId: attacker.visitorId,
        confirmingVisitorId: victim.visitorId,
        reason: 'newsletter',
      }),
    );
    expect(await see(null, attacker.token)).toMatchObject({ rung: 'visitor', email: null, firstName: null });
    expect(await see(null, victim.token)).toMatchObject({ rung: 'contact' });
    const arrival = await transaction((tx) =>
      arrive(tx, {
        emailIdentifierId,
        method: 'mail-code',
        visitorId: victim.visitorId,
        sharedDevice: false,
        locale: 'en',
        device: 'Safari',
      }),
    );
    const shown = await see(null, attacker.token);
    expect(shown.owner?.visible).toEqual([attacker.visitorId]);
    expect(shown.email).toBeNull();
    expect(arrival.created).toBe(true);
  });
});

describe('codes and links', () => {
  const asked = async (browserBound: string) => {
    const emailIdentifierId = await emailId(newAddress());
    const made = await transaction((tx) =>
      createChallenge(tx, { purpose: 'sign-in', emailIdentifierId, browserBound, lifetimeInMinutes: 10 }),
    );
    return { ...made, emailIdentifierId };
  };
  const enter = (emailIdentifierId: string, code: string, browser: string) =>
    transaction((tx) => consumeByCode(tx, 'sign-in', emailIdentifierId, code, browser));

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
    for (let look = 0; look < 5; look++) expect((await lookAtToken(['sign-in'], token)).ok).toBe(true);
    expect((await enter(emailIdentifierId, code, 'laptop')).ok).toBe(true);
    expect((await lookAtToken(['sign-in'], token)).ok).toBe(false);
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

  it('are asked for in the same way for known and unknown addresses, up to the same limit', async () => {
    const known = newAddress();
    await signIn(known);
    const ask = (email: string) =>
      transaction((tx) =>
        requestMailProof(tx, {
          purpose: 'sign-in',
          email,
          locale: 'en',
          browser: newToken(),
          network: null,
          payload: { next: '/account' },
        }),
      );
    for (const address of [known, newAddress()]) {
      const mails = () => db.$count(outbox, eq(outbox.recipientLookup, lookupOf('email', address)));
      for (let request = 0; request < 5; request++) expect((await ask(address)).ok).toBe(true);
      expect(await ask(address)).toEqual({ ok: false, code: 'too-many' });
      expect(await mails()).toBe(5);
    }
    expect(
      await db.$count(accounts, eq(accounts.emailIdentifierId, await emailId(`person${people}@example.com`))),
    ).toBe(0);
  });
});

describe('sessions', () => {
  it('are known by the hash of their token only, and the old token is worth nothing after a rotation', async () => {
    const { session } = await signIn(newAddress());
    expect(await db.$count(sessions, eq(sessions.tokenHash, session.token))).toBe(0);
    const next = await transaction((tx) => rotateSession(tx, session.id));
    expect(await findSession(session.token)).toBeNull();
    expect((await findSession(next))?.session.id).toBe(session.id);
  });

  it('end one by one, all but one, by idleness and by age', async () => {
    const address = newAddress();
    const [one, two, three] = [await signIn(address), await signIn(address), await signIn(address)];
    const accountId = one.account.id;
    await transaction((tx) => endSession(tx, accountId, one.session.id));
    expect(await findSession(one.session.token)).toBeNull();
    await transaction((tx) => endSessions(tx, accountId, two.session.id));
    expect(await findSession(three.session.token)).toBeNull();
    const ago = (days: number) => new Date(now().getTime() - days * 86_400_000);
    await transaction((tx) =>
      tx
        .update(sessions)
        .set({ lastSeenAt: ago(15) })
        .where(eq(sessions.id, two.session.id)),
    );
    expect(await findSession(two.session.token)).toBeNull();
  });

  it('of somebody else cannot be ended', async () => {
    const [ann, bob] = [await signIn(newAddress()), await signIn(newAddress())];
    await transaction((tx) => endSession(tx, bob.account.id, ann.session.id));
    expect(await findSession(ann.session.token)).not.toBeNull();
  });

  it('make one account per address, however many first proofs come at once', async () => {
    const address = newAddress();
    const emailIdentifierId = await emailId(address);
    await Promise.all([signIn(address), signIn(address), signIn(address)]);
    expect(await db.$count(accounts, eq(accounts.emailIdentifierId, emailIdentifierId))).toBe(1);
    const open = and(eq(identityLinks.identifierId, emailIdentifierId), isNull(identityLinks.validTo));
    expect(await db.$count(identityLinks, open)).toBe(1);
  });
});
