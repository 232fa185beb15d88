import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { accounts, sessions } from '@/db/schema/account';
import { identityLinks } from '@/db/schema/identity';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { emailId, newAddress, signIn } from '@/e2e/fixtures/sign-in';
import { now } from '../platform/clock';
import { endSession, endSessions, findSession, rotateSession } from './session';

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('sessions', () => {
  it('are known by the hash of their token only, and the old token is worth nothing after a rotation', async () => {
    const { session } = await signIn(newAddress());
    expect(await db.$count(sessions, eq(sessions.tokenHash, session.token))).toBe(0);
    const next = await transaction((tx) => rotateSession(tx, session.id));
    expect(await findSession(session.token)).toBeNull();
    expect((await findSession(next))?.session.id).toBe(session.id);
  });

  it('end one by one, all but one, by idleness and by age', async () => {
    const address = newAddress();
    const [one, two, three] = [await signIn(address), await signIn(address), await signIn(address)];
    const accountId = one.account.id;
    await transaction((tx) => endSession(tx, accountId, one.session.id));
    expect(await findSession(one.session.token)).toBeNull();
    await transaction((tx) => endSessions(tx, accountId, two.session.id));
    expect(await findSession(three.session.token)).toBeNull();
    const ago = (days: number) => new Date(now().getTime() - days * 86_400_000);
    await transaction((tx) =>
      tx
        .update(sessions)
        .set({ lastSeenAt: ago(15) })
        .where(eq(sessions.id, two.session.id)),
    );
    expect(await findSession(two.session.token)).toBeNull();
  });

  it('of somebody else cannot be ended', async () => {
    const [ann, bob] = [await signIn(newAddress()), await signIn(newAddress())];
    await transaction((tx) => endSession(tx, bob.account.id, ann.session.id));
    expect(await findSession(ann.session.token)).not.toBeNull();
  });

  it('make one account per address, however many first proofs come at once', async () => {
    const address = newAddress();
    const emailIdentifierId = await emailId(address);
    await Promise.all([signIn(address), signIn(address), signIn(address)]);
    expect(await db.$count(accounts, eq(accounts.emailIdentifierId, emailIdentifierId))).toBe(1);
    const open = and(eq(identityLinks.identifierId, emailIdentifierId), isNull(identityLinks.validTo));
    expect(await db.$count(identityLinks, open)).toBe(1);
  });
});
