import 'server-only';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { accounts, challenges } from '@/db/schema/account';
import { attributes } from '@/db/schema/identity';
import type { Locale } from '../i18n/locales';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import { setAttribute } from './attributes';
import { claimBrowsers } from './claiming';
import { findOrCreateIdentifier } from './identifiers';
import { membersOf, openLinkOf } from './links';
import { place } from './operations';
import { ACCEPTED_ASSURANCE, ACCOUNT_ASSURANCE, GREETING_ASSURANCE } from './rules';
import { noticeNewDevice } from './security-notice';
import { createSession, type SignInMethod } from './session';

export type Account = typeof accounts.$inferSelect;

/** Somebody has just proven an address at level 3: by a code from its mailbox or through a provider that answers for it. */
export type Proof = {
  emailIdentifierId: string;
  method: SignInMethod;
  /** The epoch of the browser that proves, if it has one. */
  visitorId: string | null;
  sharedDevice: boolean;
  /** Whether the person has just said that what this browser holds is theirs: by keeping an order from it, or in a checkout. */
  accepted?: boolean;
  locale: Locale;
  device: string;
  /** Where the proof comes from, see `networkOf`. */
  network?: string | null;
  /** A first name given along with the proof, for an account that has none. */
  firstName?: string | null;
};

export type SignInResult = {
  account: Account;
  created: boolean;
  session: { id: string; token: string };
  /** What to tell on the next page: the claim, or an account's very first sign-in; null when there is nothing to tell. */
  operationId: string | null;
  /** False when this browser's epoch belongs to somebody else: its cookie goes. */
  keepsVisitor: boolean;
  /** Marked as shared, or treated so because several people have signed in on it. */
  sharedDevice: boolean;
  /** True when nobody else owns this browser's epoch, yet only the person can say whether it is theirs. */
  asks: boolean;
};

/** Signs in to the account of a proven address; makes the account at the first proof. One transaction, one session. */
export async function completeSignIn(tx: Transaction, proof: Proof): Promise<SignInResult> {
  const existing = await findAccountOf(proof.emailIdentifierId);
  const opened = existing ? null : await openAccount(tx, proof);
  const account = existing ?? (opened as Opened).account;
  const isKnown = !existing || (proof.visitorId !== null && (await isLinkedTo(proof.visitorId, account.identifierId)));
  const { sharedDevice, ...joined } = await claimBrowsers(tx, account, proof, {
    acceptedIds: opened?.visitorIds ?? [],
    purged: opened?.purged ?? 0,
  });
  const session = await createSession(tx, {
    accountId: account.id,
    assurance: ACCOUNT_ASSURANCE,
    method: proof.method,
    sharedDevice,
    device: proof.device,
  });
  const { device, network = null } = proof;
  await noticeNewDevice(tx, account.identifierId, { device, network, sessionId: session.id, isKnown });
  const operationId = joined.operationId ?? opened?.operationId ?? null;
  return { account, created: !existing, session, ...joined, sharedDevice, operationId };
}

/** Whether a browser belonged to the account before this sign-in. */
async function isLinkedTo(visitorId: string, accountIdentifierId: string): Promise<boolean> {
  const [browser, home] = [await openLinkOf(visitorId), await openLinkOf(accountIdentifierId)];
  return browser !== null && browser.customerId === home?.customerId;
}

async function findAccountOf(emailIdentifierId: string): Promise<Account | null> {
  const [account] = await db.select().from(accounts).where(eq(accounts.emailIdentifierId, emailIdentifierId));
  return account ?? null;
}

/** `visitorIds`: the browsers that confirmed the address, and those its owner said were theirs, too. */
type Opened = { account: Account; operationId: string; purged: number; visitorIds: string[] };

async function openAccount(tx: Transaction, proof: Proof): Promise<Opened> {
  const { emailIdentifierId, locale, firstName } = proof;
  const at = now();
  const id = newId();
  const { id: identifierId } = await findOrCreateIdentifier(tx, 'account', id);
  const unwarned = { firstWarningAt: null, secondWarningAt: null };
  const account = { id, identifierId, emailIdentifierId, locale, createdAt: at, lastUsedAt: at, ...unwarned };
  const contact = await openLinkOf(emailIdentifierId);
  const purged = await purgeUnproven(tx, emailIdentifierId, (contact?.assurance ?? 0) >= GREETING_ASSURANCE);
  const together = contact ? await membersOf(contact.customerId) : [];
  const visitorIds = together
    .filter(({ kind, assurance }) => kind === 'visitor' && assurance >= ACCEPTED_ASSURANCE)
    .map(({ id }) => id);
  await tx.insert(accounts).values(account);
  const { operationId } = await place(
    tx,
    'sign-in',
    { actor: identifierId, reason: 'first-proof', evidence: { method: proof.method, purged } },
    [
      { identifierId, assurance: ACCOUNT_ASSURANCE },
      { identifierId: emailIdentifierId, assurance: ACCOUNT_ASSURANCE },
    ],
  );
  if (firstName) {
    await setAttribute(tx, identifierId, {
      name: 'firstName',
      value: firstName,
      provenance: 'typed',
      source: proof.method,
    });
  }
  return { account, operationId, purged, visitorIds };
}

/**
 * The first proof of an address takes away what others attached to it before without any: names, and codes and changes that
 * wait for an answer. Sessions and sign-in methods cannot exist yet: only a proof makes an account. Returns how many.
 */
async function purgeUnproven(tx: Transaction, emailIdentifierId: string, confirmed: boolean): Promise<number> {
  await tx
    .update(challenges)
    .set({ consumedAt: now() })
    .where(
      and(
        eq(challenges.emailIdentifierId, emailIdentifierId),
        isNull(challenges.consumedAt),
        ne(challenges.purpose, 'confirm-contact'),
      ),
    );
  // A name was in the mail that was confirmed by a click: from then on it is the person's own.
  if (confirmed) return 0;
  const removed = await tx
    .delete(attributes)
    .where(eq(attributes.identifierId, emailIdentifierId))
    .returning({ id: attributes.id });
  return removed.length;
}
