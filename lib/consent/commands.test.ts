import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { consentRecords, consentWordings, contacts, suppressions } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import { dismissals, events } from '@/db/schema/personalization';
import { privacyPreferences } from '@/db/schema/privacy';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import type { ShopperScope } from '@/lib/identity/shopper';
import { newId } from '@/lib/platform/id';
import { answerBanner, answerPurpose, recordConsent, requireConsent } from './commands';
import { getConsentEpoch, getConsents, may, verifyChain } from './queries';
import { getConsentReceipts } from './receipt';
import { BANNER_PURPOSES } from './rules';
import { switchWording } from './wording';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const at = new Date('2026-03-01T08:00:00Z');
let owner: ShopperScope;
const wording = switchWording('profile', 'en');

async function identifier(kind: 'visitor' | 'email' = 'visitor') {
  const id = newId();
  const row = { id, kind, lookup: `lookup-${id}`, value: null, firstSeenAt: at, lastSeenAt: at };
  await transaction((tx) => tx.insert(identifiers).values(row));
  return id;
}

beforeEach(async () => {
  const id = await identifier();
  owner = { writeId: id, readIds: [id] };
});

const say = (state: 'given' | 'refused', purpose: 'profile' | 'personalization' = 'profile', who = owner) =>
  answerPurpose(who, { purpose, state, method: 'switch', surface: '/privacy', wording });

async function look(identifierId: string) {
  const consentEpoch = (await getConsentEpoch(identifierId)) ?? 0;
  const row = { id: newId(), identifierId, kind: 'viewed' as const, productId: 'p', query: null, consentEpoch, at };
  await transaction((tx) => tx.insert(events).values(row));
}

describe('the ledger', () => {
  it('keeps every answer and shows the newest', async () => {
    await say('given');
    await say('refused');
    await say('given');
    expect((await getConsents(owner.writeId)).profile).toBe('given');
    expect(await verifyChain(owner.writeId)).toEqual({ length: 3, brokenAt: null });
  });

  it('writes nothing for an answer that changes nothing', async () => {
    await say('given');
    await say('given');
    expect((await verifyChain(owner.writeId)).length).toBe(1);
    expect(await getConsentEpoch(owner.writeId)).toBe(1);
  });

  it('stores each wording once, however often it was shown', async () => {
    const other = await identifier();
    await say('given');
    await say('given', 'profile', { writeId: other, readIds: [other] });
    const [row] = await db.select().from(consentRecords).where(eq(consentRecords.identifierId, owner.writeId));
    expect(await db.$count(consentWordings, eq(consentWordings.hash, row?.wordingHash ?? ''))).toBe(1);
  });

  it.each([
    ['state', { state: 'given' as const }],
    ['moment', { at: new Date('2020-01-01') }],
    ['wording', { wordingHash: 'other words' }],
    ['evidence', { evidence: { browser: 'somebody else' } }],
    ['surface', { surface: 'elsewhere' }],
  ])('shows from which row on somebody changed the %s', async (_, change) => {
    await say('given');
    await say('refused');
    await say('given');
    const second = (await db.select().from(consentRecords).where(eq(consentRecords.identifierId, owner.writeId))).find(
      (row) => row.position === 2,
    );
    await transaction((tx) =>
      tx
        .update(consentRecords)
        .set(change)
        .where(eq(consentRecords.id, second?.id ?? '')),
    );
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
  });

  it('shows that a row was taken out of the middle', async () => {
    await say('given');
    await say('refused');
    await say('given');
    const rows = await db.select().from(consentRecords).where(eq(consentRecords.identifierId, owner.writeId));
    const middle = rows.find((row) => row.position === 2);
    await transaction((tx) => tx.delete(consentRecords).where(eq(consentRecords.id, middle?.id ?? '')));
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
  });

  it('stays one chain when answers arrive at the same moment', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => say(index % 2 ? 'refused' : 'given')));
    expect((await verifyChain(owner.writeId)).brokenAt).toBeNull();
  });

  it('signs receipts that carry the words which were shown', async () => {
    await say('given');
    const { document, signature } = await getConsentReceipts(owner.writeId, at);
    const { createPublicKey, verify } = await import('node:crypto');
    const key = createPublicKey({ key: signature?.publicKey as never, format: 'jwk' });
    const value = Buffer.from(signature?.value ?? '', 'base64url');
    expect(verify(null, Buffer.from(JSON.stringify(document)), key, value)).toBe(true);
    expect(verify(null, Buffer.from(JSON.stringify({ ...document, createdAt: '' })), key, value)).toBe(false);
    expect(document.receipts[0]?.piiProcessing.purposes[0]?.wording).toContain('Remembering your interests');
  });
});

describe('withdrawing', () => {
  it('erases what the yes had allowed and raises the epoch, in one transaction', async () => {
    await say('given');
    await look(owner.writeId);
    const subject = { subjectKind: 'family', subjectId: 'lamps', reason: 'not-for-me', at };
    await transaction((tx) => tx.insert(dismissals).values({ identifierId: owner.writeId, ...subject }));
    const failed = transaction(async (tx) => {
      const answer = { identifierId: owner.writeId, purpose: 'profile' as const, state: 'withdrawn' as const };
      await recordConsent(tx, { ...answer, method: 'switch', surface: '/privacy', wording });
      throw new Error('the database fails');
    });
    await expect(failed).rejects.toThrow('the database fails');
    expect(await db.$count(events, eq(events.identifierId, owner.writeId))).toBe(1);
    expect(await getConsentEpoch(owner.writeId)).toBe(1);

    await say('refused');
    expect(await db.$count(events, eq(events.identifierId, owner.writeId))).toBe(0);
    expect(await db.$count(dismissals, eq(dismissals.identifierId, owner.writeId))).toBe(0);
    expect(await getConsentEpoch(owner.writeId)).toBe(2);
    expect((await getConsents(owner.writeId)).profile).toBe('withdrawn');
  });

  it('ends the yes of everything else the person can see, while a yes stays where it was given', async () => {
    const visitor = await identifier();
    await say('given', 'profile', { writeId: visitor, readIds: [visitor] });
    const account: ShopperScope = { writeId: owner.writeId, readIds: [owner.writeId, visitor] };
    expect(await may(account, 'profile')).toBe(false);
    await say('given', 'profile', account);
    await say('refused', 'profile', account);
    expect((await getConsents(visitor)).profile).toBe('withdrawn');
  });

  it('of the newsletter ends the subscription and suppresses the address', async () => {
    const email = await identifier('email');
    const contact = { emailIdentifierId: email, state: 'confirmed' as const, locale: 'en', surface: 'newsletter' };
    await transaction((tx) => tx.insert(contacts).values({ ...contact, requestedAt: at, confirmedAt: at }));
    const answer = { purpose: 'newsletter' as const, method: 'one-click', surface: 'mail', wording };
    await transaction((tx) => recordConsent(tx, { ...answer, identifierId: email, state: 'given' }));
    await transaction((tx) => recordConsent(tx, { ...answer, identifierId: email, state: 'withdrawn' }));
    const [after] = await db.select().from(contacts).where(eq(contacts.emailIdentifierId, email));
    expect(after?.state).toBe('ended');
    expect(await db.$count(suppressions, eq(suppressions.lookup, `lookup-${email}`))).toBe(1);
  });
});

describe('the gate of the data layer', () => {
  const gate = (epoch: number) => transaction((tx) => requireConsent(tx, owner, 'personalization', epoch));

  it('opens with a yes of this epoch only', async () => {
    expect(await gate(0)).toBe(false);
    await say('given', 'personalization');
    expect(await gate(1)).toBe(true);
    expect(await gate(0)).toBe(false);
    await say('refused', 'personalization');
    expect(await gate(1)).toBe(false);
    expect(await gate(2)).toBe(false);
  });

  it('is closed while the person has paused', async () => {
    await say('given', 'personalization');
    const pause = { identifierId: owner.writeId, keepActivityInMonths: 12, pausedAt: at };
    await transaction((tx) => tx.insert(privacyPreferences).values(pause));
    expect(await gate(1)).toBe(false);
    expect(await may(owner, 'personalization')).toBe(false);
  });
});

describe('the banner', () => {
  const shown = { purposes: BANNER_PURPOSES, again: false, gpc: false, scripts: true };

  it('gives two purposes with Accept, never a mail', async () => {
    await answerBanner(owner, { accepted: true, shown, locale: 'pl' });
    const { essential, ...rest } = await getConsents(owner.writeId);
    expect(essential).toBe('given');
    expect(Object.values(rest).filter((status) => status === 'given')).toHaveLength(2);
    expect(rest.newsletter).toBe('unset');
  });

  it('gives only the visit under Global Privacy Control, and an explicit later yes wins', async () => {
    await answerBanner(owner, { accepted: true, shown: { ...shown, gpc: true }, locale: 'en' });
    expect(await getConsents(owner.writeId)).toMatchObject({ personalization: 'given', profile: 'refused' });
    await say('given');
    expect(await may(owner, 'profile')).toBe(true);
  });
});
