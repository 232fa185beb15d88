import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { accounts, providerAccounts } from '@/db/schema/account';
import type { Locale } from '../../i18n/locales';
import { now } from '../../platform/clock';
import { fail, ok, type Result } from '../../platform/result';
import { setAttribute } from '../attributes';
import { type Account, completeSignIn, type SignInResult } from '../complete-sign-in';
import { findOrCreateIdentifier } from '../identifiers';
import { link, place } from '../operations';
import { ACCOUNT_ASSURANCE } from '../rules';
import { sendSecurityNotice } from '../security-notice';
import type { ProviderProfile } from './profile';
import { providerLabel } from './providers';

type Visit = {
  visitorId: string | null;
  sharedDevice: boolean;
  accepted?: boolean;
  locale: Locale;
  device: string;
  network?: string | null;
};
export type ProviderFailure = 'unverified' | 'other-account';

async function findConnection({ issuer, subject }: ProviderProfile) {
  const [row] = await db
    .select({ connection: providerAccounts, account: accounts })
    .from(providerAccounts)
    .innerJoin(accounts, eq(accounts.id, providerAccounts.accountId))
    .where(and(eq(providerAccounts.issuer, issuer), eq(providerAccounts.subject, subject)));
  return row ?? null;
}

/**
 * Somebody came back from a provider without a wish to connect: whoever happens to be signed in here does not matter, and
 * nothing is ever linked to them. A known identity opens its account; a new one opens the account of the address that the
 * provider answers for (and is connected to it); without such an address the mailbox has to be proven first.
 */
export async function completeProviderSignIn(
  tx: Transaction,
  profile: ProviderProfile,
  visit: Visit,
): Promise<Result<{ signedIn: SignInResult; connected: boolean }, ProviderFailure>> {
  const known = await findConnection(profile);
  if (known) {
    const signedIn = await completeSignIn(tx, proofFor(known.account.emailIdentifierId, profile, visit));
    await tx
      .update(providerAccounts)
      .set({ lastUsedAt: now() })
      .where(eq(providerAccounts.identifierId, known.connection.identifierId));
    return ok({ signedIn, connected: false });
  }
  if (!profile.email) return fail('unverified');
  const { id } = await findOrCreateIdentifier(tx, 'email', profile.email);
  const signedIn = await completeSignIn(tx, proofFor(id, profile, visit));
  await connect(tx, signedIn.account, profile, { tell: !signedIn.created });
  return ok({ signedIn, connected: !signedIn.created });
}

const proofFor = (emailIdentifierId: string, { provider }: ProviderProfile, visit: Visit) => ({
  emailIdentifierId,
  method: provider,
  ...visit,
});

/** Connects a provider to the account of a session that has asked for it (see `takeLinkIntent`). */
export async function connectProvider(
  tx: Transaction,
  accountId: string,
  profile: ProviderProfile,
): Promise<Result<undefined, 'other-account'>> {
  const known = await findConnection(profile);
  if (known) return known.account.id === accountId ? ok() : fail('other-account');
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  if (account) await connect(tx, account, profile, { tell: true });
  return ok();
}

async function connect(tx: Transaction, account: Account, profile: ProviderProfile, { tell }: { tell: boolean }) {
  const { provider, issuer, subject, firstName } = profile;
  const at = now();
  const { id: identifierId } = await findOrCreateIdentifier(tx, 'provider', `${issuer}|${subject}`);
  await tx
    .insert(providerAccounts)
    .values({ identifierId, accountId: account.id, provider, issuer, subject, linkedAt: at, lastUsedAt: at });
  const cause = { actor: account.identifierId, reason: 'provider', evidence: { provider } };
  const joining = { identifierIds: [identifierId], anchorId: account.identifierId, assurance: ACCOUNT_ASSURANCE };
  const linked = await link(tx, 'sign-in', cause, joining);
  if (!linked.ok) throw new Error(`A provider could not be linked: ${linked.code}.`);
  if (firstName) {
    await setAttribute(tx, identifierId, {
      name: 'firstName',
      value: firstName,
      provenance: 'typed',
      source: provider,
    });
  }
  if (tell) await tellOfMethod(tx, account, 'method-added', identifierId, provider);
}

/** Takes a provider away from an account and tells which; null when it has no such one. Its identity is free again; the account keeps its address. */
export async function disconnectProvider(
  tx: Transaction,
  accountId: string,
  identifierId: string,
): Promise<string | null> {
  const [gone] = await tx
    .delete(providerAccounts)
    .where(and(eq(providerAccounts.identifierId, identifierId), eq(providerAccounts.accountId, accountId)))
    .returning();
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  if (!gone || !account) return null;
  // No separation: the person may connect it again.
  const cause = { actor: account.identifierId, reason: 'provider' };
  await place(tx, 'unlink', cause, [{ identifierId, assurance: 0 }]);
  await tellOfMethod(tx, account, 'method-removed', identifierId, gone.provider);
  return gone.provider;
}

const tellOfMethod = (
  tx: Transaction,
  account: Account,
  event: 'method-added' | 'method-removed',
  identifierId: string,
  provider: string,
) =>
  sendSecurityNotice(tx, account.identifierId, {
    event,
    detail: providerLabel(provider) ?? provider,
    cause: `${identifierId}:${now().getTime()}`,
  });
