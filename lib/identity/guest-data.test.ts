import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { identityOperations } from '@/db/schema/identity';
import { wishlistItems } from '@/db/schema/wishlist';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { getFound } from '../account/connections';
import { undoJoin } from '../account/separating';
import { now } from '../platform/clock';
import { newToken } from '../platform/secret';
import { identifyVisitor } from './anonymous-ids';
import { completeSignIn, type Proof } from './complete-sign-in';
import { confirmEmail } from './confirmation';
import { claimGuestData, dismissGuestData, findUnclaimedGuestData } from './guest-data';
import { findOrCreateIdentifier } from './identifiers';
import { openLinkOf } from './links';
import { shopperOf } from './queries';
import { nextAfter } from './sign-in';

beforeAll(freshDatabase);
afterAll(dropDatabase);

let people = 0;

async function signIn(details: Pick<Proof, 'visitorId'> & Partial<Proof>) {
  const emailIdentifierId =
    details.emailIdentifierId ??
    (await transaction((tx) => findOrCreateIdentifier(tx, 'email', `found${++people}@example.com`))).id;
  const proof = { method: 'mail-code', sharedDevice: false, locale: 'en', device: 'Firefox · Linux' } as const;
  return transaction((tx) => completeSignIn(tx, { ...proof, ...details, emailIdentifierId }));
}

/** Somebody hearts a thing, signs in, takes the two apart, and signs in again on the same browser. */
async function takenApart({ sharedDevice = false } = {}) {
  const token = newToken();
  const { id: visitorId } = await transaction((tx) => identifyVisitor(tx, token));
  const heart = { identifierId: visitorId, productId: 'kettle', hearted: true, changedAt: now() };
  await transaction((tx) => tx.insert(wishlistItems).values(heart));
  const first = await signIn({ visitorId, accepted: true });
  await undoJoin(first.account.identifierId, first.operationId ?? '');
  const { emailIdentifierId } = first.account;
  const again = await signIn({ visitorId, emailIdentifierId, sharedDevice });
  const see = () => shopperOf({ session: again.session.token, visitor: token });
  return { token, visitorId, again, see };
}

const decisions = (actor: string) => db.select().from(identityOperations).where(eq(identityOperations.actor, actor));

describe('what was taken apart before', () => {
  it('is not joined at the next sign-in, but asked about there', async () => {
    const { again, see } = await takenApart();
    expect(again).toMatchObject({ operationId: null, asks: true, keepsVisitor: true });
    expect(nextAfter(again, '/wishlist')).toBe('/wishlist?found=1');
    expect(await getFound(await see())).toEqual({ hearts: 1, lists: 0, pieces: 0 });
  });

  it('is joined when the person says so, on record, and can be taken apart once more', async () => {
    const { again, see, visitorId } = await takenApart();
    const actor = again.account.identifierId;
    const added = await claimGuestData(await see());
    expect((await see()).owner?.readIds).toContain(visitorId);
    expect(await getFound(await see())).toBeNull();
    const operation = (await decisions(actor)).find(({ reason }) => reason === 'asked');
    expect(operation).toMatchObject({ kind: 'claim', evidence: { visitor: visitorId } });
    expect(await undoJoin(actor, added.ok ? added.value : '')).toMatchObject({ ok: true });
    expect((await see()).owner?.readIds).not.toContain(visitorId);
    expect(await getFound(await see())).toEqual({ hearts: 1, lists: 0, pieces: 0 });
  });

  it('stays where it is when the person leaves it, and that is on record, too', async () => {
    const { again, see, visitorId } = await takenApart();
    const before = await openLinkOf(visitorId);
    expect(await dismissGuestData(await see())).toBe(true);
    expect(await openLinkOf(visitorId)).toEqual(before);
    const operations = await decisions(again.account.identifierId);
    expect(operations.filter(({ reason }) => reason === 'asked')).toMatchObject([{ evidence: { visitor: visitorId } }]);
  });
});

describe('nobody is asked about', () => {
  it('a shared device', async () => {
    const { again, see } = await takenApart({ sharedDevice: true });
    expect(again.asks).toBe(false);
    expect(await findUnclaimedGuestData(await see())).toBeNull();
    expect((await claimGuestData(await see())).ok).toBe(false);
  });

  it('what belongs to another account', async () => {
    const { token, visitorId } = await takenApart();
    await signIn({ visitorId, accepted: true });
    const bob = await signIn({ visitorId });
    const bobSees = await shopperOf({ session: bob.session.token, visitor: token });
    expect(bob).toMatchObject({ asks: false, keepsVisitor: false });
    expect(await findUnclaimedGuestData(bobSees)).toBeNull();
    expect((await claimGuestData(bobSees)).ok).toBe(false);
  });

  it('a browser that has confirmed another address since', async () => {
    const { visitorId, again, see } = await takenApart();
    const other = await transaction((tx) => findOrCreateIdentifier(tx, 'email', `found${++people}@example.com`));
    const confirmed = { emailIdentifierId: other.id, askingVisitorId: null, confirmingVisitorId: visitorId };
    await transaction((tx) => confirmEmail(tx, { ...confirmed, accepted: { own: true }, reason: 'newsletter' }));
    expect(await findUnclaimedGuestData(await see())).toBeNull();
    const { emailIdentifierId } = again.account;
    expect(await signIn({ visitorId, emailIdentifierId })).toMatchObject({ asks: false, keepsVisitor: false });
  });

  it('whoever is not signed in', async () => {
    const { token } = await takenApart();
    expect(await dismissGuestData(await shopperOf({ session: null, visitor: token }))).toBe(false);
  });
});
