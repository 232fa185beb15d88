import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { wishlistItems } from '@/db/schema/wishlist';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { emailId, newAddress, newBrowser, signIn } from '@/e2e/fixtures/sign-in';
import { lookupOf } from '@/lib/platform/lookup';
import { now } from '../platform/clock';
import { newToken } from '../platform/secret';
import { identifyVisitor } from './anonymous-ids';
import { setAttribute } from './attributes';
import { completeSignIn } from './complete-sign-in';
import { confirmEmail } from './confirmation';
import { findOrCreateIdentifier } from './identifiers';
import { openLinkOf } from './links';
import { shopperOf } from './queries';
import { undo } from './undo';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const heart = (identifierId: string, productId: string) =>
  transaction((tx) =>
    tx.insert(wishlistItems).values({ identifierId, productId, hearted: true, changedAt: now() }).onConflictDoNothing(),
  );

const see = (session: string | null, visitor: string | null) => shopperOf({ session, visitor });

describe('visitors', () => {
  it('are one identifier and one customer, however many first requests come at once', async () => {
    const token = newToken();
    await Promise.all([1, 2, 3, 4].map(() => transaction((tx) => identifyVisitor(tx, token))));
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
  it('joins what this browser did before once the person has said so, shows it, and gives it back when undone', async () => {
    const { token, visitorId } = await newBrowser();
    const signedIn = await signIn(newAddress(), { visitorId, accepted: true });
    const seen = await see(signedIn.session.token, token);
    expect(seen).toMatchObject({ rung: 'signed-in', assurance: 3 });
    expect(seen.owner?.readIds).toContain(visitorId);
    await transaction((tx) => undo(tx, signedIn.operationId ?? '', { actor: 'system', reason: 'test' }));
    const apart = await see(signedIn.session.token, token);
    expect(apart.owner?.readIds).not.toContain(visitorId);
    expect(apart.email?.address).toBe(seen.email?.address);
    expect((await see(null, token)).owner).toEqual({ writeId: visitorId, readIds: [visitorId] });
  });

  it('does not join again what was taken apart, when the same person signs in on the same browser', async () => {
    const { visitorId } = await newBrowser();
    const address = newAddress();
    const first = await signIn(address, { visitorId, accepted: true });
    await transaction((tx) => undo(tx, first.operationId ?? '', { actor: 'system', reason: 'test' }));
    const again = await signIn(address, { visitorId, accepted: true });
    expect(again).toMatchObject({ operationId: null, created: false, asks: true });
  });

  it('on the laptop of a friend changes nothing for either of them', async () => {
    const { token, visitorId } = await newBrowser();
    const ann = await signIn(newAddress(), { visitorId, accepted: true });
    const annBefore = await see(ann.session.token, token);
    const bob = await signIn(newAddress(), { visitorId });
    expect(bob.keepsVisitor).toBe(false);
    const bobSees = await see(bob.session.token, null);
    await heart(bobSees.owner?.writeId ?? '', 'lamp');
    expect(bobSees.owner?.readIds).not.toContain(visitorId);
    expect(await see(ann.session.token, token)).toEqual(annBefore);
  });

  it('on a shared device joins nothing', async () => {
    const { visitorId } = await newBrowser();
    const signedIn = await signIn(newAddress(), { visitorId, sharedDevice: true });
    const home = await openLinkOf(signedIn.account.identifierId);
    expect((await openLinkOf(visitorId))?.customerId).not.toBe(home?.customerId);
  });

  it('brings no name along from a browser, nor one that a stranger typed for the address', async () => {
    const { token, visitorId } = await newBrowser();
    const address = newAddress();
    const typed = { name: 'firstName', value: 'Mallory', provenance: 'typed' as const, source: 'newsletter' };
    const victim = await emailId(address);
    await transaction(async (tx) => {
      await setAttribute(tx, visitorId, typed);
      await setAttribute(tx, victim, typed);
    });
    const signedIn = await signIn(address, { visitorId });
    expect((await see(signedIn.session.token, token)).firstName).toBeNull();
  });

  it('keeps the name of a contact who confirmed it by a click, and joins the browsers that did', async () => {
    const { token, visitorId } = await newBrowser();
    const address = newAddress();
    const emailIdentifierId = await emailId(address);
    await transaction(async (tx) => {
      await setAttribute(tx, emailIdentifierId, {
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
    expect(onPhone.owner?.readIds).toContain(visitorId);
  });

  it('never joins a browser that has confirmed another address', async () => {
    const { visitorId } = await newBrowser();
    const annsAddress = await emailId(newAddress());
    await transaction((tx) =>
      confirmEmail(tx, {
        emailIdentifierId: annsAddress,
        askingVisitorId: visitorId,
        confirmingVisitorId: visitorId,
        reason: 'newsletter',
      }),
    );
    const bob = await signIn(newAddress(), { visitorId });
    expect(bob.keepsVisitor).toBe(false);
    expect((await see(bob.session.token, null)).owner?.readIds).not.toContain(visitorId);
  });

  it('of the browser that only typed the address never raises what that browser may show', async () => {
    const [attacker, victim] = [await newBrowser(), await newBrowser()];
    const emailIdentifierId = await emailId(newAddress());
    await transaction((tx) =>
      confirmEmail(tx, {
        emailIdentifierId,
        askingVisitorId: attacker.visitorId,
        confirmingVisitorId: victim.visitorId,
        accepted: { own: true },
        reason: 'newsletter',
      }),
    );
    expect(await see(null, attacker.token)).toMatchObject({ rung: 'visitor', email: null, firstName: null });
    expect(await see(null, victim.token)).toMatchObject({ rung: 'contact' });
    const signedIn = await transaction((tx) =>
      completeSignIn(tx, {
        emailIdentifierId,
        method: 'mail-code',
        visitorId: victim.visitorId,
        sharedDevice: false,
        locale: 'en',
        device: 'Safari',
      }),
    );
    const shown = await see(null, attacker.token);
    expect(shown.owner?.readIds).toEqual([attacker.visitorId]);
    expect(shown.email).toBeNull();
    expect(signedIn.created).toBe(true);
  });
});
