import 'server-only';
import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { db } from '@/db/client';
import { type IdentifierKind, identifiers, identityLinks, identityOperations } from '@/db/schema/identity';
import { findUnclaimedGuestData } from '../identity/guest-data';
import type { Shopper } from '../identity/shopper';
import { type Held, holdingsOf, holdingsOfEach, holdsSomething, NOTHING_HELD } from './holdings';

/** How many browsers, and how many joins, one page shows. */
export const PER_PAGE = 20;

export type Connection = Held & {
  identifierId: string;
  kind: IdentifierKind;
  value: string | null;
  since: Date;
  /** What linked it: the reason of the operation. */
  why: string;
  isThisBrowser: boolean;
};

const columns = {
  id: identifiers.id,
  kind: identifiers.kind,
  value: identifiers.value,
  since: identityLinks.validFrom,
  openedBy: identityLinks.openedBy,
};
const openLinks = () =>
  db.select(columns).from(identityLinks).innerJoin(identifiers, eq(identifiers.id, identityLinks.identifierId));
const ofCustomer = (customerId: string, ...more: Parameters<typeof and>) =>
  and(eq(identityLinks.customerId, customerId), isNull(identityLinks.validTo), ...more);

/** How many browsers are linked to a customer now. */
export function countBrowsers(customerId: string | null): Promise<number> {
  const browsers = db.select({ id: identifiers.id }).from(identifiers).where(eq(identifiers.kind, 'visitor'));
  return db.$count(identityLinks, ofCustomer(customerId ?? '', inArray(identityLinks.identifierId, browsers)));
}

/**
 * What is linked to a customer now, with since when and why: on the first page addresses and providers, and on each so many
 * browsers, the newest first, with what they hold. As many queries for ten thousand as for one.
 */
export async function listConnections(shopper: Shopper, page = 1): Promise<Connection[]> {
  const { customerId } = shopper;
  if (!customerId) return [];
  const proven = page === 1 ? await openLinks().where(ofCustomer(customerId, ne(identifiers.kind, 'visitor'))) : [];
  const browsers = await openLinks()
    .where(ofCustomer(customerId, eq(identifiers.kind, 'visitor')))
    .orderBy(desc(identityLinks.validFrom), identifiers.id)
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE);
  const members = [...proven, ...browsers];
  const operations = await db
    .select()
    .from(identityOperations)
    .where(inArray(identityOperations.id, [...members.map((member) => member.openedBy), '']));
  const held = await holdingsOfEach(browsers.map(({ id }) => id));
  return members.map(({ id, kind, value, since, openedBy }) => ({
    identifierId: id,
    kind,
    value,
    since,
    why: whyLinked(
      operations.find((one) => one.id === openedBy),
      id,
    ),
    isThisBrowser: id === shopper.visitorId,
    ...(held.get(id) ?? NOTHING_HELD),
  }));
}

/** A sign-in joins the browser it happened in; others come along because the person had accepted them before. */
function whyLinked(operation: typeof identityOperations.$inferSelect | undefined, identifierId: string): string {
  const { kind, reason, evidence } = operation ?? {};
  if (kind === 'claim' && reason === 'sign-in' && evidence?.visitor !== identifierId) return 'accepted';
  return kind === 'claim' || kind === 'sign-in' ? (reason ?? '') : (kind ?? '');
}

/** What this browser holds that only the person can assign; null when there is nothing to ask about. */
export async function getFound(shopper: Shopper): Promise<Held | null> {
  const visitorId = await findUnclaimedGuestData(shopper);
  const found = visitorId ? await holdingsOf(visitorId) : null;
  return found && holdsSomething(found) ? found : null;
}
