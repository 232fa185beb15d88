import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connection, transaction } from '@/db/client';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { emailId, newAddress, newBrowser, signIn } from '@/e2e/fixtures/sign-in';
import { confirmEmail } from '../identity/confirmation';
import { openLinkOf } from '../identity/links';
import { shopperOf } from '../identity/queries';
import { MAX_CLAIMED_BROWSERS } from '../identity/rules';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import { newToken } from '../platform/secret';
import { setHeart } from '../wishlist/commands';
import { countBrowsers, listConnections, PER_PAGE } from './connections';
import { countJoins, getJoined, listJoins } from './joins';
import { separateBrowser, undoJoin } from './separating';

beforeAll(freshDatabase);
afterAll(dropDatabase);

/** How many reads `work` makes. */
async function readsOf(work: () => Promise<unknown>): Promise<number> {
  const selects = vi.spyOn(connection(), 'select');
  await work();
  const reads = selects.mock.calls.length;
  selects.mockRestore();
  return reads;
}

/** So many more browsers of an account, as a kiosk of the first version has left them. */
async function givenBrowsers(accountId: string, count: number): Promise<void> {
  const customerId = (await openLinkOf(accountId))?.customerId ?? '';
  const at = now();
  const rows = Array.from({ length: count }, () => ({ id: newId(), lookup: newToken() }));
  await transaction(async (tx) => {
    for (let from = 0; from < rows.length; from += 500) {
      const some = rows.slice(from, from + 500);
      await tx
        .insert(identifiers)
        .values(some.map((row) => ({ ...row, kind: 'visitor' as const, firstSeenAt: at, lastSeenAt: at })));
      await tx.insert(identityLinks).values(
        some.map(({ id }) => ({
          id: newId(),
          identifierId: id,
          customerId,
          assurance: 3,
          validFrom: at,
          openedBy: 'test',
        })),
      );
    }
  });
}

describe('what is connected to an account', () => {
  it('is read page by page, with as many queries for ten thousand browsers as for one', async () => {
    const { account, session } = await signIn(newAddress(), {
      visitorId: (await newBrowser()).visitorId,
      accepted: true,
    });
    const see = () => shopperOf({ session: session.token, visitor: null });
    const shopper = await see();
    const few = {
      connections: await readsOf(() => listConnections(shopper)),
      joins: await readsOf(() => listJoins(account.identifierId)),
      shopper: await readsOf(see),
    };
    await givenBrowsers(account.identifierId, 10_000);
    expect(await countBrowsers(shopper.customerId)).toBe(10_001);
    const first = await listConnections(shopper);
    expect(first.filter(({ kind }) => kind === 'visitor')).toHaveLength(PER_PAGE);
    expect(await listConnections(shopper, 501)).toHaveLength(1);
    const many = {
      connections: await readsOf(() => listConnections(shopper)),
      joins: await readsOf(() => listJoins(account.identifierId)),
      shopper: await readsOf(see),
    };
    expect(many).toEqual(few);
    expect((await see()).owner?.readIds.length).toBeLessThanOrEqual(MAX_CLAIMED_BROWSERS + 2);
  });

  it('takes as many queries for a page of joins as for one join', async () => {
    const address = newAddress();
    const join = async () => signIn(address, { visitorId: (await newBrowser()).visitorId, accepted: true });
    const { account } = await join();
    const one = await readsOf(() => listJoins(account.identifierId));
    for (let time = 0; time < PER_PAGE + 4; time++) await join();
    expect(await readsOf(() => listJoins(account.identifierId))).toBe(one);
    expect(await listJoins(account.identifierId)).toHaveLength(PER_PAGE);
    expect(await listJoins(account.identifierId, 2)).toHaveLength(5);
    expect(await countJoins(account.identifierId)).toBe(PER_PAGE + 5);
  });

  it('grows no further than a limit', async () => {
    const address = newAddress();
    const { account } = await signIn(address);
    await givenBrowsers(account.identifierId, MAX_CLAIMED_BROWSERS);
    const { visitorId } = await newBrowser();
    expect(await signIn(address, { visitorId, accepted: true })).toMatchObject({ operationId: null });
  });
});

describe('what is told about joins', () => {
  it('counts this browser’s things apart from those of another that was accepted before', async () => {
    const [laptop, phone, address] = [await newBrowser(), await newBrowser(), newAddress()];
    await setHeart({ writeId: phone.visitorId, readIds: [phone.visitorId] }, 'lamp', true);
    const confirmed = { emailIdentifierId: await emailId(address), reason: 'newsletter' };
    await transaction((tx) =>
      confirmEmail(tx, {
        ...confirmed,
        askingVisitorId: laptop.visitorId,
        confirmingVisitorId: phone.visitorId,
        accepted: { asking: true, own: true },
      }),
    );
    const { session, operationId } = await signIn(address, { visitorId: phone.visitorId });
    const shopper = await shopperOf({ session: session.token, visitor: phone.token });
    const told = await getJoined(shopper, operationId ?? '');
    expect(told?.join).toMatchObject({ hearts: 3, elsewhere: { hearts: 1 } });
    const why = new Map((await listConnections(shopper)).map((one) => [one.identifierId, one.why]));
    expect([why.get(phone.visitorId), why.get(laptop.visitorId)]).toEqual(['sign-in', 'accepted']);
  });

  it('says what was taken out by "this was not me", with its way back, and no longer that it is joined', async () => {
    const { visitorId } = await newBrowser();
    const { account, session } = await signIn(newAddress(), { visitorId, accepted: true });
    const see = () => shopperOf({ session: session.token, visitor: null });
    const separated = await separateBrowser(await see(), visitorId);
    expect(await listJoins(account.identifierId)).toMatchObject([{ separated: true, hearts: 1, undoneBy: null }]);
    expect((await see()).owner?.readIds).not.toContain(visitorId);
    const back = await undoJoin(account.identifierId, separated.ok ? separated.value : '');
    expect(back).toMatchObject({ ok: true, value: { joins: true } });
    expect((await see()).owner?.readIds).toContain(visitorId);
    expect(await listJoins(account.identifierId)).toMatchObject([{ separated: false, undoneBy: null }]);
  });
});
