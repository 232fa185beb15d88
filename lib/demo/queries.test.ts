import { afterAll, beforeAll, expect, it } from 'vitest';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { ask, browser, seenOn, someone, tokenFor } from '@/e2e/fixtures/newsletter';
import { answerPurpose } from '@/lib/consent/commands';
import { confirmContact } from '@/lib/newsletter/commands';
import { getJourney } from './queries';

process.env.KINDLING_DEMO = '1';
beforeAll(freshDatabase);
afterAll(dropDatabase);

type Browser = Awaited<ReturnType<typeof browser>>;
const panelOf = async (ada: Browser, counted = { cart: 0, hearts: 0 }) => getJourney(await seenOn(ada), counted, 'en');

it('the panel says of each browser what is stored of it, what has happened, and what to try next', async () => {
  const [ada, bob] = [await browser(), await browser()];
  expect((await panelOf(ada)).next.href).toBe('/c/coffee');
  const owner = { id: ada.visitorId, visible: [ada.visitorId] };
  const answer = { state: 'given', method: 'switch', surface: '/privacy', locale: 'en' } as const;
  await answerPurpose(owner, { purpose: 'personalization', ...answer });

  const panel = await panelOf(ada, { cart: 2, hearts: 1 });
  expect(panel.stored.map(({ href }) => href)).toEqual([
    '/privacy#observed',
    '/privacy#told',
    '/privacy#told',
    '/privacy#consent',
  ]);
  expect(panel.happened).toHaveLength(2);
  expect(panel.next.href).toBe('/wishlist');
  expect((await panelOf(bob)).happened).toHaveLength(1);
});

it('the panel leads to the mailbox as long as an address that this browser has typed is not confirmed', async () => {
  const [ada, bob, email] = [await browser(), await browser(), someone()];
  await ask(email, { visitorId: ada.visitorId });
  expect((await panelOf(ada)).next.href).toBe('/demo/inbox');
  expect((await panelOf(bob)).next.href).toBe('/c/coffee');

  await confirmContact(await tokenFor(email), ada.visitorId);
  expect(await panelOf(ada)).toMatchObject({ rung: 'contact', next: { href: '/c/coffee' } });
});
