import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { categories, products } from '@/db/schema/catalog';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenGuestAtPayment, givenProduct, reviewOf } from '@/e2e/fixtures/shop';
import { getCart } from '@/lib/cart/queries';
import { TAX_RATES } from '@/lib/cart/tax-rates';
import { markSent } from '@/lib/orders/fulfillment/commands';
import { invoiceSheets } from '@/lib/orders/invoice';
import { confirmationMail } from '@/lib/orders/mails';
import type { OrderView } from '@/lib/orders/order';
import { getPlacedOrder } from '@/lib/orders/queries';
import { receiveReturn } from '@/lib/orders/returns/commands';
import { taxNote } from '@/lib/orders/tax-note';
import { COUNTRIES, type Country } from '../market/countries';
import { payOrder } from '../payments/commands';
import type { DeliveryChoice } from '../shipping/delivery';
import { saveCheckoutAddress, saveCheckoutDelivery } from './commands';
import { reserveOrder } from './place-order/commands';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

const addressIn = (country: string) => ({
  name: 'Ada Ember',
  street: 'Rue 1',
  extra: null,
  postcode: '75001',
  city: 'Paris',
  country,
  phone: null,
});

/** Something to eat or drink, by its family and the category it lies in. */
async function givenGoods(family: string, category: 'beans' | 'tea' | 'chocolate' | 'cups', cents = 2000) {
  const id = await givenProduct(50, cents);
  const said = { en: category, de: category, pl: category };
  await transaction(async (tx) => {
    const row = { id: category, path: category, position: 0, name: said, description: said };
    await tx.insert(categories).values(row).onConflictDoNothing();
    await tx.update(products).set({ family, categoryId: category }).where(eq(products.id, id));
  });
  return id;
}

async function orderTo(country: Country, cart: Record<string, number>, delivery: DeliveryChoice = 'standard') {
  const { owner, email } = await givenGuestAtPayment(cart);
  await saveCheckoutAddress(owner, email, addressIn(country));
  await saveCheckoutDelivery(owner, delivery, null);
  const { checkoutId, reviewed, totals } = await reviewOf(owner);
  const agreed = { checkoutId, reviewed, method: 'demo-pay', locale: 'en' as const };
  const reserved = await reserveOrder({ owner, signedIn: false }, agreed);
  if (!reserved.ok) throw new Error(reserved.code);
  await payOrder(reserved.value);
  return { totals, order: (await getPlacedOrder(reserved.value)) as OrderView };
}

describe('the taxes of an order', () => {
  it.each(COUNTRIES)('are those of %s when its goods go there, from the summary to the invoice', async (country) => {
    const rates = TAX_RATES[country];
    const cart = {
      [await givenGoods('beans', 'beans')]: 1,
      [await givenGoods('honey', 'chocolate')]: 1,
      [await givenGoods('chocolate', 'chocolate')]: 1,
      [await givenGoods('cup', 'cups')]: 1,
    };
    const { totals, order } = await orderTo(country, cart);
    const ofGoods = order.lines.map(({ taxPercent }) => taxPercent).sort((a, b) => a - b);
    expect(ofGoods).toEqual(Object.values(rates).sort((a, b) => a - b));
    expect(order.deliveryTaxPercent).toBe(rates.standard);
    expect(order.taxes).toEqual(totals?.taxes);
    expect(order.taxes.map(({ percent }) => percent)).toEqual([...new Set(ofGoods)]);
    const [invoice] = invoiceSheets(order);
    expect(invoice).toMatchObject({ taxes: order.taxes, deliveryTaxPercent: rates.standard });
    const { data } = confirmationMail(order);
    for (const { percent } of order.taxes) {
      expect('tax' in data && data.tax).toContain(`(${percent}%)`);
    }
  });

  it('leave the prices what they are', async () => {
    const cart = { [await givenGoods('beans', 'beans', 1490)]: 2 };
    const totals = await Promise.all(COUNTRIES.map(async (country) => (await orderTo(country, cart)).order.total));
    expect(new Set(totals.map(({ amountInCents }) => amountInCents))).toEqual(new Set([2 * 1490 + 490]));
  });

  it('are those of the country where an order is collected', async () => {
    const cart = { [await givenGoods('beans', 'beans')]: 1 };
    expect((await orderTo('PL', cart, 'collect-krakow')).order.taxes).toMatchObject([{ percent: 23 }]);
    expect((await orderTo('DE', cart, 'collect-berlin')).order.taxes).toMatchObject([{ percent: 7 }]);
  });

  it('are taken back at the rates they were sold at', async () => {
    const { order } = await orderTo('FR', { [await givenGoods('beans', 'beans')]: 3 });
    await markSent(order.number);
    await receiveReturn(order.number);
    const [invoice, correction] = invoiceSheets((await getPlacedOrder(order.id)) as OrderView);
    expect(invoice?.taxes).toMatchObject([{ percent: 5.5 }]);
    expect(correction?.taxes).toEqual(invoice?.taxes);
  });

  it('are said with the comma of the language', async () => {
    const { order } = await orderTo('FR', { [await givenGoods('beans', 'beans')]: 1 });
    expect(taxNote(order.taxes, 'EUR', 'de')).toMatch(/\(5,5\s?%\)/);
    expect(taxNote(order.taxes, 'EUR', 'pl')).toMatch(/\(5,5\s?%\)/);
    expect(taxNote(order.taxes, 'EUR', 'en')).toMatch(/\(5\.5\s?%\)/);
  });
});

describe('the cart', () => {
  it('reckons with the country of the language until the checkout knows where the goods go', async () => {
    const { owner, email } = await givenGuestAtPayment({ [await givenGoods('beans', 'beans')]: 1 });
    const percent = async (locale: 'en' | 'pl') => (await getCart(owner, locale)).lines[0]?.taxPercent;
    await saveCheckoutAddress(owner, email, addressIn('AT'));
    expect([await percent('en'), await percent('pl')]).toEqual([20, 20]);
    const stranger = { writeId: `${owner.writeId}-other`, readIds: [owner.writeId, `${owner.writeId}-other`] };
    expect((await getCart(stranger, 'en')).lines[0]?.taxPercent).toBe(7);
    expect((await getCart(stranger, 'pl')).lines[0]?.taxPercent).toBe(23);
  });
});

describe('the table of rates', () => {
  it('has a rate for every class in every country, of the size that the law of the Union allows', () => {
    for (const country of COUNTRIES) {
      const { standard, ...others } = TAX_RATES[country];
      // Directive 2006/112/EC, Art. 97 and 98: at least 15 %, reduced at least 5 %.
      expect(standard).toBeGreaterThanOrEqual(15);
      for (const rate of Object.values(others)) {
        expect(rate).toBeGreaterThanOrEqual(5);
        expect(rate).toBeLessThanOrEqual(standard);
      }
    }
  });

  it('adds up to the cent with whatever is bought wherever', async () => {
    const goods = [
      await givenGoods('beans', 'beans', 1333),
      await givenGoods('herb-tea', 'tea', 777),
      await givenGoods('cup', 'cups', 2999),
    ];
    const pieces = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...COUNTRIES), pieces, async (country, counts) => {
        const cart = Object.fromEntries(counts.map((count, index) => [goods[index] ?? '', count]));
        const { order } = await orderTo(country, cart);
        expect(order.taxes.reduce((sum, line) => sum + line.grossInCents, 0)).toBe(order.total.amountInCents);
        expect(order.taxes.reduce((sum, line) => sum + line.taxInCents, 0)).toBe(order.tax.amountInCents);
      }),
      { numRuns: 8 },
    );
  });
});
