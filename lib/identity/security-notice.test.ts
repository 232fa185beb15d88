import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { typeCode } from '@/e2e/fixtures/email-verification';
import { emailId, newAddress, newBrowser, signIn } from '@/e2e/fixtures/sign-in';
import { MAILING } from '@/lib/mails';
import { lookupOf } from '@/lib/platform/lookup';
import { saveAddress } from '@/lib/shipping/commands';
import { LOCALES } from '../i18n/locales';
import { renderMail } from '../mail/render';
import { DAY_IN_MS } from '../platform/clock';
import { newToken, unseal } from '../platform/secret';
import { createChallenge } from './challenges';
import { disown, lookAtWasNotMe, type SecurityEvent, sendSecurityNotice } from './security-notice';
import { findSession } from './session';

beforeAll(freshDatabase);
afterAll(dropDatabase);
afterEach(() => vi.useRealTimers());

async function noticesTo(email: string) {
  const rows = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.recipientLookup, lookupOf('email', email)), eq(outbox.kind, 'security-notice')));
  return rows.map(({ sealed }) => JSON.parse(unseal('outbox', sealed ?? '') ?? '{}'));
}

const tokenIn = (notice: { data: { link: string } }) => notice.data.link.split('token=')[1] ?? '';

describe('a sign-in', () => {
  it('from a device that was not seen lately is told by mail, the next from there is not', async () => {
    const email = newAddress();
    await signIn(email, { device: 'Firefox · Linux', network: '192.0.2' });
    await signIn(email, { device: 'Firefox · Linux', network: '192.0.2' });
    expect(await noticesTo(email)).toEqual([]);
    await signIn(email, { device: 'Chrome · Windows', network: '198.51.100' });
    await signIn(email, { device: 'Chrome · Windows', network: '198.51.100' });
    expect(await noticesTo(email)).toMatchObject([{ data: { event: 'new-device', detail: 'Chrome · Windows' } }]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 91 * DAY_IN_MS });
    await signIn(email, { device: 'Firefox · Linux', network: '192.0.2' });
    expect(await noticesTo(email)).toHaveLength(2);
  });

  it('in the person’s own browser, wherever it is carried, is not worth a mail', async () => {
    const email = newAddress();
    const { visitorId } = await newBrowser();
    await signIn(email, { visitorId, accepted: true, device: 'Firefox · Linux', network: '192.0.2' });
    await signIn(email, { visitorId, device: 'Firefox · Linux', network: '198.51.100' });
    expect(await noticesTo(email)).toMatchObject([{ data: { event: 'joined' } }]);
  });
});

describe('“this was not me”', () => {
  it('ends every session and every code on its way, once, and nothing of anybody else', async () => {
    const email = newAddress();
    const mine = await signIn(email, { device: 'Firefox · Linux' });
    const theirs = await signIn(email, { device: 'Chrome · Windows' });
    const other = await signIn(newAddress());
    const emailIdentifierId = await emailId(email);
    const browser = newToken();
    const { code } = await transaction((tx) =>
      createChallenge(tx, { purpose: 'sign-in', emailIdentifierId, browserBound: browser, lifetimeInMinutes: 10 }),
    );
    const [notice] = await noticesTo(email);
    expect(await lookAtWasNotMe(tokenIn(notice))).toBeNull();
    expect(await disown(tokenIn(notice))).toMatchObject({ ok: true });
    expect(await findSession(mine.session.token)).toBeNull();
    expect(await findSession(theirs.session.token)).toBeNull();
    expect(await findSession(other.session.token)).not.toBeNull();
    const typed = { emailIdentifierId, code, browser, network: null };
    expect(await typeCode(typed)).toMatchObject({ ok: false });
    expect(await disown(tokenIn(notice))).toMatchObject({ ok: false, code: 'used' });
    expect(await lookAtWasNotMe(tokenIn(notice))).toBe('used');
  });

  it('does nothing for a made-up link', async () => {
    expect(await disown(newToken())).toEqual({ ok: false, code: 'unknown' });
  });
});

const EVENTS: SecurityEvent[] = [
  'new-device',
  'address-added',
  'address-preferred',
  'method-added',
  'method-removed',
  'joined',
  'undone',
  'export',
];

describe('a security mail', () => {
  it.each(EVENTS)('about %s has a subject, the moment and the way out, in every language', async (event) => {
    const email = newAddress();
    const { account } = await signIn(email);
    await transaction((tx) =>
      sendSecurityNotice(tx, account.identifierId, { event, detail: 'Chrome · Windows', cause: 'x' }),
    );
    await transaction((tx) => sendSecurityNotice(tx, account.identifierId, { event, cause: 'x' }));
    const [letter, ...more] = await noticesTo(email);
    expect(more).toEqual([]);
    for (const locale of LOCALES) {
      const { subject, html, plain } = renderMail('x', { ...letter, locale }, MAILING.templates);
      expect(subject.length).toBeGreaterThan(10);
      for (const body of [html, plain]) {
        expect(body).toContain('Chrome · Windows');
        expect(body).toContain('/sign-in/was-not-me?token=');
      }
    }
  });
});

describe('the address book', () => {
  it('tells of an added address and of another preferred one, and not of a corrected one', async () => {
    const email = newAddress();
    const { account } = await signIn(email);
    const home = {
      name: 'Ada',
      street: 'Altweg 1',
      extra: null,
      postcode: '10115',
      city: 'Berlin',
      country: 'DE',
      phone: null,
    } as const;
    const first = await saveAddress(account.identifierId, home);
    await saveAddress(account.identifierId, { ...home, street: 'Altweg 2' }, { id: first.ok ? first.value : '' });
    const work = await saveAddress(account.identifierId, { ...home, city: 'Potsdam' });
    await saveAddress(
      account.identifierId,
      { ...home, city: 'Potsdam' },
      { id: work.ok ? work.value : '', preferred: true },
    );
    expect((await noticesTo(email)).map(({ data }) => [data.event, data.detail])).toEqual([
      ['address-added', 'Berlin'],
      ['address-added', 'Potsdam'],
      ['address-preferred', 'Potsdam'],
    ]);
  });
});
