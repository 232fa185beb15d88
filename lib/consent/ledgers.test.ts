import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, transaction } from '@/db/client';
import { consentHeads, consentRecords, consentWordings } from '@/db/schema/consent';
import { identifiers } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import type { ShopperScope } from '@/lib/identity/shopper';
import { newId } from '@/lib/platform/id';
import { answerPurpose } from './commands';
import { areLedgersUnbroken, sealEarlierLedgers, verifyLedgers, watchLedgers } from './ledgers';
import { getConsents, getPermission, may, verifyChain } from './queries';
import { getConsentReceipts, receiptKey } from './receipt';
import { checkReceipts } from './receipt-check';
import { switchWording } from './wording';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const at = new Date('2026-03-01T08:00:00Z');
let owner: ShopperScope;

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx.delete(identifiers);
    await tx.delete(consentWordings);
    const id = newId();
    const row = { id, kind: 'visitor' as const, lookup: `lookup-${id}`, value: null };
    await tx.insert(identifiers).values({ ...row, firstSeenAt: at, lastSeenAt: at });
    owner = { writeId: id, readIds: [id] };
  });
});

const say = (state: 'given' | 'refused', purpose: 'profile' | 'personalization' = 'profile') =>
  answerPurpose(owner, {
    purpose,
    state,
    method: 'switch',
    surface: '/privacy',
    wording: switchWording(purpose, 'en'),
  });

const answerAt = (position: number) =>
  and(eq(consentRecords.identifierId, owner.writeId), eq(consentRecords.position, position));
const cutOff = (position: number) => transaction((tx) => tx.delete(consentRecords).where(answerAt(position)));
const ownHead = () => eq(consentHeads.identifierId, owner.writeId);

/** A yes, a no: the newest answer allows nothing. */
async function changeOfMind() {
  await say('given');
  await say('refused');
}

describe('a ledger whose end was cut off', () => {
  beforeEach(changeOfMind);

  it('is found, and revives no yes', async () => {
    await cutOff(2);
    expect(await verifyChain(owner.writeId)).toEqual({ length: 1, brokenAt: 2 });
    expect((await getConsents(owner.writeId)).profile).not.toBe('given');
    expect((await getPermission(owner))?.consents.profile).not.toBe('given');
    expect(await may(owner, 'profile')).toBe(false);
  });

  it('is found when its head is gone, or says a length that the shop never said', async () => {
    await cutOff(2);
    const [first] = await db.select().from(consentRecords).where(answerAt(1));
    await transaction((tx) => tx.update(consentHeads).set({ length: 1, lastHash: first?.hash }).where(ownHead()));
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
    expect(await may(owner, 'profile')).toBe(false);
    await transaction((tx) => tx.delete(consentHeads).where(ownHead()));
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
    expect(await may(owner, 'profile')).toBe(false);
  });

  it('stays broken whatever is answered after it, and a later no still ends what it can', async () => {
    await cutOff(2);
    await say('given');
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
    expect(await may(owner, 'profile')).toBe(false);
    await transaction((tx) => tx.delete(consentHeads).where(ownHead()));
    await say('given', 'personalization');
    expect((await verifyChain(owner.writeId)).brokenAt).not.toBeNull();
    expect(await may(owner, 'personalization')).toBe(false);
  });

  it('is found when every answer is gone and the head is not', async () => {
    await cutOff(1);
    await cutOff(2);
    expect(await verifyChain(owner.writeId)).toEqual({ length: 0, brokenAt: 1 });
    expect((await verifyLedgers()).broken).toEqual([{ identifierId: owner.writeId, brokenAt: 1 }]);
  });
});

describe('a ledger of which somebody changed', () => {
  beforeEach(async () => {
    await say('given', 'personalization');
    await changeOfMind();
  });

  it('an older answer allows nothing on the strength of it', async () => {
    await transaction((tx) => tx.update(consentRecords).set({ state: 'given' }).where(answerAt(3)));
    expect(await may(owner, 'profile')).toBe(false);
  });

  it('the order of two answers is found', async () => {
    const move = (from: number, to: number) =>
      transaction((tx) => tx.update(consentRecords).set({ position: to }).where(answerAt(from)));
    await move(2, 99);
    await move(3, 2);
    await move(99, 3);
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
    expect(await may(owner, 'profile')).toBe(false);
  });

  it('the words is found, and those words are shown to nobody', async () => {
    const [row] = await db.select().from(consentRecords).where(answerAt(2));
    const changed = eq(consentWordings.hash, row?.wordingHash ?? '');
    await transaction((tx) =>
      tx.update(consentWordings).set({ text: 'We sell everything to everybody.' }).where(changed),
    );
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
    expect((await verifyLedgers()).changedWordings).toEqual([row?.wordingHash]);
    const { document, signature } = await getConsentReceipts(owner.writeId, at);
    expect(signature).toBeNull();
    expect(JSON.stringify(document)).not.toContain('We sell everything');
  });
});

describe('looking through all ledgers', () => {
  it('counts them, and says in the log and to the health page when one does not hold', async () => {
    await changeOfMind();
    expect(await verifyLedgers()).toEqual({ ledgers: 1, answers: 2, broken: [], changedWordings: [] });
    await watchLedgers();
    expect(areLedgersUnbroken()).toBe(true);
    await cutOff(2);
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await watchLedgers();
    expect(areLedgersUnbroken()).toBe(false);
    expect(log.mock.calls.flat().join()).toMatch(/ledgers that do not hold: 1/);
    expect(log.mock.calls.flat().join(), 'whose it is').not.toContain(owner.writeId);
    log.mockRestore();
  });

  it('seals what there was before there were heads, unless it does not hold', async () => {
    await changeOfMind();
    await transaction((tx) => tx.delete(consentHeads).where(ownHead()));
    await sealEarlierLedgers();
    expect((await verifyChain(owner.writeId)).brokenAt).toBeNull();
    await transaction(async (tx) => {
      await tx.delete(consentHeads).where(ownHead());
      await tx.update(consentRecords).set({ state: 'given' }).where(answerAt(2));
    });
    await sealEarlierLedgers();
    expect((await verifyChain(owner.writeId)).brokenAt).toBe(2);
  });
});

describe('a receipt', () => {
  const check = (documents: unknown) => checkReceipts(JSON.stringify(documents), receiptKey());

  it('is the shop’s own when it is unchanged and signed with the published key', async () => {
    await changeOfMind();
    const receipt = await getConsentReceipts(owner.writeId, at);
    expect(check(receipt)).toMatchObject([{ verdict: 'valid', answers: [{ state: 'given' }, { state: 'withdrawn' }] }]);
    expect(check([receipt, receipt])).toHaveLength(2);
    expect(receipt.signature?.publicKey.kid).toBe(receiptKey().kid);
  });

  it('is refused when it was changed, was signed by somebody else, or is none', async () => {
    await say('given');
    const { document, signature } = await getConsentReceipts(owner.writeId, at);
    expect(
      check({ document: { ...document, createdAt: at.toISOString().replace('2026', '2020') }, signature }),
    ).toEqual([{ verdict: 'changed' }]);
    expect(check({ document, signature: null })).toEqual([{ verdict: 'unsigned' }]);
    const foreign = { ...signature, publicKey: { ...signature?.publicKey, kid: 'somebody else' } };
    expect(check({ document, signature: foreign })).toEqual([{ verdict: 'foreign-key' }]);
    expect(check([])).toEqual([{ verdict: 'unreadable' }]);
    expect(check({ hello: 'there' })).toEqual([{ verdict: 'unreadable' }]);
    expect(checkReceipts('no JSON', receiptKey())).toEqual([{ verdict: 'unreadable' }]);
  });

  it('is not signed while the ledger does not hold', async () => {
    await changeOfMind();
    await cutOff(2);
    const { document, signature } = await getConsentReceipts(owner.writeId, at);
    expect(signature).toBeNull();
    expect(document).toMatchObject({ brokenAt: 2 });
  });
});
