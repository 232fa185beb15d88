import 'server-only';
import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { db } from '@/db/client';
import { identityLinks, identityOperations } from '@/db/schema/identity';
import type { Shopper } from '../identity/shopper';
import { countOrders } from '../orders/queries';
import { PER_PAGE } from './connections';
import { type Held, holdingsOfEach, sumHeld } from './holdings';

export type Join = Held & {
  operationId: string;
  at: Date;
  /** The undo that holds at present, to be taken back. */
  undoneBy: string | null;
  /** A browser that was taken out by "this was not me"; taking that back joins it again. */
  separated: boolean;
  /** What came from other browsers than the one in front of the person; the rest is from this one. */
  elsewhere: Held;
};

type Operation = typeof identityOperations.$inferSelect;

const joinsOf = (accountIdentifierId: string) =>
  and(
    eq(identityOperations.actor, accountIdentifierId),
    or(eq(identityOperations.kind, 'claim'), eq(identityOperations.kind, 'unlink')),
    or(eq(identityOperations.kind, 'claim'), eq(identityOperations.reason, 'not-me')),
  );

export function countJoins(accountIdentifierId: string): Promise<number> {
  return db.$count(identityOperations, joinsOf(accountIdentifierId));
}

/**
 * What was joined to this account or taken out of it, the newest first: each with its way back. A join whose browsers have all
 * been taken out since says nothing any more and is left out.
 */
export async function listJoins(
  accountIdentifierId: string,
  page = 1,
  thisBrowser: string | null = null,
): Promise<Join[]> {
  const operations = await db
    .select()
    .from(identityOperations)
    .where(joinsOf(accountIdentifierId))
    .orderBy(desc(identityOperations.at), identityOperations.id)
    .limit(PER_PAGE)
    .offset((page - 1) * PER_PAGE);
  return withDetails(operations, accountIdentifierId, thisBrowser);
}

/** Six queries for one operation or for a page of them. */
async function withDetails(operations: Operation[], accountId: string, thisBrowser: string | null): Promise<Join[]> {
  if (operations.length === 0) return [];
  const undone = await undoneAmong(operations.map(({ id }) => id));
  const moved = await db
    .select({ id: identityLinks.identifierId, openedBy: identityLinks.openedBy })
    .from(identityLinks)
    .where(inArray(identityLinks.openedBy, [...operations.map(({ id }) => id)]));
  const joined = await stillWith(
    accountId,
    moved.map(({ id }) => id),
  );
  const held = await holdingsOfEach(moved.map(({ id }) => id));
  return operations.flatMap(({ id: operationId, kind, at }) => {
    const ids = moved.filter(({ openedBy }) => openedBy === operationId).map(({ id }) => id);
    const separated = kind === 'unlink';
    const undoneBy = undone.get(operationId) ?? null;
    // Over: a separation that was taken back, and a join of which nothing is left.
    if (separated ? undoneBy !== null || ids.length === 0 : !undoneBy && !ids.some((id) => joined.has(id))) return [];
    const others = ids.filter((id) => id !== thisBrowser);
    const sum = (some: string[]) => sumHeld(some.map((id) => held.get(id)));
    return [{ operationId, at, undoneBy, separated, ...sum(ids), elsewhere: sum(others) }];
  });
}

/** The undo that holds at present, for each operation that is undone: the newest one that was not itself taken back. */
async function undoneAmong(operationIds: string[]): Promise<Map<string, string>> {
  const { id, undoes, kind, at } = identityOperations;
  const undos = await db
    .select({ id, undoes })
    .from(identityOperations)
    .where(and(inArray(undoes, operationIds), eq(kind, 'undo')))
    .orderBy(at);
  const redone = await db
    .select({ undoes })
    .from(identityOperations)
    .where(and(inArray(undoes, [...undos.map((undo) => undo.id), '']), eq(kind, 'redo')));
  const takenBack = new Set(redone.map((redo) => redo.undoes));
  return new Map(undos.filter((undo) => !takenBack.has(undo.id)).map((undo) => [undo.undoes ?? '', undo.id]));
}

/** Which identifiers are linked to an account's customer now. */
async function stillWith(accountId: string, ids: string[]): Promise<Set<string>> {
  const open = await db
    .select({ id: identityLinks.identifierId, customerId: identityLinks.customerId })
    .from(identityLinks)
    .where(and(inArray(identityLinks.identifierId, [...ids, accountId]), isNull(identityLinks.validTo)));
  const home = open.find(({ id }) => id === accountId)?.customerId;
  return new Set(open.filter(({ customerId }) => customerId === home).map(({ id }) => id));
}

export type Joined = { join: Join | null; orders: number; purged: boolean };

/** What to tell after a sign-in about its operation; null when it is not one of this person's. */
export async function getJoined(shopper: Shopper, operationId: string): Promise<Joined | null> {
  const { owner, session, email, visitorId } = shopper;
  if (!owner || !session) return null;
  const [operation] = await db
    .select()
    .from(identityOperations)
    .where(and(eq(identityOperations.id, operationId), eq(identityOperations.actor, owner.writeId)));
  if (!operation) return null;
  const orders = await countOrders([owner.writeId, ...(email ? [email.identifierId] : [])]);
  const purged = Number(operation.evidence?.purged ?? 0) > 0;
  const [join] = operation.kind === 'claim' ? await withDetails([operation], owner.writeId, visitorId) : [];
  return { join: join ?? null, orders, purged };
}
