import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { contacts, suppressions } from '@/db/schema/consent';
import { outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { recordConsent } from '../consent/commands';
import { findOrCreateIdentifier, getIdentifier, type Identifier } from '../identity/identifiers';
import { MINUTE_IN_MS, now } from '../platform/clock';
import { unseal } from '../platform/secret';
import { openPreferences, peekPreferencesLink, portalAddress, requestPreferences } from './portal';
import { changePreferences, getPreferences, stopAll } from './preferences';

beforeAll(freshDatabase);
afterAll(dropDatabase);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T08:00:00Z') });
  return () => vi.useRealTimers();
});

let serial = 0;
async function contact(): Promise<Identifier> {
  const email = `reader${serial++}@example.com`;
  return transaction(async (tx) => {
    const address = await findOrCreateIdentifier(tx, 'email', email);
    const common = { emailIdentifierId: address.id, locale: 'en', surface: 'newsletter', requestedAt: now() };
    await tx.insert(contacts).values({ ...common, state: 'confirmed', confirmedAt: now() });
    const wording = { locale: 'en', text: 'Words on a screen.' } as const;
    const given = { state: 'given', method: 'mail-link', surface: '/newsletter', wording } as const;
    await recordConsent(tx, { identifierId: address.id, purpose: 'newsletter', ...given });
    return address;
  });
}
const ask = (email: string) => requestPreferences({ email, locale: 'en', network: null });
async function linkTo({ lookup }: Identifier): Promise<string> {
  const [row] = await db.select().from(outbox).where(eq(outbox.recipientLookup, lookup));
  return unseal('outbox', row?.sealed ?? '')?.match(/token=([\w-]+)/)?.[1] ?? '';
}
const state = async ({ id }: Identifier) =>
  (await db.select().from(contacts).where(eq(contacts.emailIdentifierId, id)))[0]?.state;

it('mails a link to known addresses only, at most once in ten minutes', async () => {
  const before = await db.$count(outbox);
  await ask('nobody@example.com');
  expect(await db.$count(outbox)).toBe(before);
  const address = await contact();
  await ask(address.value ?? '');
  await ask(address.value ?? '');
  expect(await db.$count(outbox)).toBe(before + 1);
});

it('opens by the button behind the link, once, for fifteen minutes', async () => {
  const address = await contact();
  await ask(address.value ?? '');
  const token = await linkTo(address);
  expect(await peekPreferencesLink(token)).toBeNull();
  // The mailed link itself is no pass: it has to be swapped by the button.
  expect(await portalAddress(token)).toBeNull();
  const opened = await openPreferences(token);
  expect(await openPreferences(token)).toEqual({ ok: false, code: 'used' });
  const pass = opened.ok ? opened.value : '';
  expect((await portalAddress(pass))?.id).toBe(address.id);
  vi.setSystemTime(Date.now() + 15 * MINUTE_IN_MS);
  expect(await portalAddress(pass)).toBeNull();
});

it('keeps a choice per purpose, the language and the name', async () => {
  const address = await contact();
  const purposes = { newsletter: true, 'product-mails': true };
  await changePreferences(address, {
    firstName: 'Ada',
    language: 'pl',
    purposes,
    method: 'mail-link',
    pageLocale: 'en',
  });
  expect(await getPreferences(address)).toMatchObject({
    firstName: 'Ada',
    language: 'pl',
    purposes,
    state: 'confirmed',
  });
});

it('ends everything in one step, and a later yes by the proven owner brings it back', async () => {
  const address = await contact();
  await stopAll(address, 'en');
  expect(await getPreferences(address)).toMatchObject({
    state: 'ended',
    purposes: { newsletter: false, 'product-mails': false },
  });
  const suppressed = () => db.$count(suppressions, eq(suppressions.lookup, address.lookup));
  expect(await suppressed()).toBe(1);
  const purposes = { newsletter: true, 'product-mails': false };
  await changePreferences(address, {
    firstName: 'Ada',
    language: 'en',
    purposes,
    method: 'mail-link',
    pageLocale: 'en',
  });
  expect(await suppressed()).toBe(0);
  expect(await state(address)).toBe('confirmed');
});

it('ends the letter alone when only the letter is switched off', async () => {
  const address = (await getIdentifier((await contact()).id)) as Identifier;
  const both = { newsletter: true, 'product-mails': true };
  await changePreferences(address, {
    firstName: 'Ada',
    language: 'en',
    purposes: both,
    method: 'mail-link',
    pageLocale: 'en',
  });
  const one = { newsletter: false, 'product-mails': true };
  await changePreferences(address, {
    firstName: 'Ada',
    language: 'en',
    purposes: one,
    method: 'mail-link',
    pageLocale: 'en',
  });
  expect(await getPreferences(address)).toMatchObject({ state: 'confirmed', purposes: one });
});
