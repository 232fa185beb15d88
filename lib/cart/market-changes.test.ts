import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { prices } from '@/db/schema/catalog';
import { orders } from '@/db/schema/orders';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenProduct } from '@/e2e/fixtures/shop';
import { acknowledgePrices, setCartQuantity } from '@/lib/cart/commands';
import { getCart } from '@/lib/cart/queries';
import { getVariants, listProductCards } from '@/lib/catalog/queries';
import { reserveOrder } from '@/lib/checkout/place-order/commands';
import { startingAddress } from '@/lib/checkout/prefill';
import { getCheckout } from '@/lib/checkout/queries';
import type { Shopper, ShopperScope } from '@/lib/identity/shopper';
import { listMarketChanges } from './market-changes';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

const GERMANY = { currency: 'EUR', country: 'DE' } as const;

/** Two cups of 20 euros (80 złoty) in the cart of a guest whose address in Berlin is known. */
async function givenCups() {
  const cup = await givenProduct(9);
  const guest = await givenGuestAtPayment({ [cup]: 2 });
  const [offer] = await getVariants([cup], 'en');
  await setCartQuantity(guest.owner, cup, 2, offer);
  return { ...guest, cup };
}

const shopper = (owner: ShopperScope) => ({ session: null, owner, email: null }) as unknown as Shopper;

describe('a cart in another market', () => {
  it('has every sum in the chosen currency, whatever the language', async () => {
    const { owner, cup } = await givenCups();
    const cart = await getCart(owner, 'en-PLN', 'PL');
    expect(cart.totals).toMatchObject({ goodsInCents: 16000, deliveryInCents: 1990, currency: 'PLN' });
    expect(cart.freeDelivery.from).toEqual({ amountInCents: 19900, currency: 'PLN' });
    expect(cart.lines[0]?.price).toEqual({ amountInCents: 8000, currency: 'PLN' });
    expect(cart).toMatchObject({ country: 'PL', lines: [{ taxPercent: 23 }] });
    expect(await listProductCards([cup], 'de-PLN')).toMatchObject([
      { price: { amountInCents: 8000, currency: 'PLN' } },
    ]);
  });

  it('tells line by line what it cost before, until that was taken note of', async () => {
    const { owner } = await givenCups();
    const before = { amountInCents: 2000, currency: 'EUR' };
    expect((await getCart(owner, 'en-PLN')).lines[0]?.changes).toEqual([{ kind: 'currency', before }]);
    expect((await getCart(owner, 'en')).lines[0]?.changes, 'taken back').toEqual([]);
    await acknowledgePrices(owner, 'en-PLN');
    const { lines, count } = await getCart(owner, 'en-PLN');
    expect(lines[0]?.changes).toEqual([]);
    expect(count, 'nothing else has changed').toBe(2);
  });

  it('tells what else is not as it was: delivery, its free limit, tax and total', async () => {
    const { owner } = await givenCups();
    const zloty = (amountInCents: number) => ({ amountInCents, currency: 'PLN' });
    const euros = (amountInCents: number) => ({ amountInCents, currency: 'EUR' });
    const cart = await getCart(owner, 'en-PLN', 'PL');
    expect(await listMarketChanges(owner, cart, GERMANY, 'en')).toEqual({
      currency: { before: 'EUR', now: 'PLN' },
      country: { before: 'DE', now: 'PL' },
      delivery: { before: euros(490), now: zloty(1990) },
      freeFrom: { before: euros(4900), now: zloty(19900) },
      tax: { before: euros(717), now: zloty(3364) },
      total: { before: euros(4490), now: zloty(17990) },
    });
  });

  it('tells nothing of money when only the country is another with the same tax', async () => {
    const { owner } = await givenCups();
    const cart = await getCart(owner, 'en', 'FR');
    const changes = await listMarketChanges(owner, cart, { currency: 'EUR', country: 'AT' }, 'en');
    const nothing = { currency: null, delivery: null, freeFrom: null, tax: null, total: null };
    expect(changes).toEqual({ ...nothing, country: { before: 'AT', now: 'FR' } });
  });
});

describe('a checkout in another market', () => {
  it('becomes an order in the chosen currency and in the language of the page', async () => {
    const { owner } = await givenCups();
    const checkout = await getCheckout(owner, 'en-PLN');
    const agreement = { checkoutId: checkout?.id ?? '', reviewed: checkout?.reviewed ?? '', method: 'demo-pay' };
    const placing = { ...agreement, locale: 'en', market: 'en-PLN', country: 'DE' } as const;
    expect(await reserveOrder({ owner, signedIn: false }, { ...agreement, locale: 'en' })).toMatchObject({
      code: 'changed',
    });
    const reserved = await reserveOrder({ owner, signedIn: false }, placing);
    const [order] = await db
      .select()
      .from(orders)
      .where(eq(orders.id, reserved.ok ? reserved.value : ''));
    expect(order).toMatchObject({ currency: 'PLN', locale: 'en', goodsInCents: 16000, totalInCents: 17990 });
  });

  it('asks for the address again when the chosen country is another one, and knows it when it is taken back', async () => {
    const { owner } = await givenCups();
    const elsewhere = await getCheckout(owner, 'en', 'PL');
    expect(elsewhere).toMatchObject({ address: null, options: [] });
    const start = await startingAddress(shopper(owner), elsewhere, undefined, 'PL');
    expect(start.address, 'prefilled with the chosen country').toEqual({ country: 'PL' });
    expect((await getCheckout(owner, 'en', 'DE'))?.address).toMatchObject({ city: 'Berlin' });
  });

  it('begins with the chosen country where nothing was typed, and with nothing where none was chosen', async () => {
    const somebody = { ...(await givenCups()).owner, writeId: 'nobody', readIds: ['nobody'] };
    expect((await startingAddress(shopper(somebody), null, undefined, 'FR')).address).toEqual({ country: 'FR' });
    expect((await startingAddress(shopper(somebody), null, undefined)).address).toBeNull();
  });
});

it('leaves out what has no price in the chosen currency', async () => {
  const { owner, cup } = await givenCups();
  await transaction((tx) => tx.delete(prices).where(eq(prices.variantId, cup)));
  expect((await getCart(owner, 'en-USD')).lines).toEqual([]);
});
