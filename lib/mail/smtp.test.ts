import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { mailbox, outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { MAILING } from '@/lib/mails';

import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS } from '@/lib/platform/clock';
import { enqueueMail, type NewMail } from './commands';
import { claimMail, deliverDueMails } from './delivery';
import { listTroubled, retryMails } from './outbox';
import { LEASE_IN_MS, MAX_ATTEMPTS, retryAt } from './rules';

/** A real SMTP server; `refusal` is what it answers to the next recipients instead of taking them. */
let server: SMTPServer;
let received: Buffer[] = [];
let refusal: number | null = null;

function listen(): Promise<number> {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) => {
      const error = refusal && Object.assign(new Error('not ada@example.com now'), { responseCode: refusal });
      done(error || null);
    },
    onData: (stream, _, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks));
        done();
      });
    },
  });
  return new Promise((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () => resolve((listener.address() as AddressInfo).port));
  });
}

let port: number;
beforeAll(async () => {
  await freshDatabase();
  port = await listen();
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await dropDatabase();
});
beforeEach(() => {
  received = [];
  refusal = null;
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
  vi.stubEnv('MAIL_FROM', 'Kindling Łódź <hello@kindling.example>');
  vi.stubEnv('SITE_URL', 'https://shop.example');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T08:00:00Z') });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await transaction((tx) => tx.delete(outbox));
});

const order: NewMail = {
  cause: 'order-confirmed:1',
  kind: 'order-confirmed',
  to: 'ada@example.com',
  locale: 'de',
  data: {
    orderNumber: 'K-1001',
    link: '/orders/token',
    lines: [{ name: 'Kännchen „Früh“', variantName: 'Grün', quantity: 2, picture: 'sula-mug-moss', sum: '59,80 €' }],
    placedOn: '10. März 2026',
    method: 'Demo-Karte',
    goods: '59,80 €',
    discount: null,
    delivery: '4,90 €',
    tax: '10,33 €',
    total: '64,70 €',
    address: ['Ada Müller', 'Größe-Straße 1 <b>', '10115 Berlin'],
    deliveryWindow: '12. bis 14. März',
  },
};
const enqueue = () => transaction((tx) => enqueueMail(tx, order));
const state = async () => (await db.select().from(outbox))[0];
const parsed = (index = 0) => PostalMime.parse(received[index] as Buffer);
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

it('sends both parts of a mail with its headers and umlauts to a real server', async () => {
  await enqueue();
  await deliverDueMails(MAILING);
  const mail = await parsed();
  expect(mail.subject).toBe('Ihre Bestellung K-1001 ist bestätigt');
  expect(mail.from).toMatchObject({ name: 'Kindling Łódź', address: 'hello@kindling.example' });
  expect(mail.to?.[0]?.address).toBe('ada@example.com');
  expect(mail.text).toContain('2 × Kännchen „Früh“, Grün: 59,80 €');
  expect(mail.text).toContain('https://shop.example/de/orders/token');
  expect(mail.html).toContain('Größe-Straße 1 &lt;b&gt;');
  expect(mail.html).toContain('href="https://shop.example/de/orders/token"');
  expect(mail.messageId).toBe(`<${(await state())?.id}@shop.example>`);
  expect(mail.headers.find((header) => header.key === 'list-unsubscribe')).toBeUndefined();
  expect(await state()).toMatchObject({ state: 'sent', sealed: null });
  expect(await db.$count(mailbox)).toBe(0);
});

it('tries again after a temporary failure, with the same Message-ID, and keeps no words of the server', async () => {
  await enqueue();
  refusal = 451;
  await deliverDueMails(MAILING);
  expect(await state()).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'EENVELOPE 451' });
  expect(await deliverDueMails(MAILING)).toBe(0);
  refusal = null;
  later(MINUTE_IN_MS);
  await deliverDueMails(MAILING);
  expect((await parsed()).messageId).toContain((await state())?.id as string);
  expect(await state()).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
});

it('waits twice as long each time, an hour at most', async () => {
  await enqueue();
  refusal = 451;
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 9; attempt++) {
    await deliverDueMails(MAILING);
    const wait = ((await state())?.nextAttemptAt.getTime() ?? 0) - Date.now();
    waits.push(wait / MINUTE_IN_MS);
    later(wait);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  expect(await state()).toMatchObject({ state: 'waiting', attempts: 9 });
});

// Prevents that a mail server which is down for an evening loses the confirmations of all orders placed meanwhile.
it('is sent when the server comes back after days', async () => {
  await enqueue();
  refusal = 451;
  await deliverDueMails(MAILING);
  later(4 * DAY_IN_MS);
  await transaction((tx) => tx.update(outbox).set({ attempts: MAX_ATTEMPTS - 2 }));
  await deliverDueMails(MAILING);
  later(HOUR_IN_MS);
  refusal = null;
  await deliverDueMails(MAILING);
  expect(received).toHaveLength(1);
});

it('is given up after five days, kept, said in the log, and sent when somebody asks for another try', async () => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await enqueue();
  await transaction((tx) => tx.update(outbox).set({ attempts: MAX_ATTEMPTS - 1 }));
  refusal = 451;
  await deliverDueMails(MAILING);
  const given = await state();
  expect(given).toMatchObject({ state: 'failed', attempts: MAX_ATTEMPTS, lastError: 'EENVELOPE 451' });
  expect(log.mock.calls.flat().join()).toContain(given?.id);
  const [line] = await listTroubled();
  expect(line).toMatchObject({ kind: 'order-confirmed', state: 'failed', to: 'a…@example.com' });
  refusal = null;
  expect(await retryMails(given?.id ?? '')).toBe(1);
  await deliverDueMails(MAILING);
  expect(received).toHaveLength(1);
  expect(await listTroubled()).toEqual([]);
  log.mockRestore();
});

it('does not make every mail wait for a server that cannot be reached', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
  for (const cause of ['a', 'b', 'c']) await transaction((tx) => enqueueMail(tx, { ...order, cause }));
  expect(await deliverDueMails(MAILING)).toBe(1);
});

it('sends the others when one mail cannot be made', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...order, cause: 'broken', data: {} } as unknown as NewMail;
  await transaction((tx) => enqueueMail(tx, broken));
  await enqueue();
  await deliverDueMails(MAILING);
  expect(received).toHaveLength(1);
  const [left] = await db.select().from(outbox).where(eq(outbox.cause, 'broken'));
  expect(left).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'TypeError' });
  log.mockRestore();
});

it('does not annoy a server that has refused the recipient for good', async () => {
  await enqueue();
  refusal = 550;
  await deliverDueMails(MAILING);
  expect(await state()).toMatchObject({ state: 'failed', lastError: 'EENVELOPE 550' });
});

it('keeps a mail for later when no server answers', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
  await enqueue();
  await deliverDueMails(MAILING);
  expect(await state()).toMatchObject({ state: 'waiting', lastError: 'ESOCKET' });
});

it('sends one mail when two workers run at once', async () => {
  await enqueue();
  await Promise.all([deliverDueMails(MAILING), deliverDueMails(MAILING)]);
  expect(received).toHaveLength(1);
});

it('sends the mail of a worker that died in between, after its lease', async () => {
  await enqueue();
  await claimMail();
  await deliverDueMails(MAILING);
  expect(received).toHaveLength(0);
  later(LEASE_IN_MS);
  await deliverDueMails(MAILING);
  expect(received).toHaveLength(1);
});

it('has five days of tries', () => {
  let at = new Date('2026-03-01T08:00:00Z');
  for (let attempts = 1, next = retryAt(attempts, at); next; next = retryAt(++attempts, at)) at = next;
  expect((at.getTime() - new Date('2026-03-01T08:00:00Z').getTime()) / DAY_IN_MS).toBeCloseTo(5, 0);
});
