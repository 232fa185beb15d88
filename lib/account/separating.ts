import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, type Transaction, transaction } from '@/db/client';
import { identityOperations } from '@/db/schema/identity';
import { getIdentifier } from '../identity/identifiers';
import { openLinkOf } from '../identity/links';
import { unlink } from '../identity/operations';
import { sendSecurityNotice } from '../identity/security-notice';
import type { Shopper } from '../identity/shopper';
import { redo, undo } from '../identity/undo';
import { fail, ok, type Result } from '../platform/result';

async function findOwn(accountIdentifierId: string, operationId: string) {
  const own = and(eq(identityOperations.id, operationId), eq(identityOperations.actor, accountIdentifierId));
  const [operation] = await db.select().from(identityOperations).where(own);
  return operation?.kind === 'claim' || operation?.reason === NOT_ME ? operation : null;
}

/** The reason of "this was not me". */
const NOT_ME = 'not-me';

function tellUndone(tx: Transaction, accountIdentifierId: string, operationId: string): Promise<void> {
  return sendSecurityNotice(tx, accountIdentifierId, { event: 'undone', cause: operationId });
}

/**
 * Takes back what this account has joined or, by "this was not me", taken out; `joins` says that it is together again. Somebody
 * else's operation is absent.
 */
export function undoJoin(
  accountIdentifierId: string,
  operationId: string,
): Promise<Result<{ id: string; joins: boolean }, string>> {
  return transaction(async (tx) => {
    const operation = await findOwn(accountIdentifierId, operationId);
    if (!operation) return fail('unknown');
    const undone = await undo(tx, operationId, { actor: accountIdentifierId, reason: 'undo' });
    if (!undone.ok) return undone;
    await tellUndone(tx, accountIdentifierId, undone.value);
    return ok({ id: undone.value, joins: operation.kind === 'unlink' });
  });
}

/** Joins again what this account had taken apart. */
export function redoJoin(accountIdentifierId: string, undoId: string): Promise<Result<string, string>> {
  return transaction(async (tx) => {
    const [undone] = await tx.select().from(identityOperations).where(eq(identityOperations.id, undoId));
    if (undone?.actor !== accountIdentifierId) return fail('unknown');
    const redone = await redo(tx, undoId, { actor: accountIdentifierId, reason: 'redo' });
    if (redone.ok) await tellUndone(tx, accountIdentifierId, redone.value);
    return redone;
  });
}

/** "This was not me": takes a browser out of the customer for good. Nothing else can be taken out this way. */
export function separateBrowser(shopper: Shopper, identifierId: string): Promise<Result<string, string>> {
  return transaction(async (tx) => {
    const { owner, session, customerId } = shopper;
    if (!owner || !session || !customerId) return fail('unknown');
    const [link, visitor] = [await openLinkOf(identifierId), await getIdentifier(identifierId)];
    if (visitor?.kind !== 'visitor' || link?.customerId !== customerId) return fail('unknown');
    const operationId = await unlink(tx, { actor: owner.writeId, reason: NOT_ME }, [identifierId]);
    await tellUndone(tx, owner.writeId, operationId);
    return ok(operationId);
  });
}
