import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { databaseFile, dialect } from '@/db/url';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { SCHEMA_TABLES } from '@/e2e/fixtures/schema-tables';
import { enqueueMail } from '@/lib/mail/commands';
import { deliverDueMails } from '@/lib/mail/delivery';
import { MAILING } from '@/lib/mails';
import { unseal } from '@/lib/platform/secret';
import { deleteSubject } from './commands';

process.env.KINDLING_DEMO = '1';

/** A word that occurs nowhere else; each field of the person holds it with a word of its own. */
const CANARY = 'quillfeather';
const TRACES = new RegExp(`${CANARY}(?:-[a-z]+)*(?:@[a-z.]+)?`, 'g');
/** What the invoice must carry, see `KEPT_BY_LAW`. */
const KEPT = ['city', 'extra', 'name', 'street'].map((part) => `${CANARY}-${part}`);

const logged: string[] = [];

beforeAll(async () => {
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, way).mockImplementation((...said) => void logged.push(said.map(String).join(' ')));
  }
  await freshDatabase();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await dropDatabase();
});

const tracesIn = (text: string) => [...new Set(text.match(TRACES))].sort();

/** Every byte SQLite has written: the file itself and its journal, as the shop has left them. */
function bytesOnDisk(): string {
  const folder = dirname(databaseFile);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

/** `table.column` of every field with a trace; what is sealed in the outbox is opened. */
async function fieldsWithTraces(): Promise<string[]> {
  const found = new Set<string>();
  for (const table of SCHEMA_TABLES) {
    for (const row of await db.select().from(table)) {
      for (const [column, value] of Object.entries(row)) {
        if (JSON.stringify(value)?.includes(CANARY)) found.add(`${getTableName(table)}.${column}`);
      }
    }
  }
  for (const { sealed } of await db.select().from(outbox)) {
    if (sealed && unseal('outbox', sealed)?.includes(CANARY)) found.add('outbox.sealed');
  }
  return [...found].sort();
}

describe('a person with a word of their own in every field, and with mails sent and waiting', () => {
  it('leaves the word in the invoice’s address and nowhere else: database, file, journal, outbox, log', async () => {
    const person = await canaryPerson(CANARY);
    const mail = { kind: 'security-notice', to: person.email, locale: 'en' } as const;
    const data = { event: 'method-added' as const, detail: `${CANARY}-method`, at: '', link: '/' };
    await transaction((tx) => enqueueMail(tx, { ...mail, data, cause: 'sent' }));
    await deliverDueMails(MAILING);
    await transaction((tx) => enqueueMail(tx, { ...mail, data, cause: 'waiting' }));
    expect(await fieldsWithTraces()).toEqual(expect.arrayContaining(['mailbox.html', 'outbox.sealed']));
    if (dialect === 'sqlite') expect(tracesIn(bytesOnDisk()).length).toBeGreaterThan(40);

    const left = await deleteSubject(
      {
        status: 'account',
        level: 3,
        owner: { writeId: person.ids.account, readIds: person.identifierIds },
        // The last mail goes to somebody else's address here: the one thing that is meant to stay for a while.
        email: { identifierId: person.ids.email, address: 'farewell@example.com' },
        identifierIds: person.identifierIds,
        customerId: person.customerId,
        sessionId: 'session',
      },
      'en',
    );
    expect(left.ok).toBe(true);

    expect(await fieldsWithTraces()).toEqual(['orders.address']);
    expect(logged.filter((line) => line.includes(CANARY))).toEqual([]);
    if (dialect === 'sqlite') expect(tracesIn(bytesOnDisk())).toEqual(KEPT);
  });
});
