import 'server-only';
import { and, eq, inArray, max, or } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { customers, identifiers, identityLinks, identityOperations, type OperationKind } from '@/db/schema/identity';
import { now } from '../platform/clock';
import { newId } from '../platform/id';
import { fail, ok, type Result } from '../platform/result';
import { membersOf, openLinkOf, openLinksOf } from './links';
import { ACCOUNT_ASSURANCE, isClaimed, whyNotJoined } from './rules';
import { areSeparated, separate } from './separations';

/** Who does it, why, and on which evidence. The same idempotency key twice is the same operation. */
export type Cause = {
  /** Identifier id of who did it, or `system`. */
  actor: string;
  reason: string;
  evidence?: Record<string, string | number | boolean | null>;
  idempotencyKey?: string;
};
export type JoinFailure = 'unknown' | 'separated' | 'two-accounts' | 'nothing-to-do';
type Move = { identifierId: string; customerId: string; assurance: number };
type Operation = { id: string; at: Date; repeated: boolean };

async function repeatedOperation(key: string | undefined): Promise<string | null> {
  if (!key) return null;
  const [row] = await db
    .select({ id: identityOperations.id })
    .from(identityOperations)
    .where(eq(identityOperations.idempotencyKey, key));
  return row?.id ?? null;
}

/** Later than everything it builds on, so that the order of operations can be told from their times. */
async function momentAfter(identifierIds: readonly string[], customerIds: readonly string[]): Promise<Date> {
  const [last] = await db
    .select({ from: max(identityLinks.validFrom), to: max(identityLinks.validTo) })
    .from(identityLinks)
    .where(
      or(
        inArray(identityLinks.identifierId, [...identifierIds, '']),
        inArray(identityLinks.customerId, [...customerIds, '']),
      ),
    );
  const latest = Math.max(last?.from?.getTime() ?? 0, last?.to?.getTime() ?? 0);
  return new Date(Math.max(now().getTime(), latest + 1));
}

/** Writes one operation and moves links under it. Facts and customers are never touched: that is why it can be undone. */
export async function moveLinks(
  tx: Transaction,
  kind: OperationKind,
  cause: Cause,
  moves: readonly Move[],
  undoes?: string,
): Promise<Operation> {
  const identifierIds = moves.map((move) => move.identifierId);
  const open = new Map((await openLinksOf(identifierIds)).map((link) => [link.identifierId, link]));
  const touched = [...moves.map((move) => move.customerId), ...[...open.values()].map((link) => link.customerId)];
  const at = await momentAfter(identifierIds, [...new Set(touched)]);
  const id = newId();
  await tx.insert(identityOperations).values({ id, kind, at, undoes, ...cause });
  for (const { identifierId, customerId, assurance } of moves) {
    const before = open.get(identifierId);
    if (before?.customerId === customerId && before.assurance === assurance) continue;
    if (before) {
      await tx.update(identityLinks).set({ validTo: at, closedBy: id }).where(eq(identityLinks.id, before.id));
    }
    await tx
      .insert(identityLinks)
      .values({ id: newId(), identifierId, customerId, assurance, validFrom: at, openedBy: id });
  }
  return { id, at, repeated: false };
}

async function createCustomer(tx: Transaction): Promise<string> {
  const id = newId();
  await tx.insert(customers).values({ id, createdAt: now() });
  return id;
}

/** The customer of an identifier; one of its own, at level `assurance`, when nobody has linked it yet. */
export async function recognize(tx: Transaction, identifierId: string, assurance = 0): Promise<string> {
  const link = await openLinkOf(identifierId);
  if (link) return link.customerId;
  const customerId = await createCustomer(tx);
  await moveLinks(tx, 'recognize', { actor: identifierId, reason: 'first-write' }, [
    { identifierId, customerId, assurance },
  ]);
  return customerId;
}

/** Gives identifiers a new customer of their own (an account at its first sign-in). Returns the operation. */
export async function place(
  tx: Transaction,
  kind: OperationKind,
  cause: Cause,
  placed: readonly { identifierId: string; assurance: number }[],
): Promise<{ operationId: string; customerId: string }> {
  const customerId = await createCustomer(tx);
  const moves = placed.map((one) => ({ ...one, customerId }));
  const { id } = await moveLinks(tx, kind, cause, moves);
  return { operationId: id, customerId };
}

/**
 * Links identifiers to the customer of `anchorId`, at the given level (default: the level each has). Refuses separated pairs
 * and a second account under one customer, unless a person has decided so explicitly.
 */
export async function link(
  tx: Transaction,
  kind: OperationKind,
  cause: Cause,
  {
    identifierIds,
    anchorId,
    assurance,
    explicit = false,
  }: { identifierIds: readonly string[]; anchorId: string; assurance?: number; explicit?: boolean },
): Promise<Result<string, JoinFailure>> {
  const repeated = await repeatedOperation(cause.idempotencyKey);
  if (repeated) return ok(repeated);
  const anchor = await openLinkOf(anchorId);
  if (!anchor) return fail('unknown');
  const open = new Map((await openLinksOf(identifierIds)).map((one) => [one.identifierId, one]));
  const moves = identifierIds
    .map((identifierId) => {
      const level = assurance ?? open.get(identifierId)?.assurance ?? 0;
      return { identifierId, customerId: anchor.customerId, assurance: level };
    })
    .filter(({ identifierId, assurance }) => {
      const before = open.get(identifierId);
      return before?.customerId !== anchor.customerId || before.assurance !== assurance;
    });
  if (moves.length === 0) return fail('nothing-to-do');
  const newcomers = moves.filter((move) => open.get(move.identifierId)?.customerId !== anchor.customerId);
  const refused = await refusal(
    newcomers.map((move) => move.identifierId),
    anchor.customerId,
    explicit,
  );
  if (refused) return fail(refused);
  const evidence = { ...cause.evidence, anchor: anchorId };
  return ok((await moveLinks(tx, kind, { ...cause, evidence }, moves)).id);
}

/**
 * Links visitors to an account: the facts they have made become visible there, nothing is moved, and the visitors are frozen (see
 * `isClaimed`). `explicit` when the person has said that they are theirs.
 */
export function claim(
  tx: Transaction,
  cause: Cause,
  visitorIds: readonly string[],
  accountIdentifierId: string,
  { explicit = false } = {},
) {
  const claimed = { identifierIds: visitorIds, anchorId: accountIdentifierId, assurance: ACCOUNT_ASSURANCE, explicit };
  return link(tx, 'claim', cause, claimed);
}

/** Makes one customer of two. Two accounts only by an explicit decision (a fresh proof of both). */
export async function merge(
  tx: Transaction,
  cause: Cause,
  { from, into, explicit = false }: { from: string; into: string; explicit?: boolean },
): Promise<Result<string, JoinFailure>> {
  const repeated = await repeatedOperation(cause.idempotencyKey);
  if (repeated) return ok(repeated);
  const members = from === into ? [] : await membersOf(from);
  if (members.length === 0) return fail('nothing-to-do');
  const refused = await refusal(
    members.map((member) => member.id),
    into,
    explicit,
  );
  if (refused) return fail(refused);
  const moves = members.map(({ id, assurance }) => ({ identifierId: id, customerId: into, assurance }));
  return ok((await moveLinks(tx, 'merge', { ...cause, evidence: { ...cause.evidence, from, into } }, moves)).id);
}

/**
 * Takes identifiers out of their customer into a new one, and remembers that they do not belong together. A visitor goes back to
 * the level of a mere cookie: whoever holds it is its owner again.
 */
export async function unlink(tx: Transaction, cause: Cause, identifierIds: readonly string[]): Promise<string> {
  const left = new Map((await openLinksOf(identifierIds)).map((one) => [one.identifierId, one]));
  const visitors = await visitorsAmong(identifierIds);
  const placed = identifierIds.map((id) => ({
    identifierId: id,
    assurance: visitors.has(id) && isClaimed(left.get(id)) ? 0 : (left.get(id)?.assurance ?? 0),
  }));
  const { operationId } = await place(tx, 'unlink', cause, placed);
  for (const one of left.values()) await separate(tx, operationId, [one.identifierId], one.customerId);
  return operationId;
}

async function refusal(newcomers: readonly string[], customerId: string, explicit: boolean) {
  const residents = await membersOf(customerId);
  const separated = await areSeparated(
    newcomers,
    residents.map((resident) => resident.id),
  );
  const arriving = await accountsAmong(newcomers);
  const resident = residents.filter((one) => one.kind === 'account').length;
  return whyNotJoined({ separated, accounts: arriving + resident, arrivingAccounts: arriving, explicit });
}

async function visitorsAmong(identifierIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: identifiers.id })
    .from(identifiers)
    .where(and(inArray(identifiers.id, [...identifierIds, '']), eq(identifiers.kind, 'visitor')));
  return new Set(rows.map(({ id }) => id));
}

async function accountsAmong(identifierIds: readonly string[]): Promise<number> {
  if (identifierIds.length === 0) return 0;
  const rows = await db
    .select({ kind: identifiers.kind })
    .from(identifiers)
    .where(inArray(identifiers.id, [...identifierIds]));
  return rows.filter((row) => row.kind === 'account').length;
}
