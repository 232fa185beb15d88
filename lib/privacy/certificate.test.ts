import { createPublicKey, verify } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { outbox } from '@/db/schema/mail';
import { payments } from '@/db/schema/orders';
import { returnLines } from '@/db/schema/returns';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { findOrCreateIdentifier } from '@/lib/identity/identifiers';
import type { Letter } from '@/lib/mail/commands';
import { renderMail } from '@/lib/mail/render';
import { MAILING } from '@/lib/mails';
import { issueWelcomeCoupon } from '@/lib/newsletter/welcome';
import { lookupOf } from '@/lib/platform/lookup';
import { unseal } from '@/lib/platform/secret';
import { signedCertificate } from './certificate';
import { deleteSubject } from './commands';
import { personOf } from './person';
import type { Subject } from './subject';
import { countThings } from './things';

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function leave(canary: string) {
  const person = await canaryPerson(canary);
  const subject: Subject = {
    status: 'account',
    level: 3,
    owner: { writeId: person.ids.account, readIds: person.identifierIds },
    email: { identifierId: person.ids.email, address: person.email },
    identifierIds: person.identifierIds,
    customerId: person.customerId,
    sessionId: 'session',
  };
  const keys = await personOf(person.identifierIds);
  const deleted = await deleteSubject(subject, 'en');
  if (!deleted.ok) throw new Error(deleted.code);
  const lookup = lookupOf('email', person.email);
  const mails = await db.select().from(outbox).where(eq(outbox.recipientLookup, lookup));
  return { person, keys, certificate: deleted.value, mails };
}

describe('the certificate of an erasure', () => {
  it('is true of the database afterwards, the last mail included', async () => {
    const { keys, certificate } = await leave('true');
    for (const { holder, after } of certificate.holders) {
      if (holder === 'orders-under-hold') continue;
      expect([holder, await countThings(holder as 'mails', keys)]).toEqual([holder, after]);
    }
    expect(certificate.holders).toContainEqual({ holder: 'mails', before: 2, after: 1 });
    expect(certificate.holders).toContainEqual({ holder: 'orders', before: 1, after: 0 });
    expect(certificate.holders).toContainEqual({ holder: 'orders-under-hold', before: 0, after: 1 });
  });

  it('is signed, and a changed count no longer fits the signature', async () => {
    const { certificate } = await leave('signed');
    const { document, signature } = JSON.parse(JSON.stringify(signedCertificate(certificate)));
    const key = createPublicKey({ key: signature.publicKey, format: 'jwk' });
    const fits = (text: string) => verify(null, Buffer.from(text), key, Buffer.from(signature.value, 'base64url'));
    expect(fits(JSON.stringify(document))).toBe(true);
    document.holders[0].before += 1;
    expect(fits(JSON.stringify(document))).toBe(false);
  });

  it('comes with the last mail, and nothing stored leads from the address to it', async () => {
    const { person, certificate, mails } = await leave('mailed');
    expect(mails).toHaveLength(1);
    const { sealed, ...stored } = mails[0] ?? { sealed: null };
    expect(JSON.stringify(stored)).not.toContain(certificate.id);
    const letter = JSON.parse(unseal('outbox', sealed ?? '') ?? '') as Letter;
    expect(letter.to).toBe(person.email);
    const { plain } = renderMail('id', letter, MAILING.templates);
    expect(plain).toContain(certificate.id);
    expect(plain).toContain('Your orders: 1 before, 0 now');
  });

  it('does not let a welcome coupon be had twice by coming back', async () => {
    const { person } = await leave('returning');
    const { id } = await transaction((tx) => findOrCreateIdentifier(tx, 'email', person.email));
    expect(await transaction((tx) => issueWelcomeCoupon(tx, id))).toBeNull();
    const stranger = await transaction((tx) => findOrCreateIdentifier(tx, 'email', 'stranger@example.com'));
    expect(await transaction((tx) => issueWelcomeCoupon(tx, stranger.id))).not.toBeNull();
  });

  it('keeps of an order no reason of a return and no name of the payment provider for the payment', async () => {
    await leave('reasons');
    expect(await db.$count(returnLines, eq(returnLines.reason, 'damaged'))).toBe(0);
    expect((await db.select().from(payments)).every(({ reference }) => reference === null)).toBe(true);
  });
});
