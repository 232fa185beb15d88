import { afterAll, beforeAll, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { stock } from '@/e2e/fixtures/goods';
import { ask, browser, mailsTo, seenOn, someone, tokenFor } from '@/e2e/fixtures/newsletter';
import { answerPurpose } from '@/lib/consent/commands';
import { confirmContact } from '@/lib/newsletter/commands';
import { setHeart } from '@/lib/wishlist/commands';
import { getJourney } from './queries';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

type Browser = Awaited<ReturnType<typeof browser>>;
const panelOf = async (ada: Browser, counted = { cart: 0, hearts: 0 }) => getJourney(await seenOn(ada), counted, 'en');

it('the panel says of each browser what is stored of it, what has happened, and what to try next', async () => {
  const [ada, bob] = [await browser(), await browser()];
  expect((await panelOf(ada)).next[0]?.href).toBe('/c/coffee');
  const owner = { writeId: ada.visitorId, readIds: [ada.visitorId] };
  const wording = { locale: 'en', text: 'Words on a screen.' } as const;
  const answer = { state: 'given', method: 'switch', surface: '/privacy', wording } as const;
  await answerPurpose(owner, { purpose: 'personalization', ...answer });

  const panel = await panelOf(ada, { cart: 2, hearts: 1 });
  expect(panel.stored.map(({ href }) => href)).toEqual([
    '/privacy#observed',
    '/privacy#provided',
    '/privacy#provided',
    '/privacy#consent',
  ]);
  expect(panel.happened).toHaveLength(2);
  expect(panel.next[0]?.href).toBe('/wishlist');
  expect((await panelOf(bob)).happened).toHaveLength(1);
});

it('the panel leads to the mailbox as long as an address that this browser has typed is not confirmed', async () => {
  const [ada, bob, email] = [await browser(), await browser(), someone()];
  await ask(email, { visitorId: ada.visitorId });
  expect((await panelOf(ada)).next[0]?.href).toBe('/demo/inbox');
  expect((await panelOf(bob)).next[0]?.href).toBe('/c/coffee');

  await confirmContact(await tokenFor(email), ada.visitorId);
  expect(await panelOf(ada)).toMatchObject({ rung: 'contact', next: [{ href: '/c/coffee' }] });
});

it('the panel names what was saved, mailed and promised, and counts one name and one address as what they are', async () => {
  const [ada, email] = [await browser(), someone()];
  const owner = { writeId: ada.visitorId, readIds: [ada.visitorId] };
  await stock({ id: 'mug' });
  await setHeart(owner, 'mug', true, undefined);
  await ask(email, { visitorId: ada.visitorId, surface: 'wishlist' });
  const asked = await panelOf(ada, { cart: 0, hearts: 1 });
  expect(asked.happened.map(({ text }) => text)).toContain('You saved “mug”.');
  expect(asked.happened.map(({ text }) => text)).toContain(
    'An email is asking the address you typed for a confirmation.',
  );
  expect(asked.happened.map(({ text }) => text).join()).not.toContain('An email went out');

  await confirmContact(await tokenFor(email), ada.visitorId);
  await mailsTo(email);
  const known = await panelOf(ada, { cart: 0, hearts: 1 });
  const texts = known.happened.map(({ text }) => text);
  expect(texts).toContain('You confirmed your address. This browser may greet you.');
  expect(texts.some((text) => text.startsWith('A coupon for 10%'))).toBe(true);
  expect(texts.some((text) => text.startsWith('An email went out'))).toBe(true);
  expect(known.happened.every(({ time }) => /\d:\d\d:\d\d/.test(time))).toBe(true);
  expect(known.stored.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Your first name', 'Your email address, confirmed']),
  );
});
