import { afterAll, beforeAll, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { mailbox } from '@/db/schema/mail';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { identifyVisitor } from '@/lib/identity/anonymous-ids';
import { createChallenge } from '@/lib/identity/challenges';
import { findOrCreateIdentifier } from '@/lib/identity/identifiers';
import { shopperOf } from '@/lib/identity/queries';
import { getMailboxMail, listMailbox } from '@/lib/mail/mailbox';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { lookupOf } from '@/lib/platform/lookup';
import { newToken } from '@/lib/platform/secret';
import { listOwnAddresses } from './own-addresses';

process.env.KINDLING_DEMO = '1';

beforeAll(freshDatabase);
afterAll(dropDatabase);

async function mailTo(email: string) {
  const id = newId();
  const letter = { subject: email, html: '', plain: '', headers: '{}', at: now() };
  await transaction((tx) =>
    tx.insert(mailbox).values({ id, recipient: email, recipientLookup: lookupOf('email', email), ...letter }),
  );
  return id;
}

// Prevents that whoever tries the demo reads the codes and links of everybody else.
it('the mailbox of a browser has the mails to addresses that were typed in it, and nobody else’s', async () => {
  const [token, browser] = [newToken(), newToken()];
  await transaction(async (tx) => {
    const { id } = await identifyVisitor(tx, token);
    const typed = await findOrCreateIdentifier(tx, 'email', 'typed@example.com');
    const coded = await findOrCreateIdentifier(tx, 'email', 'coded@example.com');
    const asked = { purpose: 'confirm-contact', emailIdentifierId: typed.id, lifetimeInMinutes: 60 } as const;
    await createChallenge(tx, { ...asked, payload: { visitorId: id } });
    const code = { purpose: 'sign-in', emailIdentifierId: coded.id, lifetimeInMinutes: 10 } as const;
    await createChallenge(tx, { ...code, browserBound: browser });
  });
  for (const email of ['typed@example.com', 'coded@example.com']) await mailTo(email);
  const other = await mailTo('other@example.com');

  const own = await listOwnAddresses(await shopperOf({ session: null, visitor: token }), browser);
  const subjects = (await listMailbox(own))?.map(({ subject }) => subject).sort();
  expect(subjects).toEqual(['coded@example.com', 'typed@example.com']);
  expect(await getMailboxMail(other, own)).toBeNull();
  expect(await getMailboxMail(other, 'everybody')).not.toBeNull();

  const stranger = await listOwnAddresses(await shopperOf({ session: null, visitor: null }), null);
  expect(await listMailbox(stranger)).toEqual([]);
});
