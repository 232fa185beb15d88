import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { products } from '@/db/schema/catalog';
import { type OrderStatus, orderLines, orders } from '@/db/schema/orders';
import { reviews } from '@/db/schema/reviews';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { someone, stock } from '@/e2e/fixtures/goods';
import type { Shopper } from '../identity/shopper';
import { newOrderToken } from '../orders/token';
import { DAY_IN_MS, now, shift } from '../platform/clock';
import { newId } from '../platform/id';
import { removeFact } from '../privacy/commands';
import { eraseIdentifiers } from '../privacy/erase';
import { deleteReview, writeReview } from './commands';
import { getOwnReview } from './queries';
import { reviewerByToken, reviewerOf } from './reviewer';

beforeAll(async () => {
  await freshDatabase();
  await stock({ id: 'kettle' }, { id: 'cup' });
  await someone('ada', 'account');
  await someone('bob', 'email');
});
afterAll(dropDatabase);

const text = (rating: number) => ({ rating, author: 'Ada', title: 'Fine', body: 'It pours slowly and stays warm.' });

/** An order of one kettle, and the token of its mailed link. */
async function bought(identifierId: string, status: OrderStatus = 'delivered', productId = 'kettle'): Promise<string> {
  const { token, tokenHash, sealedToken } = newOrderToken();
  const at = shift(now(), -DAY_IN_MS);
  await transaction(async (tx) => {
    const id = newId();
    await tx.insert(orders).values({
      id,
      number: newId(),
      tokenHash,
      sealedToken,
      identifierId,
      idempotencyKey: newId(),
      status,
      locale: 'en',
      currency: 'EUR',
      goodsInCents: 0,
      discountInCents: 0,
      deliveryInCents: 0,
      taxInCents: 0,
      totalInCents: 0,
      address: { name: 'A', street: 'S', extra: null, postcode: '1', city: 'C', country: 'DE', phone: null },
      delivery: 'standard',
      expectedFrom: at,
      expectedUntil: shift(now(), DAY_IN_MS),
      placedAt: at,
      destroyAfter: at,
    });
    const line = {
      productId,
      variantId: `${productId}-one`,
      name: productId,
      quantity: 1,
      unitInCents: 0,
      gift: false,
    };
    await tx.insert(orderLines).values({ orderId: id, position: 0, ...line });
  });
  return token;
}

const ratingOf = async (id: string) => {
  const [row] = await db.select().from(products).where(eq(products.id, id));
  return { average: row?.ratingAverage, count: row?.ratingCount };
};

const signedIn = (id: string, assurance: Shopper['assurance'] = 3) =>
  ({ owner: { writeId: id, readIds: [id] }, session: { id: 's' }, assurance }) as unknown as Shopper;

describe('who may write', () => {
  it('is the holder of the link to an order that has arrived', async () => {
    const token = await bought('bob');
    expect(await reviewerByToken('kettle', token)).toMatchObject({ identifierId: 'bob' });
    expect(await reviewerByToken('cup', token)).toBeNull();
    expect(await reviewerByToken('kettle', 'x'.repeat(43))).toBeNull();
    expect(await reviewerByToken('kettle', await bought('bob', 'sent'))).toBeNull();
    expect(await reviewerByToken('kettle', await bought('bob', 'cancelled'))).toBeNull();
  });

  it('is a signed-in customer who has bought it, and nobody who is less than that', async () => {
    expect(await reviewerOf('cup', signedIn('ada'))).toBeNull();
    await bought('ada', 'delivered', 'cup');
    expect(await reviewerOf('cup', signedIn('ada'))).toMatchObject({ identifierId: 'ada' });
    expect(await reviewerOf('cup', signedIn('ada', 2))).toBeNull();
    expect(await reviewerOf('cup', { ...signedIn('ada'), session: null })).toBeNull();
  });
});

describe('a review', () => {
  it('is one per person and product, and the average follows every change', async () => {
    const reviewer = { identifierId: 'ada', identifierIds: ['ada'], orderId: 'o' };
    expect(await writeReview(reviewer, 'kettle', text(5), 'en')).toMatchObject({ ok: true, value: 'written' });
    const other = { identifierId: 'bob', identifierIds: ['bob'], orderId: 'o' };
    await writeReview(other, 'kettle', text(2), 'de');
    expect(await ratingOf('kettle')).toEqual({ average: 3.5, count: 2 });
    expect(await writeReview(reviewer, 'kettle', text(3), 'en')).toMatchObject({ ok: true, value: 'changed' });
    expect(await ratingOf('kettle')).toEqual({ average: 2.5, count: 2 });
    expect(await deleteReview(['ada'], 'kettle')).toBe(true);
    expect(await deleteReview(['ada'], 'kettle')).toBe(false);
    expect(await ratingOf('kettle')).toEqual({ average: 2, count: 1 });
  });

  it('of a person with two identifiers is found under either', async () => {
    const joined = { identifierId: 'ada', identifierIds: ['ada', 'bob'], orderId: 'o' };
    expect(await writeReview(joined, 'kettle', text(4), 'en')).toMatchObject({ value: 'changed' });
    expect(await db.$count(reviews, eq(reviews.productId, 'kettle'))).toBe(1);
  });

  it('can be taken back in the privacy center, and by nobody else', async () => {
    await writeReview({ identifierId: 'ada', identifierIds: ['ada'], orderId: 'o' }, 'cup', text(1), 'en');
    expect(await removeFact(['bob'], 'review', 'cup')).toBe(false);
    expect(await removeFact(['ada'], 'review', 'cup')).toBe(true);
    expect(await ratingOf('cup')).toEqual({ average: 0, count: 0 });
  });

  it('goes when its writer is erased, also from the average', async () => {
    expect(await getOwnReview(['bob'], 'kettle')).not.toBeNull();
    await transaction((tx) => eraseIdentifiers(tx, ['bob'], 'deleted-address'));
    expect(await ratingOf('kettle')).toEqual({ average: 0, count: 0 });
  });

  it('is not written by a program: there is a limit', async () => {
    const reviewer = { identifierId: 'ada', identifierIds: ['ada'], orderId: 'o' };
    const answers = [];
    for (let count = 0; count < 21; count += 1) answers.push(await writeReview(reviewer, 'cup', text(3), 'en'));
    expect(answers.at(-1)).toMatchObject({ ok: false, code: 'too-many' });
  });
});
