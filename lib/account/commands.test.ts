import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { lookupOf } from '@/lib/platform/lookup';
import { removeAddress, saveAddress } from '@/lib/shipping/commands';
import { getAddress, listAddresses } from '@/lib/shipping/queries';
import { setHeart } from '@/lib/wishlist/commands';
import { identifyVisitor } from '../identity/anonymous-ids';
import { completeSignIn } from '../identity/complete-sign-in';
import { findOrCreateIdentifier } from '../identity/identifiers';
import { shopperOf } from '../identity/queries';
import { newToken, unseal } from '../platform/secret';
import { setFirstName } from './commands';
import { listConnections } from './connections';
import { getJoined, listJoins } from './joins';
import { redoJoin, separateBrowser, undoJoin } from './separating';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const HOME = {
  name: 'Ada Ember',
  street: 'Weserstraße 1',
  extra: null,
  postcode: '12045',
  city: 'Berlin',
  country: 'DE',
  phone: null,
};
let serial = 0;

/** Somebody who hearted something in a browser and then signed in there. */
async function signedInPerson() {
  const visitor = await transaction((tx) => identifyVisitor(tx, newToken()));
  await setHeart({ writeId: visitor.id, readIds: [visitor.id] }, 'kettle', true);
  const signedIn = await transaction(async (tx) => {
    const email = await findOrCreateIdentifier(tx, 'email', `member${++serial}@example.com`);
    return completeSignIn(tx, {
      emailIdentifierId: email.id,
      method: 'mail-code',
      visitorId: visitor.id,
      sharedDevice: false,
      accepted: true,
      locale: 'en',
      device: 'Firefox',
    });
  });
  const see = () => shopperOf({ session: signedIn.session.token, visitor: null });
  return {
    visitorId: visitor.id,
    accountId: signedIn.account.identifierId,
    operationId: signedIn.operationId ?? '',
    see,
  };
}

describe('the address book', () => {
  it('prefers the first address until another is chosen, and the next one when that is removed', async () => {
    const { accountId } = await signedInPerson();
    await saveAddress(accountId, HOME);
    const work = await saveAddress(accountId, { ...HOME, street: 'Alexanderplatz 2' }, { preferred: true });
    expect((await listAddresses(accountId)).map((one) => [one.street, one.preferred])).toEqual([
      ['Alexanderplatz 2', true],
      ['Weserstraße 1', false],
    ]);
    await removeAddress(accountId, work.ok ? work.value : '');
    expect((await listAddresses(accountId)).map((one) => one.preferred)).toEqual([true]);
  });

  it('keeps the same place once', async () => {
    const { accountId } = await signedInPerson();
    await saveAddress(accountId, HOME);
    await saveAddress(accountId, { ...HOME, phone: '+4930123456' });
    expect(await listAddresses(accountId)).toMatchObject([{ phone: '+4930123456' }]);
  });

  it('of somebody else can be neither seen, changed nor removed', async () => {
    const [ada, eve] = [await signedInPerson(), await signedInPerson()];
    const saved = await saveAddress(ada.accountId, HOME);
    const id = saved.ok ? saved.value : '';
    expect(await getAddress(eve.accountId, id)).toBeNull();
    expect(await saveAddress(eve.accountId, HOME, { id })).toEqual({ ok: false, code: 'unknown' });
    await removeAddress(eve.accountId, id);
    expect(await listAddresses(ada.accountId)).toHaveLength(1);
  });
});

describe('what was joined', () => {
  it('is told with its counts, undone and put together again by the person alone', async () => {
    const [ada, eve] = [await signedInPerson(), await signedInPerson()];
    expect(await getJoined(await ada.see(), ada.operationId)).toMatchObject({ join: { hearts: 1, pieces: 0 } });
    expect(await getJoined(await eve.see(), ada.operationId)).toBeNull();
    expect(await undoJoin(eve.accountId, ada.operationId)).toEqual({ ok: false, code: 'unknown' });
    const undone = await undoJoin(ada.accountId, ada.operationId);
    expect((await ada.see()).owner?.readIds).not.toContain(ada.visitorId);
    const undoId = undone.ok ? undone.value.id : '';
    expect(await listJoins(ada.accountId)).toMatchObject([{ undoneBy: undoId }]);
    expect(await redoJoin(eve.accountId, undoId)).toEqual({ ok: false, code: 'unknown' });
    expect((await redoJoin(ada.accountId, undoId)).ok).toBe(true);
    expect((await ada.see()).owner?.readIds).toContain(ada.visitorId);
  });

  it('can be taken apart one browser at a time, never the address or the account', async () => {
    const [ada, eve] = [await signedInPerson(), await signedInPerson()];
    const shopper = await ada.see();
    for (const connection of await listConnections(shopper)) {
      const separated = await separateBrowser(shopper, connection.identifierId);
      expect(separated.ok).toBe(connection.kind === 'visitor');
    }
    expect((await separateBrowser(await ada.see(), eve.visitorId)).ok).toBe(false);
    expect((await listConnections(await ada.see())).map(({ kind }) => kind)).not.toContain('visitor');
  });
});

describe('each act about joins', () => {
  it('is told to the owner by mail: joining, undoing, putting together again, and "this was not me"', async () => {
    const { accountId, operationId, visitorId, see } = await signedInPerson();
    const address = (await see()).email?.address ?? '';
    const events = async () => {
      const toThem = and(eq(outbox.recipientLookup, lookupOf('email', address)), eq(outbox.kind, 'security-notice'));
      const rows = await db.select().from(outbox).where(toThem).orderBy(outbox.createdAt);
      return rows.map(({ sealed }) => JSON.parse(unseal('outbox', sealed ?? '') ?? '{}').data.event).sort();
    };
    const undone = await undoJoin(accountId, operationId);
    await redoJoin(accountId, undone.ok ? undone.value.id : '');
    await separateBrowser(await see(), visitorId);
    expect(await events()).toEqual(['joined', 'undone', 'undone', 'undone']);
  });
});

describe('the first name', () => {
  it('is what the person said last, and none after they took it back', async () => {
    const { accountId, see } = await signedInPerson();
    await setFirstName(accountId, 'Ada');
    expect((await see()).firstName).toBe('Ada');
    await setFirstName(accountId, '');
    expect((await see()).firstName).toBeNull();
  });
});
