import 'server-only';
import { and, eq, inArray, or } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { identitySeparations } from '@/db/schema/identity';
import { now } from '../platform/clock';
import { membersOf } from './links';

const ordered = (one: string, other: string) =>
  one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };

/** Whether any identifier of one side must never be linked with any of the other. */
export async function areSeparated(one: readonly string[], other: readonly string[]): Promise<boolean> {
  if (one.length === 0 || other.length === 0) return false;
  // Asked from the shorter side: a customer may have many browsers, whoever comes to it is few.
  const fewer = one.length <= other.length ? [...one] : [...other];
  const rows = await db
    .select()
    .from(identitySeparations)
    .where(or(inArray(identitySeparations.firstId, fewer), inArray(identitySeparations.secondId, fewer)));
  const left = new Set(one);
  const right = new Set(other);
  return rows.some(
    ({ firstId, secondId }) => (left.has(firstId) && right.has(secondId)) || (left.has(secondId) && right.has(firstId)),
  );
}

/** Remembers that identifiers do not belong to the accounts and addresses that stay in the customer they leave. */
export async function separate(
  tx: Transaction,
  operationId: string,
  leaving: readonly string[],
  customerId: string,
): Promise<void> {
  const staying = (await membersOf(customerId)).filter(
    (member) => !leaving.includes(member.id) && (member.kind === 'account' || member.kind === 'email'),
  );
  for (const one of leaving) {
    for (const other of staying) {
      await tx
        .insert(identitySeparations)
        .values({ ...ordered(one, other.id), operationId, at: now() })
        .onConflictDoNothing();
    }
  }
}

/** Forgets the separations that an operation made, when it is taken back. */
export async function liftSeparations(tx: Transaction, operationId: string): Promise<void> {
  await tx.delete(identitySeparations).where(eq(identitySeparations.operationId, operationId));
}

/** Forgets that identifiers do not belong together: a person who has proven one side says that they do. */
export async function reunite(tx: Transaction, one: string, others: readonly string[]): Promise<void> {
  const { firstId, secondId } = identitySeparations;
  const pairs = others.map((other) => ordered(one, other));
  await tx
    .delete(identitySeparations)
    .where(or(...pairs.map((pair) => and(eq(firstId, pair.firstId), eq(secondId, pair.secondId)))));
}
