import { afterAll, beforeAll, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenPlacedOrder } from '@/e2e/fixtures/shop';
import { confirmationMail } from './mails';
import { getPlacedOrder } from './queries';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

it('says that delivery is free in the words of the shop, not as a sum of nothing', async () => {
  const { order } = await givenPlacedOrder();
  const placed = await getPlacedOrder(order.id);
  if (!placed) throw new Error('The order is not there.');
  const deliveryOf = (amountInCents: number, locale: 'en' | 'de' | 'pl') =>
    confirmationMail({ ...placed, locale, deliveryPrice: { amountInCents, currency: 'EUR' } }).data;
  expect(deliveryOf(0, 'en')).toMatchObject({ delivery: 'free' });
  expect(deliveryOf(0, 'de')).toMatchObject({ delivery: 'kostenlos' });
  expect(deliveryOf(0, 'pl')).toMatchObject({ delivery: 'bezpłatnie' });
  expect(deliveryOf(490, 'en')).toMatchObject({ delivery: '€4.90' });
});
