import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '@/db/client';
import { accounts, linkIntents, providerAccounts, sessions } from '@/db/schema/account';
import { contacts } from '@/db/schema/consent';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { newBrowser } from '@/e2e/fixtures/sign-in';
import { now } from '../../platform/clock';
import { setAttribute } from '../attributes';
import { consumeByToken, createChallenge } from '../challenges';
import { completeSignIn } from '../complete-sign-in';
import { findOrCreateIdentifier } from '../identifiers';
import { shopperOf } from '../queries';
import { createLinkIntent, takeLinkIntent } from './link-intents';
import { type ProviderProfile, readProfile } from './profile';
import { completeProviderSignIn, connectProvider, disconnectProvider } from './sign-in';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const ISSUER = 'https://id.example/oidc';
const TRUST = {
  id: 'demo-id',
  issuer: ISSUER,
  provesEmail: ({ email_verified: verified }: Record<string, unknown>) => verified === true,
};
const VISIT = { visitorId: null, sharedDevice: false, locale: 'en' as const, device: 'Firefox' };

let serial = 0;
const newAddress = () => `someone${++serial}@example.com`;
const profileOf = (subject: string, email: string | null): ProviderProfile => ({
  provider: 'demo-id',
  issuer: ISSUER,
  subject,
  email,
  firstName: 'Ada',
});
const come = (profile: ProviderProfile, visit = {}) =>
  transaction((tx) => completeProviderSignIn(tx, profile, { ...VISIT, ...visit }));
const emailId = async (address: string) => (await transaction((tx) => findOrCreateIdentifier(tx, 'email', address))).id;
const byMail = async (address: string) => {
  const emailIdentifierId = await emailId(address);
  return transaction((tx) => completeSignIn(tx, { ...VISIT, emailIdentifierId, method: 'mail-code' }));
};
const see = (token: string) => shopperOf({ session: token, visitor: null });

describe('reading what a provider says', () => {
  const claims = { sub: 'ada-1', iss: ISSUER, email: 'Ada@Example.com', email_verified: true, given_name: 'Ada' };

  it('passes an address on only when it is verified by an authority for addresses', () => {
    expect(readProfile(claims, TRUST)?.email).toBe('ada@example.com');
    expect(readProfile({ ...claims, email_verified: false }, TRUST)?.email).toBeNull();
    expect(readProfile({ ...claims, email_verified: 'true' }, TRUST)?.email).toBeNull();
    expect(readProfile({ ...claims, email_verified: undefined }, TRUST)?.email).toBeNull();
    expect(readProfile(claims, { ...TRUST, provesEmail: () => false })?.email).toBeNull();
  });

  it('refuses subjects that name nobody, and another issuer', () => {
    for (const sub of ['', 'null', 'undefined', '0', 'anonymous', '[object Object]', undefined, 7]) {
      expect(readProfile({ ...claims, sub }, TRUST)).toBeNull();
    }
    expect(readProfile({ ...claims, iss: 'https://evil.example' }, TRUST)).toBeNull();
  });

  it('takes no name that could carry a link into a mail', () => {
    expect(readProfile({ ...claims, given_name: 'http://evil.example' }, TRUST)?.firstName).toBeNull();
  });
});

describe('coming back from a provider', () => {
  it('opens one account for one identity, again and again, also when the address there has changed', async () => {
    const first = await come(profileOf('same', newAddress()));
    const again = await come(profileOf('same', newAddress()));
    expect(first.ok && again.ok && first.value.signedIn.account.id === again.value.signedIn.account.id).toBe(true);
  });

  it('opens the account of the proven address, connects it and tells', async () => {
    const address = newAddress();
    const { account } = await byMail(address);
    const arrived = await come(profileOf('returning', address));
    expect(arrived).toMatchObject({ ok: true, value: { connected: true } });
    expect(arrived.ok && arrived.value.signedIn.account.id).toBe(account.id);
  });

  it('never touches whoever is signed in on this browser: nothing is linked without a stored wish', async () => {
    const ann = await byMail(newAddress());
    const bob = await come(profileOf('bob', newAddress()));
    expect(bob.ok && bob.value.signedIn.account.id).not.toBe(ann.account.id);
    expect(await db.$count(providerAccounts, eq(providerAccounts.accountId, ann.account.id))).toBe(0);
  });

  it('joins what this browser holds when the person has said so and asks otherwise, like a code by mail', async () => {
    const { visitorId } = await newBrowser();
    const asked = await come(profileOf('shopper', newAddress()), { visitorId });
    expect(asked).toMatchObject({ ok: true, value: { signedIn: { asks: true, operationId: expect.any(String) } } });
    const arrived = await come(profileOf('shopper', null), { visitorId, accepted: true });
    const token = arrived.ok ? arrived.value.signedIn.session.token : '';
    expect((await see(token)).owner?.readIds).toContain(visitorId);
  });

  it('keeps no token of the provider', async () => {
    await come(profileOf('tokenless', newAddress()));
    const [row] = await db.select().from(providerAccounts).where(eq(providerAccounts.subject, 'tokenless'));
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['accountId', 'identifierId', 'issuer', 'lastUsedAt', 'linkedAt', 'provider', 'subject'].sort(),
    );
  });
});

describe('connecting a provider', () => {
  it('needs the wish of this very session, once', async () => {
    const [ann, bob] = [await byMail(newAddress()), await byMail(newAddress())];
    await transaction((tx) => createLinkIntent(tx, ann.session.id, 'demo-id'));
    const take = (sessionId: string) => transaction((tx) => takeLinkIntent(tx, sessionId, 'demo-id'));
    expect([await take(bob.session.id), await take(ann.session.id), await take(ann.session.id)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('does not outlive ten minutes', async () => {
    const ann = await byMail(newAddress());
    await transaction(async (tx) => {
      await createLinkIntent(tx, ann.session.id, 'demo-id');
      await tx.update(linkIntents).set({ expiresAt: new Date(0) });
    });
    expect(await transaction((tx) => takeLinkIntent(tx, ann.session.id, 'demo-id'))).toBe(false);
  });

  it('is refused when the identity opens another account, and possible again after a disconnection', async () => {
    const [ann, bob] = [await byMail(newAddress()), await byMail(newAddress())];
    const identity = profileOf('wandering', null);
    const connect = (accountId: string) => transaction((tx) => connectProvider(tx, accountId, identity));
    expect((await connect(ann.account.id)).ok).toBe(true);
    expect(await connect(bob.account.id)).toEqual({ ok: false, code: 'other-account' });
    const [connection] = await db.select().from(providerAccounts).where(eq(providerAccounts.subject, 'wandering'));
    const id = connection?.identifierId ?? '';
    expect(await transaction((tx) => disconnectProvider(tx, bob.account.id, id))).toBeNull();
    expect(await transaction((tx) => disconnectProvider(tx, ann.account.id, id))).toBe('demo-id');
    expect((await connect(bob.account.id)).ok).toBe(true);
  });
});

/*
 * Account pre-hijacking (Sudhodanan & Paverd, USENIX Security 2022): somebody prepares an account for an address that is not
 * theirs, and waits for its owner. Each attack with nothing there yet, with a newsletter contact and with an order as a guest
 * as the object that was created first.
 */
const PREPARED = ['nothing', 'a newsletter contact', 'a guest checkout'] as const;

async function prepare(what: (typeof PREPARED)[number], address: string): Promise<void> {
  const emailIdentifierId = await emailId(address);
  const typed = { name: 'firstName', value: 'Mallory', provenance: 'typed' as const, source: 'newsletter' };
  await transaction(async (tx) => {
    if (what === 'nothing') return;
    await setAttribute(tx, emailIdentifierId, typed);
    if (what === 'a guest checkout') return;
    const requested = { emailIdentifierId, state: 'requested' as const, locale: 'en', surface: 'newsletter' };
    await tx.insert(contacts).values({ ...requested, requestedAt: now() });
  });
}

describe.each(PREPARED)('an attacker who prepared %s', (what) => {
  it('gains nothing by an unverified provider address (classic-federated merge, non-verifying provider)', async () => {
    const address = newAddress();
    await prepare(what, address);
    const unverified = readProfile(
      { sub: `mallory-${what}`, iss: ISSUER, email: address, email_verified: false },
      TRUST,
    );
    expect(await come(unverified as ProviderProfile)).toEqual({ ok: false, code: 'unverified' });
    expect(await db.$count(accounts, eq(accounts.emailIdentifierId, await emailId(address)))).toBe(0);
  });

  it('holds no session when the owner comes (unexpired session)', async () => {
    const address = newAddress();
    await prepare(what, address);
    const owner = await byMail(address);
    expect(await db.$count(sessions, eq(sessions.accountId, owner.account.id))).toBe(1);
    expect((await see(owner.session.token)).firstName).toBeNull();
  });

  it('has no sign-in method on the account (trojan identifier)', async () => {
    const address = newAddress();
    await prepare(what, address);
    const mallory = await come(profileOf(`trojan-${what}`, newAddress()));
    const owner = await byMail(address);
    expect(mallory.ok && mallory.value.signedIn.account.id).not.toBe(owner.account.id);
    expect(await db.$count(providerAccounts, eq(providerAccounts.accountId, owner.account.id))).toBe(0);
  });

  it('has no code or change waiting that still works (unexpired change)', async () => {
    const address = newAddress();
    await prepare(what, address);
    const emailIdentifierId = await emailId(address);
    const waiting = { purpose: 'privacy' as const, emailIdentifierId, lifetimeInMinutes: 60 };
    const { token } = await transaction((tx) => createChallenge(tx, waiting));
    await byMail(address);
    expect(await transaction((tx) => consumeByToken(tx, 'privacy', token))).toEqual({ ok: false, code: 'used' });
  });
});
