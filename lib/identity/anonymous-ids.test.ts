import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenProduct } from '@/e2e/fixtures/shop';
import { setCartQuantity } from '@/lib/cart/commands';
import { countCart } from '@/lib/cart/queries';
import { setHeart } from '@/lib/wishlist/commands';
import { listHeartedIds } from '@/lib/wishlist/queries';
import { DAY_IN_MS, now, shift } from '../platform/clock';
import { newToken } from '../platform/secret';
import { findVisitor, identifyVisitor, rotateSecret, touchVisitor } from './anonymous-ids';
import { confirmEmail } from './confirmation';
import { findOrCreateIdentifier } from './identifiers';
import { shopperOf } from './queries';

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function newBrowser() {
  const token = newToken();
  const { id } = await transaction((tx) => identifyVisitor(tx, token));
  return { token, id, owner: { writeId: id, readIds: [id] } };
}

const renew = (token: string) => transaction((tx) => rotateSecret(tx, token));
const see = (visitor: string | null) => shopperOf({ session: null, visitor });

async function leaveAlone(id: string, days: number) {
  const at = shift(now(), -days * DAY_IN_MS);
  const seen = { firstSeenAt: at, lastSeenAt: at };
  await transaction((tx) => tx.update(identifiers).set(seen).where(eq(identifiers.id, id)));
}

describe('after a withdrawal', () => {
  it('cart, hearts and greeting stay, and the old cookie names nobody', async () => {
    const { token, id, owner } = await newBrowser();
    const variant = await givenProduct(5);
    await setCartQuantity(owner, variant, 2);
    await setHeart(owner, variant, true);
    const email = await transaction((tx) => findOrCreateIdentifier(tx, 'email', 'ada@example.com'));
    const confirmed = { emailIdentifierId: email.id, askingVisitorId: id, confirmingVisitorId: id, reason: 'wishlist' };
    await transaction((tx) => confirmEmail(tx, confirmed));
    const before = await see(token);

    const next = await renew(token);
    expect(next).not.toBe(token);
    expect(await see(next)).toEqual(before);
    expect(await countCart((await see(next)).owner ?? owner)).toBe(2);
    expect(await listHeartedIds((await see(next)).owner ?? owner)).toEqual([variant]);
    expect(await see(token)).toMatchObject({ owner: null, visitorId: null, email: null });
  });

  it('in two tabs at once one renews and the other leaves its cookie alone', async () => {
    const { token, id } = await newBrowser();
    const renewed = (await Promise.all([renew(token), renew(token)])).filter((next) => next !== null);
    expect(renewed).toHaveLength(1);
    expect((await findVisitor(renewed[0] ?? ''))?.id).toBe(id);
  });

  it('an epoch that nobody uses does not get younger', async () => {
    const { token, id } = await newBrowser();
    await leaveAlone(id, 29);
    const next = (await renew(token)) ?? '';
    expect((await findVisitor(next))?.id).toBe(id);
    await leaveAlone(id, 31);
    expect(await findVisitor(next)).toBeNull();
  });
});

describe('an epoch that nobody has used for 30 days', () => {
  it('is another one than an old epoch in use: whoever comes back every week keeps cart and hearts', async () => {
    const { token, id, owner } = await newBrowser();
    await setCartQuantity(owner, await givenProduct(5), 1);
    await leaveAlone(id, 29);
    expect(await touchVisitor(token)).toBe(true);
    expect(await touchVisitor(token), 'once a day is enough').toBe(false);
    const firstSeenAt = shift(now(), -90 * DAY_IN_MS);
    await transaction((tx) => tx.update(identifiers).set({ firstSeenAt }).where(eq(identifiers.id, id)));
    expect((await see(token)).owner).toEqual(owner);
  });

  it('shows nothing, cannot be renewed, and what is written next begins another', async () => {
    const { token, id, owner } = await newBrowser();
    await setCartQuantity(owner, await givenProduct(5), 1);
    await leaveAlone(id, 31);
    expect(await see(token)).toMatchObject({ owner: null, visitorId: null, customerId: null });
    expect(await renew(token)).toBeNull();
    // Nobody known is what makes `ensureShopper` begin another, always with a token of its own.
    const next = await newBrowser();
    expect(next.id).not.toBe(id);
    expect((await see(next.token)).owner).toEqual(next.owner);
  });
});
