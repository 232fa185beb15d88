import 'server-only';
import { and, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { challenges } from '@/db/schema/account';
import { identifiers } from '@/db/schema/identity';
import { checkouts, orders } from '@/db/schema/orders';
import { browserHashOf } from '@/lib/identity/challenges';
import type { Shopper } from '@/lib/identity/shopper';
import { now } from '@/lib/platform/clock';
import { lookupOf } from '@/lib/platform/lookup';

/**
 * Keyed codes of the addresses that this browser has to do with: proven, signed in with, typed for a code or a confirmation, ordered
 * with. Their mails are what the built-in mailbox shows to this browser.
 */
export async function listOwnAddresses(shopper: Shopper, browserToken: string | null): Promise<string[]> {
  const ids = [...(shopper.owner?.readIds ?? []), ...(shopper.visitorId ? [shopper.visitorId] : [])];
  const asked = or(
    sql`${challenges.payload} ->> 'visitorId' = ${shopper.visitorId ?? ''}`,
    browserToken ? eq(challenges.browserHash, browserHashOf(browserToken)) : undefined,
  );
  const typed = db
    .select({ id: challenges.emailIdentifierId })
    .from(challenges)
    .where(and(asked, gt(challenges.expiresAt, now())));
  const ownIds = [...ids, ...(shopper.email ? [shopper.email.identifierId] : [])];
  const [known, begun, ordered] = await Promise.all([
    db
      .select({ lookup: identifiers.lookup })
      .from(identifiers)
      .where(and(eq(identifiers.kind, 'email'), or(inArray(identifiers.id, ownIds), inArray(identifiers.id, typed)))),
    db.select({ email: checkouts.email }).from(checkouts).where(inArray(checkouts.identifierId, ids)),
    db
      .select({ email: orders.email })
      .from(checkouts)
      .innerJoin(orders, eq(orders.id, checkouts.orderId))
      .where(and(inArray(checkouts.identifierId, ids), isNotNull(orders.email))),
  ]);
  const emails = [...begun, ...ordered].flatMap(({ email }) => email ?? []);
  return [...new Set([...known.map(({ lookup }) => lookup), ...emails.map((email) => lookupOf('email', email))])];
}
