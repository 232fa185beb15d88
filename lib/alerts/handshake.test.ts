import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { rateLimits } from '@/db/schema/account';
import { prices, variants } from '@/db/schema/catalog';
import { mailbox, outbox } from '@/db/schema/mail';
import { notices } from '@/db/schema/notices';
import { frozenDemo } from '@/e2e/fixtures/frozen-demo';
import { stock } from '@/e2e/fixtures/goods';
import { MAILING } from '@/lib/mails';
import { lookupOf } from '@/lib/platform/lookup';
import { addStock } from '../catalog/stock';
import { recordConsent } from '../consent/commands';
import { getConsents, verifyChain } from '../consent/queries';
import { identifyVisitor } from '../identity/anonymous-ids';
import { findIdentifier } from '../identity/identifiers';
import { shopperOf } from '../identity/queries';
import { deliverDueMails } from '../mail/delivery';
import { unsubscribeToken } from '../mail/unsubscribe-token';
import { endByToken } from '../newsletter/ending';
import { DAY_IN_MS, MINUTE_IN_MS } from '../platform/clock';
import { newToken } from '../platform/secret';
import { runRetention } from '../privacy/retention';
import { confirmNotices, type NoticeRequest, removeNotice, requestNotice } from './commands';
import { notifyIfCheaper } from './notify';
import { listNotices, peekAlerts } from './queries';

frozenDemo(outbox, mailbox, rateLimits, notices);
beforeAll(async () => {
  await stock(
    {
      id: 'jar',
      variants: [
        { id: 'jar-oat', stock: 0 },
        { id: 'jar-ink', stock: 0 },
      ],
    },
    { id: 'lamp', variants: [{ id: 'lamp-one', cents: 9000 }] },
  );
});
afterEach(async () => {
  await transaction(async (tx) => {
    await tx.update(variants).set({ stock: 0 }).where(eq(variants.productId, 'jar'));
  });
});

let serial = 0;
const someone = () => `waiting${serial++}@example.com`;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const idOf = async (email: string) => (await findIdentifier('email', email))?.id ?? '';
const comesBack = (variantId: string) => transaction((tx) => addStock(tx, variantId, 3));
const costs = (cents: number) =>
  transaction(async (tx) => {
    await tx.update(prices).set({ amountInCents: cents }).where(eq(prices.variantId, 'lamp-one'));
    await notifyIfCheaper(tx, 'lamp', 'EUR');
  });

function ask(email: string | null, over: Partial<NoticeRequest> = {}) {
  const request: NoticeRequest = {
    kind: 'back-in-stock',
    variantId: 'jar-oat',
    surface: 'product',
    locale: 'en',
    email,
    known: null,
    visitorId: null,
    network: null,
  };
  return requestNotice({ ...request, ...over });
}

async function mailsTo(email: string) {
  await deliverDueMails(MAILING);
  return db.select().from(mailbox).where(eq(mailbox.recipient, email)).orderBy(mailbox.at);
}
async function tokenFor(email: string): Promise<string> {
  const mails = (await mailsTo(email)).filter((mail) => mail.plain.includes('/confirm?notice='));
  return mails.at(-1)?.plain.match(/\/confirm\?notice=([\w-]+)/)?.[1] ?? '';
}
/** Asks and confirms; what arrives later is the notice itself. */
async function waits(email: string, over: Partial<NoticeRequest> = {}) {
  await ask(email, over);
  await confirmNotices(await tokenFor(email), null);
}
const subjectsTo = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject).slice(1);

describe('asking to be told', () => {
  it('answers the same for every address and does nothing before the button behind the mail', async () => {
    const known = someone();
    await waits(known);
    later(11 * MINUTE_IN_MS);
    expect(await ask(known)).toEqual(await ask(someone()));
    const email = someone();
    await ask(email);
    await comesBack('jar-oat');
    expect(await subjectsTo(email)).toEqual([]);
    expect((await getConsents(await idOf(email)))['product-mails']).toBe('unset');
  });

  it('sends a browser’s address one confirmation in ten minutes, which stands for everything asked until then', async () => {
    const email = someone();
    const { id: visitorId } = await transaction((tx) => identifyVisitor(tx, newToken()));
    await ask(email, { visitorId });
    await ask(email, { visitorId, variantId: 'jar-ink' });
    expect(await mailsTo(email)).toHaveLength(1);
    const token = await tokenFor(email);
    const seen = await peekAlerts(token, 'en');
    expect(seen.ok && seen.value.notices).toHaveLength(2);
    await confirmNotices(token, null);
    expect((await listNotices([await idOf(email)], 'en')).every(({ confirmed }) => confirmed)).toBe(true);
  });

  it('writes the consent down with both steps, and the link works once', async () => {
    const email = someone();
    await ask(email);
    const token = await tokenFor(email);
    expect((await confirmNotices(token, null)).ok).toBe(true);
    expect(await confirmNotices(token, null)).toMatchObject({ ok: false, code: 'used' });
    const id = await idOf(email);
    expect((await getConsents(id))['product-mails']).toBe('given');
    expect((await getConsents(id)).newsletter).toBe('unset');
    expect(await verifyChain(id)).toEqual({ length: 1, brokenAt: null });
  });

  it('recognizes the browser where the button was pressed; there the next notice is one click', async () => {
    const token = newToken();
    const { id: visitorId } = await transaction((tx) => identifyVisitor(tx, token));
    const email = someone();
    await ask(email, { visitorId });
    await confirmNotices(await tokenFor(email), visitorId);
    const { email: known, assurance, session } = await shopperOf({ session: null, visitor: token });
    expect({ assurance, session, address: known?.address }).toEqual({ assurance: 2, session: null, address: email });
    expect(await ask(null, { variantId: 'jar-ink', known, visitorId })).toMatchObject({ ok: true, value: 'noted' });
    await comesBack('jar-ink');
    expect(await subjectsTo(email)).toEqual(['Back in stock: jar']);
  });

  it('asks the mailbox when somebody types another address than the confirmed one', async () => {
    const known = { identifierId: 'nobody', address: 'ada@example.com' };
    expect(await ask(someone(), { known })).toMatchObject({ ok: true, value: 'asked' });
  });

  it('refuses what is not sold, and an empty address where none is known', async () => {
    expect(await ask(someone(), { variantId: 'nothing' })).toMatchObject({ ok: false, code: 'gone' });
    expect(await ask(null)).toMatchObject({ ok: false, code: 'no-address' });
  });
});

describe('the moment', () => {
  it('is told once to everybody who waits for that variant, and to nobody else', async () => {
    const [ada, bob] = [someone(), someone()];
    await waits(ada);
    await waits(bob, { variantId: 'jar-ink' });
    await comesBack('jar-oat');
    await comesBack('jar-oat');
    expect(await subjectsTo(ada)).toEqual(['Back in stock: jar']);
    expect(await subjectsTo(bob)).toEqual([]);
    expect(await listNotices([await idOf(ada)], 'en')).toEqual([]);
  });

  it('does not happen when its transaction fails', async () => {
    const email = someone();
    await waits(email);
    const failing = transaction(async (tx) => {
      await addStock(tx, 'jar-oat', 1);
      throw new Error('nothing of it');
    });
    await expect(failing).rejects.toThrow('nothing of it');
    expect(await subjectsTo(email)).toEqual([]);
    expect(await listNotices([await idOf(email)], 'en')).toHaveLength(1);
  });

  it('that came before the confirmation is told with it', async () => {
    const email = someone();
    await ask(email);
    await comesBack('jar-oat');
    await confirmNotices(await tokenFor(email), null);
    expect(await subjectsTo(email)).toEqual(['Back in stock: jar']);
  });

  it('is a price below the one that was seen, not a price that moves', async () => {
    await costs(9000);
    const email = someone();
    await waits(email, { kind: 'price-drop', variantId: 'lamp-one' });
    await costs(9500);
    await costs(9000);
    expect(await subjectsTo(email)).toEqual([]);
    await costs(8000);
    await costs(7000);
    expect(await subjectsTo(email)).toEqual(['lamp now costs €80.00']);
  });
});

describe('the end', () => {
  it('is one click in the mail: notices stop, and the letter is left alone', async () => {
    const email = someone();
    await waits(email);
    await endByToken(unsubscribeToken(lookupOf('email', email), 'notices'), {
      method: 'one-click',
      surface: 'List-Unsubscribe',
      wording: { locale: 'en', text: 'Words on a screen.' },
    });
    await comesBack('jar-oat');
    expect(await subjectsTo(email)).toEqual([]);
    expect((await getConsents(await idOf(email)))['product-mails']).toBe('withdrawn');
  });

  it('of the letter alone leaves the notices alone', async () => {
    const email = someone();
    await waits(email);
    const wording = { locale: 'en', text: 'Words on a screen.' } as const;
    const answer = { method: 'switch', surface: '/privacy', wording } as const;
    const identifierId = await idOf(email);
    await transaction(async (tx) => {
      await recordConsent(tx, { ...answer, identifierId, purpose: 'newsletter', state: 'given' });
      await recordConsent(tx, { ...answer, identifierId, purpose: 'newsletter', state: 'withdrawn' });
    });
    await comesBack('jar-oat');
    expect(await subjectsTo(email)).toEqual(['Back in stock: jar']);
  });

  it('of one notice leaves the others, and is nobody else’s to call', async () => {
    const [ada, bob] = [someone(), someone()];
    await waits(ada);
    await waits(bob);
    const [notice] = await listNotices([await idOf(ada)], 'en');
    expect(await removeNotice(await idOf(bob), notice?.id ?? '')).toBe(false);
    expect(await removeNotice(await idOf(ada), notice?.id ?? '')).toBe(true);
    expect(await listNotices([await idOf(bob)], 'en')).toHaveLength(1);
  });

  it('comes by itself: after 72 hours without confirmation, after a year with it', async () => {
    const [typed, confirmed] = [someone(), someone()];
    await ask(typed);
    await waits(confirmed);
    later(4 * DAY_IN_MS);
    await runRetention();
    expect(await db.$count(notices)).toBe(1);
    expect(await findIdentifier('email', typed)).toBeNull();
    later(366 * DAY_IN_MS);
    await runRetention();
    expect(await db.$count(notices)).toBe(0);
  });
});
