import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { transaction } from '@/db/client';
import { identifiers } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder, givenProduct } from '@/e2e/fixtures/shop';
import { emailId, newAddress, newBrowser, signIn } from '@/e2e/fixtures/sign-in';
import { setCartQuantity } from '../cart/commands';
import { listCartRows } from '../cart/queries';
import { DAY_IN_MS, now, shift } from '../platform/clock';
import { setHeart, shareWishlist } from '../wishlist/commands';
import { getSharedList, listHeartedIds } from '../wishlist/queries';
import { identifyVisitor } from './anonymous-ids';
import { confirmEmail } from './confirmation';
import { hasOrderedFor } from './facts';
import { shopperOf } from './queries';
import type { ShopperScope } from './shopper';
import { undo } from './undo';

/*
 * The stranger types somebody's address, the owner confirms it in their own browser, and there is the owner's phone: whoever asks
 * first, before or after the first sign-in, and after an Undo, neither side learns or changes anything of the other.
 */
beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeAll(() => vi.stubEnv('KINDLING_DEMO', '1'));
afterAll(() => vi.unstubAllEnvs());

type Browser = { token: string; visitorId: string };

const own = ({ visitorId }: Browser): ShopperScope => ({ writeId: visitorId, readIds: [visitorId] });
const see = (browser: Browser | null, session: string | null = null) =>
  shopperOf({ session, visitor: browser?.token ?? null });
const cartOf = async (owner: ShopperScope) =>
  Object.fromEntries(
    (await listCartRows(owner)).flatMap(({ variantId, quantity }) => (quantity ? [[variantId, quantity]] : [])),
  );

async function browserWith(productId: string): Promise<Browser> {
  const browser = await newBrowser();
  await setHeart(own(browser), 'kettle', false);
  await setHeart(own(browser), productId, true);
  return browser;
}

async function share(owner: ShopperScope): Promise<string> {
  const shared = await shareWishlist(owner);
  return shared.ok ? shared.value : '';
}
const shown = async (token: string) => (await getSharedList(token, 'en'))?.products.map(({ id }) => id) ?? [];

const confirm = (
  emailIdentifierId: string,
  asking: Browser | null,
  confirming: Browser | null,
  accepted: { asking?: boolean; own?: boolean } = {},
) =>
  transaction((tx) =>
    confirmEmail(tx, {
      emailIdentifierId,
      askingVisitorId: asking?.visitorId ?? null,
      confirmingVisitorId: confirming?.visitorId ?? null,
      reason: 'newsletter-confirmed',
      accepted,
    }),
  );

/** What the shop sells in these tests. */
const products = { mug: '', uno: '', lamp: '' };
beforeAll(async () => {
  for (const name of Object.keys(products) as (keyof typeof products)[]) products[name] = await givenProduct(50);
});

describe('an address that a stranger typed and its owner confirms', () => {
  it('joins the stranger’s browser to nothing: link, cart and lists stay apart, before and after the first sign-in', async () => {
    const [address, stranger] = [newAddress(), await browserWith(products.mug)];
    const link = await share(own(stranger));
    const victim = await browserWith(products.uno);
    const email = await emailId(address);
    await confirm(email, stranger, victim, { own: true });
    expect(await shown(link)).toEqual([products.mug]);

    const { session } = await signIn(address, { visitorId: victim.visitorId });
    const owner = (await see(victim, session.token)).owner as ShopperScope;
    expect(await listHeartedIds(owner)).toEqual([products.uno]);
    await setHeart(owner, products.lamp, true);
    expect(await shown(link)).toEqual([products.mug]);
    await setCartQuantity(owner, products.lamp, 1);
    await setCartQuantity(own(stranger), products.mug, 7);
    await setCartQuantity(own(stranger), products.lamp, 12);
    expect(await cartOf(owner)).toEqual({ [products.lamp]: 1 });
    expect((await see(stranger)).owner).toEqual(own(stranger));
  });

  it('joins it when the owner says that it was them, too: what it held then, and nothing that it writes later', async () => {
    const [address, stranger] = [newAddress(), await browserWith(products.mug)];
    const link = await share(own(stranger));
    const victim = await browserWith(products.uno);
    await setCartQuantity(own(stranger), products.mug, 7);
    const joined = await confirm(await emailId(address), stranger, victim, { own: true, asking: true });
    expect(joined).toEqual({ here: true, asking: true });
    expect(await see(stranger)).toMatchObject({ rung: 'visitor', firstName: null, email: null });
    expect(await shown(link)).toEqual([products.mug]);

    const { session, operationId } = await signIn(address, { visitorId: victim.visitorId });
    const owner = (await see(victim, session.token)).owner as ShopperScope;
    expect((await listHeartedIds(owner)).sort()).toEqual([products.mug, products.uno].sort());
    expect(await cartOf(owner)).toEqual({ [products.mug]: 7 });
    // Claimed, it is frozen: its cookie names nobody, and a request that was on its way changes nothing.
    expect(await see(stranger)).toMatchObject({ owner: null, visitorId: null, customerId: null });
    await setCartQuantity(own(stranger), products.mug, 9);
    expect(await cartOf(owner)).toEqual({});
    await setCartQuantity(owner, products.mug, 1);
    expect(await cartOf(owner)).toEqual({ [products.mug]: 1 });
    // The stranger's link still shows the stranger's thing alone, and not that any more when the account takes it off.
    await setHeart(owner, products.lamp, true);
    expect(await shown(link)).toEqual([products.mug]);
    await setHeart(owner, products.mug, false);
    expect(await shown(link)).toEqual([]);

    await transaction((tx) => undo(tx, operationId ?? '', { actor: 'system', reason: 'test' }));
    expect(await shown(link)).toEqual([products.mug]);
    expect((await see(stranger)).owner).toEqual(own(stranger));
    expect(await listHeartedIds((await see(victim, session.token)).owner as ShopperScope)).toEqual([products.lamp]);
  });

  it('gives the stranger nothing of the browser in which it is confirmed by mistake', async () => {
    const [address, stranger] = [newAddress(), await browserWith(products.mug)];
    const [victim, email] = [await browserWith(products.uno), await emailId(address)];
    // Before the stranger's first sign-in, and after it.
    expect(await confirm(email, stranger, victim)).toEqual({ here: false, asking: false });
    const { session } = await signIn(address, { visitorId: stranger.visitorId, accepted: true });
    expect(await confirm(email, stranger, victim, { own: true })).toEqual({ here: false, asking: false });
    const owner = (await see(stranger, session.token)).owner as ShopperScope;
    await setHeart(own(victim), products.lamp, true);
    await setCartQuantity(own(victim), products.uno, 2);
    expect(await listHeartedIds(owner)).toEqual([products.mug]);
    expect(await cartOf(owner)).toEqual({});
    expect(await see(victim)).toMatchObject({ rung: 'visitor', email: null, owner: own(victim) });
  });

  it('makes no difference by who asked first', async () => {
    for (const first of ['stranger', 'owner'] as const) {
      const [stranger, victim] = [await browserWith(products.mug), await browserWith(products.uno)];
      const email = await emailId(newAddress());
      const asking = first === 'stranger' ? [stranger, victim] : [victim, stranger];
      for (const browser of asking) await confirm(email, browser, victim);
      expect(await see(victim)).toMatchObject({ rung: 'contact' });
      expect(await see(stranger)).toMatchObject({ rung: 'visitor', owner: own(stranger) });
    }
  });
});

describe('a browser on which somebody signs in', () => {
  it('is asked about, not joined, and its cookie is not enough for whoever planted or copied it', async () => {
    const planted = await browserWith(products.mug);
    const signedIn = await signIn(newAddress(), { visitorId: planted.visitorId });
    expect(signedIn).toMatchObject({ asks: true, keepsVisitor: true });
    const owner = (await see(planted, signedIn.session.token)).owner as ShopperScope;
    await setCartQuantity(own(planted), products.mug, 5);
    expect(await cartOf(owner)).toEqual({});
    expect(await listHeartedIds(owner)).toEqual([]);
  });

  it('joined, says nothing by its cookie alone, until it is taken apart again', async () => {
    const browser = await browserWith(products.mug);
    const signedIn = await signIn(newAddress(), { visitorId: browser.visitorId, accepted: true });
    expect(await see(browser)).toMatchObject({ owner: null, rung: 'visitor' });
    await transaction((tx) => undo(tx, signedIn.operationId ?? '', { actor: 'system', reason: 'test' }));
    expect((await see(browser)).owner).toEqual(own(browser));
  });

  it('is known to be the person’s when they keep an order that was placed in it, for the address of the order alone', async () => {
    const { owner, email } = await givenPlacedOrder();
    expect(await hasOrderedFor(owner.writeId, await emailId(email))).toBe(true);
    expect(await hasOrderedFor(owner.writeId, await emailId(newAddress()))).toBe(false);
    expect(await hasOrderedFor((await newBrowser()).visitorId, await emailId(email))).toBe(false);
  });

  it('is treated as shared when three people have signed in on it', async () => {
    const kiosk = await browserWith(products.mug);
    const arrivals = [];
    for (let person = 0; person < 3; person++)
      arrivals.push(await signIn(newAddress(), { visitorId: kiosk.visitorId }));
    expect(arrivals.map(({ asks, sharedDevice }) => [asks, sharedDevice])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect((await see(kiosk)).owner).toEqual(own(kiosk));
  });

  it('is never claimed when it holds nothing', async () => {
    const { id } = await transaction((tx) => identifyVisitor(tx, `${'e'.repeat(42)}1`));
    const signedIn = await signIn(newAddress(), { visitorId: id, accepted: true });
    const owner = (await see(null, signedIn.session.token)).owner as ShopperScope;
    expect(owner.readIds).not.toContain(id);
  });
});

it('a shared list shows no thing that its sharer has not saved, whatever is joined and undone afterwards', async () => {
  const step = fc.constantFrom('heart-mine', 'heart-account', 'claim', 'undo', 'unheart-account' as const);
  const any = fc.constantFrom<keyof typeof products>('mug', 'uno', 'lamp');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, any), { maxLength: 10 }), async (steps) => {
      const [mine, address] = [await browserWith(products.mug), newAddress()];
      const link = await share(own(mine));
      const first = await signIn(address);
      const saved = new Set([products.mug]);
      let operationId: string | null = null;
      for (const [what, product] of steps) {
        const owner = (await see(null, first.session.token)).owner as ShopperScope;
        const isFrozen = owner.readIds.includes(mine.visitorId);
        if (what === 'heart-mine' && !isFrozen) {
          await setHeart(own(mine), products[product], true);
          saved.add(products[product]);
        } else if (what === 'heart-account') await setHeart(owner, products[product], true);
        else if (what === 'unheart-account') await setHeart(owner, products[product], false);
        else if (what === 'claim' && !isFrozen)
          operationId = (await signIn(address, { visitorId: mine.visitorId, accepted: true })).operationId;
        else if (what === 'undo' && operationId)
          await transaction((tx) => undo(tx, operationId ?? '', { actor: 'system', reason: 'test' }));
        for (const id of await shown(link)) expect(saved).toContain(id);
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
});

it('an epoch of more than 30 days is not claimed, also when it once confirmed the address', async () => {
  const [address, old] = [newAddress(), await browserWith(products.mug)];
  await confirm(await emailId(address), old, old);
  const firstSeenAt = shift(now(), -31 * DAY_IN_MS);
  await transaction((tx) => tx.update(identifiers).set({ firstSeenAt }).where(eq(identifiers.id, old.visitorId)));
  const { session } = await signIn(address);
  const owner = (await see(null, session.token)).owner as ShopperScope;
  expect(owner.readIds).not.toContain(old.visitorId);
});
