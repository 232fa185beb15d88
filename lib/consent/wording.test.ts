import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { consentRecords, consentWordings } from '@/db/schema/consent';
import { mailbox, outbox } from '@/db/schema/mail';
import { frozenDemo } from '@/e2e/fixtures/frozen-demo';
import { consentsOf, idOf, join, someone, tokenFor } from '@/e2e/fixtures/newsletter';
import { unsubscribeToken } from '@/lib/mail/unsubscribe-token';
import { confirmContact, requestContact } from '@/lib/newsletter/commands';
import { endByOneClick } from '@/lib/newsletter/ending';
import { confirmationWording, requestWording } from '@/lib/newsletter/wording';
import { lookupOf } from '@/lib/platform/lookup';
import type { BannerShown } from './banner-words';
import { getWordings } from './queries';
import { BANNER_PURPOSES } from './rules';
import { bannerWording, hashOfWording, keepWording, switchWording } from './wording';

frozenDemo(outbox, mailbox);

const wordsOf = async (hash: string) => (await getWordings([hash])).get(hash);

describe('the banner’s wording', () => {
  const shown: BannerShown = { purposes: BANNER_PURPOSES, again: false, gpc: false, scripts: true };

  it('names every purpose of Accept, and nothing of the privacy center', () => {
    const { text } = bannerWording('en', shown);
    expect(text).toContain('Recommendations during this visit');
    expect(text).toMatch(/Remembering your interests.*every device.*12 months/);
    expect(text.split('\n').slice(-2)).toEqual(['Reject', 'Accept']);
    for (const purpose of BANNER_PURPOSES) expect(text).not.toContain(switchWording(purpose, 'en').text);
  });

  it('says under Global Privacy Control what Accept leaves off, and does not promise it', () => {
    const { text } = bannerWording('en', { ...shown, gpc: true });
    expect(text).toContain('Accept therefore leaves this off: Remembering your interests.');
    expect(text).not.toContain('every device');
  });

  it('says without scripts, where the page cannot know, what the signal would mean', () => {
    const { text } = bannerWording('en', { ...shown, gpc: true, scripts: false });
    expect(text).toContain('If your browser sends Global Privacy Control, Accept leaves this off');
    expect(text).toContain('every device');
  });

  it('names only what is new to somebody who has answered before', () => {
    const { text } = bannerWording('de', { ...shown, again: true, purposes: ['profile'] });
    expect(text).toContain('Etwas ist neu');
    expect(text).not.toContain('Empfehlungen während dieses Besuchs');
  });
});

describe('a double opt-in', () => {
  it('keeps the words of both steps, each in the language of its page', async () => {
    const email = someone();
    const request = { email, firstName: 'Ada', surface: 'newsletter' as const, letter: true, visitorId: null };
    await requestContact({ ...request, locale: 'de', network: null });
    expect((await confirmContact(await tokenFor(email), null, { pageLocale: 'pl' })).ok).toBe(true);
    const [given] = await consentsOf(email);
    expect(given?.locale).toBe('pl');
    expect(await wordsOf(given?.wordingHash ?? '')).toBe(confirmationWording('pl').text);
    expect(await wordsOf(given?.evidence?.requestedWording ?? '')).toBe(requestWording('newsletter', 'de').text);
  });

  it('promises the same number of mails on both steps and beside the switch', () => {
    const often = { en: 'at most twice a month', de: 'höchstens zweimal im Monat', pl: 'najwyżej dwa razy w miesiącu' };
    for (const locale of ['en', 'de', 'pl'] as const) {
      for (const { text } of [
        requestWording('newsletter', locale),
        requestWording('wishlist', locale),
        confirmationWording(locale),
        switchWording('newsletter', locale),
      ])
        expect(text, locale).toContain(often[locale]);
    }
  });

  it('keeps no address among the words, which everybody shares', async () => {
    const email = someone();
    await join(email);
    for (const { text } of await db.select().from(consentWordings)) expect(text).not.toContain(email);
  });
});

describe('one click in a mail program', () => {
  it('is written down in the language of the person', async () => {
    const email = someone();
    const request = { email, firstName: 'Ada', surface: 'newsletter' as const, letter: true, visitorId: null };
    await requestContact({ ...request, locale: 'de', network: null });
    await confirmContact(await tokenFor(email), null);
    await endByOneClick(unsubscribeToken(lookupOf('email', email)));
    const records = eq(consentRecords.identifierId, await idOf(email));
    const answers = await db.select().from(consentRecords).where(records).orderBy(consentRecords.position);
    expect(answers.at(-1)).toMatchObject({ state: 'withdrawn', method: 'one-click', locale: 'de' });
    expect(await wordsOf(answers.at(-1)?.wordingHash ?? '')).toMatch(/^In Ihrem E-.Mail-Programm beendet/);
  });
});

it('stores a wording once, by the hash of its text', async () => {
  const wording = { locale: 'en' as const, text: 'These very words.' };
  const keep = () => transaction((tx) => keepWording(tx, wording));
  expect(await keep()).toBe(await keep());
  expect(await wordsOf(hashOfWording(wording.text))).toBe(wording.text);
});
