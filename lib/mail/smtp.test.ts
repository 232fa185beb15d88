import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { mailbox, outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { MINUTE_IN_MS } from '@/lib/clock';
import { enqueueMail, type NewMail } from './commands';
import { claimMail, deliverDueMails } from './delivery';
import { LEASE_IN_MS, MAX_ATTEMPTS } from './rules';

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
    lines: [{ name: 'Kännchen „Früh“', variantName: 'Grün', quantity: 2, sum: '59,80 €' }],
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
  await deliverDueMails();
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
  await deliverDueMails();
  expect(await state()).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'EENVELOPE 451' });
  expect(await deliverDueMails()).toBe(0);
  refusal = null;
  later(MINUTE_IN_MS);
  await deliverDueMails();
  expect((await parsed()).messageId).toContain((await state())?.id as string);
  expect(await state()).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
});

it('waits twice as long each time and gives up after eight tries', async () => {
  await enqueue();
  refusal = 451;
  const waits: number[] = [];
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    await deliverDueMails();
    const wait = ((await state())?.nextAttemptAt.getTime() ?? 0) - Date.now();
    if (attempt < MAX_ATTEMPTS) waits.push(wait / MINUTE_IN_MS);
    later(wait);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64]);
  expect(await state()).toMatchObject({ state: 'failed', attempts: MAX_ATTEMPTS });
});

it('does not annoy a server that has refused the recipient for good', async () => {
  await enqueue();
  refusal = 550;
  await deliverDueMails();
  expect(await state()).toMatchObject({ state: 'failed', lastError: 'EENVELOPE 550' });
});

it('keeps a mail for later when no server answers', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
  await enqueue();
  await deliverDueMails();
  expect(await state()).toMatchObject({ state: 'waiting', lastError: 'ESOCKET' });
});

it('sends one mail when two workers run at once', async () => {
  await enqueue();
  await Promise.all([deliverDueMails(), deliverDueMails()]);
  expect(received).toHaveLength(1);
});

it('sends the mail of a worker that died in between, after its lease', async () => {
  await enqueue();
  await claimMail();
  await deliverDueMails();
  expect(received).toHaveLength(0);
  later(LEASE_IN_MS);
  await deliverDueMails();
  expect(received).toHaveLength(1);
});
