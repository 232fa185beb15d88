import 'server-only';
import { eq } from 'drizzle-orm';
import { db, type Transaction } from '@/db/client';
import { identityOperations, type OperationKind } from '@/db/schema/identity';
import { fail, ok, type Result } from '../platform/result';
import { historyOf } from './history';
import { type Cause, moveLinks } from './operations';
import { replay } from './replay';
import { liftSeparations, separate } from './separations';

export type UndoFailure = 'unknown' | 'not-undoable' | 'nothing-to-undo';

/** What can be taken back: joining. An account's own first sign-in and what was itself taken back cannot. */
const UNDOABLE: readonly OperationKind[] = ['confirm-email', 'claim', 'merge', 'unlink'];

async function findOperation(id: string) {
  const [operation] = await db.select().from(identityOperations).where(eq(identityOperations.id, id));
  return operation;
}

/**
 * Moves every link to where it would be without the operations in `without`. Recorded also when nothing moves for now: taking
 * back a later operation must not bring an earlier one back.
 */
async function settle(
  tx: Transaction,
  kind: 'undo' | 'redo',
  cause: Cause,
  undoes: string,
  history: Awaited<ReturnType<typeof historyOf>>,
  without: ReadonlySet<string>,
): Promise<{ id: string; left: Map<string, string[]> }> {
  const target = replay(history.steps, without);
  const left = new Map<string, string[]>();
  const moves = history.open.flatMap(({ identifierId, customerId, assurance }) => {
    const position = target.get(identifierId);
    if (!position || (position.customerId === customerId && position.assurance === assurance)) return [];
    if (position.customerId !== customerId) left.set(customerId, [...(left.get(customerId) ?? []), identifierId]);
    return [{ identifierId, ...position }];
  });
  const { id } = await moveLinks(tx, kind, cause, moves, undoes);
  return { id, left };
}

/**
 * Takes one operation back, also when later ones were built on it: every identifier it moved goes to where it would be had it
 * never happened. No fact is touched. The pairs it takes apart are remembered, so the same evidence does not join them again.
 */
export async function undo(tx: Transaction, operationId: string, cause: Cause): Promise<Result<string, UndoFailure>> {
  const operation = await findOperation(operationId);
  if (!operation) return fail('unknown');
  if (!UNDOABLE.includes(operation.kind)) return fail('not-undoable');
  const history = await historyOf(operationId);
  if (history.undone.has(operationId)) return fail('nothing-to-undo');
  const settled = await settle(tx, 'undo', cause, operationId, history, new Set([...history.undone, operationId]));
  // Taking back an unlink joins: its separations go instead of new ones coming.
  if (operation.kind === 'unlink') await liftSeparations(tx, operationId);
  else for (const [customerId, leaving] of settled.left) await separate(tx, settled.id, leaving, customerId);
  return ok(settled.id);
}

/** Takes an undo back: everything is again as the operation had made it. */
export async function redo(tx: Transaction, undoId: string, cause: Cause): Promise<Result<string, UndoFailure>> {
  const undone = await findOperation(undoId);
  if (undone?.kind !== 'undo' || !undone.undoes) return fail(undone ? 'not-undoable' : 'unknown');
  const history = await historyOf(undone.undoes);
  if (!history.undone.has(undone.undoes)) return fail('nothing-to-undo');
  const without = new Set([...history.undone].filter((id) => id !== undone.undoes));
  const settled = await settle(tx, 'redo', cause, undoId, history, without);
  await liftSeparations(tx, undoId);
  const operation = await findOperation(undone.undoes);
  if (operation?.kind === 'unlink') {
    for (const [customerId, leaving] of settled.left) await separate(tx, operation.id, leaving, customerId);
  }
  return ok(settled.id);
}
