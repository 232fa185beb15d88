import { inspect } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { mailbox } from '@/db/schema/mail';
import { dialect } from '@/db/url';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { now } from './clock';
import { logFailure } from './log';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const CANARY = 'pgcanary@example.com';
const mail = (id: string) => ({
  id,
  recipient: CANARY,
  recipientLookup: 'pgcanary lookup',
  subject: 'pgcanary subject',
  html: '<p>pgcanary token</p>',
  plain: 'pgcanary token',
  headers: '{}',
  at: now(),
});

function logged(error: unknown): string {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(String(line)));
  logFailure('Sending mails failed', error);
  log.mockRestore();
  return lines.join('\n');
}

/** What the log shows, and what Next's own way of printing would. */
const printed = (error: unknown) => `${logged(error)}\n${inspect(error, { depth: 10 })}`;

const failureOf = (work: Promise<unknown>) => work.then(() => expect.fail('It should fail.')).catch((error) => error);

// Prevents that names, addresses and whole mails stand in the log when a write fails.
it('shows nothing of what was written when a write fails', async () => {
  await transaction((tx) => tx.insert(mailbox).values(mail('pgcanary-id')));
  const text = printed(await failureOf(transaction((tx) => tx.insert(mailbox).values(mail('pgcanary-id')))));
  expect(text).not.toContain('pgcanary');
  expect(text).toContain('mailbox');
  expect(text).toMatch(/^ {4}at /m);
});

it.runIf(dialect === 'postgres')('shows nothing of what was asked for when a read fails', async () => {
  const nonsense = sql<number>`cast(${'pgcanary'} as integer)`;
  const failed = await failureOf(db.select({ nonsense }).from(mailbox) as unknown as Promise<unknown>);
  expect(printed(failed)).not.toContain('pgcanary');
});

it('shows what caused a failure, each of several, and no address', () => {
  const cause = Object.assign(new Error('550 <ada@example.com> is unknown'), { code: 'EENVELOPE' });
  const text = logged(new AggregateError([new Error('the first', { cause }), new Error('the second')], 'Two failed.'));
  expect(text.split('\n', 1)).toEqual(['Sending mails failed: AggregateError: Two failed.']);
  for (const part of ['the first', 'the second', 'EENVELOPE']) expect(text).toContain(part);
  expect(text).not.toContain('ada@');
});
