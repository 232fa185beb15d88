import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { type Params, preparedQuery } from '@/db/prepared-query';
import { identifiers, identityLinks } from '@/db/schema/identity';
import { lookupOf } from '@/lib/platform/lookup';
import { DAY_IN_MS, now, shift } from '../platform/clock';
import { newToken } from '../platform/secret';
import { hasFacts, hasThings } from './facts';
import { findOrCreateIdentifier, type Identifier } from './identifiers';
import { type Link, membersOf, openLinkOf } from './links';
import { recognize } from './operations';
import { type BrowserHistory, GREETING_ASSURANCE, isClaimed, VISITOR_LIFETIME_IN_DAYS } from './rules';

const readVisitor = preparedQuery(({ lookup }: Params<{ lookup: string }>) =>
  db
    .select({ visitor: identifiers, link: identityLinks })
    .from(identifiers)
    .leftJoin(identityLinks, and(eq(identityLinks.identifierId, identifiers.id), isNull(identityLinks.validTo)))
    .where(eq(identifiers.lookup, lookup)),
);

/**
 * The visitor of a token while its epoch lasts, with its open link; null for an unknown token (a planted one makes nobody) and for
 * one that nobody has used for 30 days: whoever comes back every week keeps their cart.
 */
export async function findLinkedVisitor(token: string): Promise<{ visitor: Identifier; link: Link | null } | null> {
  const [found] = await readVisitor({ lookup: lookupOf('visitor', token) });
  const oldest = shift(now(), -VISITOR_LIFETIME_IN_DAYS * DAY_IN_MS);
  return found && found.visitor.lastSeenAt > oldest ? found : null;
}

/** The same without the link. */
export async function findVisitor(token: string): Promise<Identifier | null> {
  return (await findLinkedVisitor(token))?.visitor ?? null;
}

/** The visitor of a token while it holds things and nobody with an address or an account owns it; null for every other. */
export async function findUnownedVisitor(token: string): Promise<Identifier | null> {
  const found = await findLinkedVisitor(token);
  if (!found || isClaimed(found.link)) return null;
  const { hasAccount, confirmedAddresses } = await browserHistoryOf(found.visitor);
  if (hasAccount || confirmedAddresses.length > 0) return null;
  return (await hasThings(found.visitor.id)) ? found.visitor : null;
}

/** A browser counts as used again after so long; a row is not written for every click. */
const SEEN_LATELY_IN_MS = DAY_IN_MS;

/** Notes that the browser of a token is in use, at most once a day. True when it was noted: then its cookie lives longer, too. */
export async function touchVisitor(token: string): Promise<boolean> {
  const found = await findVisitor(token);
  if (!found || found.lastSeenAt > shift(now(), -SEEN_LATELY_IN_MS)) return false;
  const touched = await transaction((tx) =>
    tx
      .update(identifiers)
      .set({ lastSeenAt: now() })
      .where(eq(identifiers.lookup, lookupOf('visitor', token)))
      .returning({ id: identifiers.id }),
  );
  return touched.length > 0;
}

/** The visitor of a token with a customer of its own: made once, however many requests ask at the same time. */
export async function identifyVisitor(tx: Transaction, token: string): Promise<Identifier> {
  const visitor = await findOrCreateIdentifier(tx, 'visitor', token);
  await recognize(tx, visitor.id);
  return visitor;
}

/** What has to be known of a visitor before it may be joined to somebody. */
export async function browserHistoryOf(visitor: Identifier): Promise<BrowserHistory> {
  const link = await openLinkOf(visitor.id);
  const members = link ? await membersOf(link.customerId) : [];
  return {
    holdsAnything: await hasFacts(visitor.id),
    ageInDays: (now().getTime() - visitor.firstSeenAt.getTime()) / DAY_IN_MS,
    hasAccount: members.some((member) => member.kind === 'account'),
    confirmedAddresses: members
      .filter((member) => member.kind === 'email' && member.assurance >= GREETING_ASSURANCE)
      .map((member) => member.id),
  };
}

/**
 * The epoch after a withdrawal: another secret for the same visitor, and the old one names nobody any more. Whatever was
 * consented to is erased by the withdrawal itself; what remains (cart, hearts, a confirmed address) the person wants to keep, and
 * facts never move, so a new identifier would have to be linked to the old one and would separate nothing. What does change is
 * the only thing that the browser sends and that logs or a thief could have kept. It lives no longer for that: its age counts
 * from the first day. Null when the token is old, unknown, or was renewed by another tab: that tab's answer has set the cookie.
 */
export async function rotateSecret(tx: Transaction, token: string): Promise<string | null> {
  const visitor = await findVisitor(token);
  if (!visitor) return null;
  const next = newToken();
  const renewed = await tx
    .update(identifiers)
    .set({ lookup: lookupOf('visitor', next) })
    .where(eq(identifiers.lookup, lookupOf('visitor', token)))
    .returning({ id: identifiers.id });
  return renewed.length > 0 ? next : null;
}
