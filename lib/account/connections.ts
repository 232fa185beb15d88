import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { type IdentifierKind, identityLinks, identityOperations } from '@/db/schema/identity';
import { countCart } from '../cart/queries';
import { findEpochToAskAbout } from '../identity/found';
import { historyOf } from '../identity/history';
import { membersOf } from '../identity/links';
import type { Shopper } from '../identity/shopper';
import { countOrders } from '../orders/queries';
import { listHeartedIds, listWishlists } from '../wishlist/queries';

/** What a browser holds: saved products, named lists, pieces in the cart. */
export type Held = { hearts: number; lists: number; pieces: number };

export type Connection = Held & {
  identifierId: string;
  kind: IdentifierKind;
  value: string | null;
  since: Date;
  /** What linked it: the reason of the operation. */
  why: string;
  isThisBrowser: boolean;
};

/** Everything linked to a customer now, with since when and why; browsers also with what they hold. */
export async function listConnections(shopper: Shopper): Promise<Connection[]> {
  if (!shopper.customerId) return [];
  const members = await membersOf(shopper.customerId);
  const operations = await db
    .select()
    .from(identityOperations)
    .where(inArray(identityOperations.id, [...members.map((member) => member.openedBy), '']));
  const connections: Connection[] = [];
  for (const { id, kind, value, since, openedBy } of members) {
    const operation = operations.find((one) => one.id === openedBy);
    connections.push({
      identifierId: id,
      kind,
      value,
      since,
      why: operation?.kind === 'claim' || operation?.kind === 'sign-in' ? operation.reason : (operation?.kind ?? ''),
      isThisBrowser: id === shopper.visitorId,
      ...(kind === 'visitor' ? await holdingsOf([id]) : NOTHING),
    });
  }
  return connections;
}

const NOTHING: Held = { hearts: 0, lists: 0, pieces: 0 };

async function holdingsOf(identifierIds: readonly string[]): Promise<Held> {
  const [id] = identifierIds;
  if (!id) return NOTHING;
  const owner = { id, visible: identifierIds };
  const named = (await listWishlists(owner)).filter(({ name }) => name !== null);
  return { hearts: (await listHeartedIds(owner)).length, lists: named.length, pieces: await countCart(owner) };
}

export type Join = Held & { operationId: string; at: Date; undoneBy: string | null };

/** What sign-ins have joined to this account, the newest first, also what was taken apart again. */
export async function listJoins(accountIdentifierId: string): Promise<Join[]> {
  const claims = await db
    .select()
    .from(identityOperations)
    .where(and(eq(identityOperations.actor, accountIdentifierId), eq(identityOperations.kind, 'claim')))
    .orderBy(desc(identityOperations.at));
  return Promise.all(claims.map(({ id, at }) => joinOf(id, at)));
}

async function joinOf(operationId: string, at: Date): Promise<Join> {
  const moved = await db
    .select({ id: identityLinks.identifierId })
    .from(identityLinks)
    .where(eq(identityLinks.openedBy, operationId));
  const holdings = await holdingsOf(moved.map(({ id }) => id));
  return { operationId, at, ...holdings, undoneBy: await undoOf(operationId) };
}

async function undoOf(operationId: string): Promise<string | null> {
  if (!(await historyOf(operationId)).undone.has(operationId)) return null;
  const [newest] = await db
    .select({ id: identityOperations.id })
    .from(identityOperations)
    .where(and(eq(identityOperations.undoes, operationId), eq(identityOperations.kind, 'undo')))
    .orderBy(desc(identityOperations.at));
  return newest?.id ?? null;
}

export type Joined = { join: Join | null; orders: number; purged: boolean };

/** What to tell after a sign-in about its operation; null when it is not one of this person's. */
export async function getJoined(shopper: Shopper, operationId: string): Promise<Joined | null> {
  const { owner, session, email } = shopper;
  if (!owner || !session) return null;
  const [operation] = await db
    .select()
    .from(identityOperations)
    .where(and(eq(identityOperations.id, operationId), eq(identityOperations.actor, owner.id)));
  if (!operation) return null;
  const orders = await countOrders([owner.id, ...(email ? [email.identifierId] : [])]);
  const purged = Number(operation.evidence?.purged ?? 0) > 0;
  return { join: operation.kind === 'claim' ? await joinOf(operation.id, operation.at) : null, orders, purged };
}

/** What this browser holds that only the person can assign; null when there is nothing to ask about. */
export async function getFound(shopper: Shopper): Promise<Held | null> {
  const visitorId = await findEpochToAskAbout(shopper);
  const found = visitorId ? await holdingsOf([visitorId]) : null;
  return found && found.hearts + found.pieces > 0 ? found : null;
}
