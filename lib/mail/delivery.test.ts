import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { contacts, suppressions } from '@/db/schema/consent';
import { mailbox, outbox } from '@/db/schema/mail';
import { frozenDemo } from '@/e2e/fixtures/frozen-demo';
import { findOrCreateIdentifier } from '@/lib/identity/identifiers';
import { MAILING } from '@/lib/mails';
import { MINUTE_IN_MS, now } from '@/lib/platform/clock';
import { lookupOf } from '@/lib/platform/lookup';
import { enqueueMail, type NewMail } from './commands';
import { claimMail, deliverDueMails, deliverMail } from './delivery';
import { LEASE_IN_MS } from './rules';

frozenDemo(outbox, mailbox);
beforeEach(() => {
  vi.stubEnv('SMTP_URL', '');
});

let serial = 0;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

const code = (to: string): NewMail => ({
  cause: `sign-in:${serial++}`,
  kind: 'sign-in-code',
  to,
  locale: 'en',
  data: { code: '123456', link: '/sign-in/code?token=abc', minutes: 10 },
});
const welcome = (to: string): NewMail => ({
  cause: `welcome:${serial++}`,
  kind: 'welcome',
  to,
  locale: 'de',
  data: { firstName: 'Ada', couponCode: 'WELCOME-1', percent: 10, expires: '1. April' },
});
const enqueue = (mail: NewMail) => transaction((tx) => enqueueMail(tx, mail));
const inbox = () => db.select().from(mailbox);
const row = async (cause: string) => (await db.select().from(outbox).where(eq(outbox.cause, cause)))[0];

async function contact(address: string, state: 'confirmed' | 'ended'): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await findOrCreateIdentifier(tx, 'email', address);
    await tx
      .insert(contacts)
      .values({ emailIdentifierId: id, state, locale: 'en', surface: 'newsletter', requestedAt: now() });
  });
}

describe('the outbox', () => {
  it('sends one mail per cause, however often the cause is repeated', async () => {
    const mail = code('ada@example.com');
    await enqueue(mail);
    await enqueue(mail);
    await deliverDueMails(MAILING);
    await enqueue(mail);
    await deliverDueMails(MAILING);
    expect(await inbox()).toHaveLength(1);
  });

  it('sends nothing when what caused it is rolled back', async () => {
    const failing = transaction(async (tx) => {
      await enqueueMail(tx, code('ada@example.com'));
      throw new Error('after the mail');
    });
    await expect(failing).rejects.toThrow('after the mail');
    expect(await deliverDueMails(MAILING)).toBe(0);
  });

  it('keeps neither address nor content readable, and empties both once sent', async () => {
    const mail = code('grace@example.com');
    await enqueue(mail);
    expect(JSON.stringify(await row(mail.cause))).not.toMatch(/grace|123456/);
    await deliverDueMails(MAILING);
    expect(await row(mail.cause)).toMatchObject({ state: 'sent', sealed: null, lastError: null });
  });

  it('sends each mail once when two workers run at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => enqueue(code(`person${index}@example.com`))));
    await Promise.all([deliverDueMails(MAILING), deliverDueMails(MAILING), deliverDueMails(MAILING)]);
    const recipients = (await inbox()).map((mail) => mail.recipient);
    expect(new Set(recipients).size).toBe(12);
    expect(recipients).toHaveLength(12);
  });

  it('takes up a mail again after a crash, once its lease has run out and not before', async () => {
    const mail = { ...code('ada@example.com'), data: { code: '1', link: '/', minutes: 60 } } as NewMail;
    await enqueue(mail);
    const crashed = await claimMail();
    expect(await deliverDueMails(MAILING)).toBe(0);
    later(LEASE_IN_MS);
    expect(await deliverDueMails(MAILING)).toBe(1);
    // The worker that was only slow comes back: the mail is settled, nothing is delivered twice.
    if (crashed) await deliverMail(crashed, MAILING);
    expect(await inbox()).toHaveLength(1);
  });

  it('drops a code that is too old to be of use', async () => {
    const mail = code('ada@example.com');
    await enqueue(mail);
    later(10 * MINUTE_IN_MS);
    await deliverDueMails(MAILING);
    expect(await row(mail.cause)).toMatchObject({ state: 'dropped', lastError: 'outdated', sealed: null });
    expect(await inbox()).toHaveLength(0);
  });

  it('gives up at once on a mail that was sealed with another secret', async () => {
    const mail = code('ada@example.com');
    await enqueue(mail);
    await transaction((tx) =>
      tx
        .update(outbox)
        .set({ sealed: 'x'.repeat(80) })
        .where(eq(outbox.cause, mail.cause)),
    );
    await deliverDueMails(MAILING);
    expect(await row(mail.cause)).toMatchObject({ state: 'failed', lastError: 'unreadable' });
  });
});

describe('advertising', () => {
  it('reaches a confirmed contact and can be ended with one click', async () => {
    await contact('reader@example.com', 'confirmed');
    await enqueue(welcome('reader@example.com'));
    await deliverDueMails(MAILING);
    const [mail] = await inbox();
    expect(mail?.subject).toBe('Willkommen: 10\u00a0% auf Ihre erste Bestellung');
    const headers = JSON.parse(mail?.headers ?? '{}');
    expect(headers['List-Unsubscribe']).toMatch(/^<http:\/\/localhost:3000\/api\/unsubscribe\?token=[\w.-]+>$/);
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('does not go out when the subscription ended between writing and sending', async () => {
    await contact('gone@example.com', 'ended');
    const mail = welcome('gone@example.com');
    await enqueue(mail);
    await deliverDueMails(MAILING);
    expect(await row(mail.cause)).toMatchObject({ state: 'dropped', lastError: 'suppressed', sealed: null });
  });

  it('never goes to a suppressed address, not even one that counts as confirmed', async () => {
    await contact('objects@example.com', 'confirmed');
    await transaction((tx) =>
      tx
        .insert(suppressions)
        .values({ lookup: lookupOf('email', 'objects@example.com'), reason: 'one-click', at: now() }),
    );
    await enqueue(welcome('objects@example.com'));
    await deliverDueMails(MAILING);
    expect(await inbox()).toHaveLength(0);
  });

  it('does not stop the mails that are no advertising', async () => {
    await enqueue(code('objects@example.com'));
    await deliverDueMails(MAILING);
    const [mail] = await inbox();
    expect(JSON.parse(mail?.headers ?? '{}')).not.toHaveProperty('List-Unsubscribe');
  });
});
