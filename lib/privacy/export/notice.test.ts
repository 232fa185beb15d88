import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { newAddress, signIn } from '@/e2e/fixtures/sign-in';
import { LOCALES } from '@/lib/i18n/locales';
import { renderMail } from '@/lib/mail/render';
import { MAILING } from '@/lib/mails';
import { lookupOf } from '@/lib/platform/lookup';
import { unseal } from '@/lib/platform/secret';
import type { Subject } from '../subject';
import { tellOfExport } from './notice';

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function toldTo(email: string) {
  const kinds = inArray(outbox.kind, ['data-downloaded', 'security-notice']);
  const rows = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.recipientLookup, lookupOf('email', email)), kinds));
  return rows.map(({ sealed }) => JSON.parse(unseal('outbox', sealed ?? '') ?? '{}'));
}

function subject(status: Subject['status'], id: string, address: string): Subject {
  return {
    status,
    level: 3,
    owner: { writeId: id, readIds: [id] },
    email: { identifierId: id, address },
    identifierIds: [id],
    customerId: null,
    sessionId: null,
  };
}

describe('after a download', () => {
  it('through a mailed link, the address is told, in every language, with a way to look and to delete', async () => {
    const email = newAddress();
    await tellOfExport(subject('address', 'somebody', email), 'de');
    const [letter, ...more] = await toldTo(email);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ kind: 'data-downloaded', locale: 'de' });
    for (const locale of LOCALES) {
      const { subject, html, plain } = renderMail('x', { ...letter, locale }, MAILING.templates);
      expect(subject.length).toBeGreaterThan(10);
      for (const body of [html, plain]) expect(body).toMatch(/\/privacy\/access/);
    }
  });

  it('by somebody signed in, the account is told, with a way to sign everybody out', async () => {
    const email = newAddress();
    const { account } = await signIn(email);
    await tellOfExport(subject('account', account.identifierId, email), 'en');
    expect(await toldTo(email)).toMatchObject([{ kind: 'security-notice', data: { event: 'export' } }]);
  });

  it('of what one browser holds, nobody is: no address is proven', async () => {
    const email = newAddress();
    for (const status of ['visitor', 'contact'] as const) await tellOfExport(subject(status, 'else', email), 'en');
    expect(await toldTo(email)).toEqual([]);
  });
});
