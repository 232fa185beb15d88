import 'server-only';
import { and, eq } from 'drizzle-orm';
import { db, transaction } from '@/db/client';
import { identityOperations } from '@/db/schema/identity';
import { membersOf } from '../identity/links';
import { unlink } from '../identity/operations';
import type { Shopper } from '../identity/shopper';
import { redo, undo } from '../identity/undo';
import { fail, ok, type Result } from '../result';

async function isOwnClaim(accountIdentifierId: string, operationId: string): Promise<boolean> {
  const own = and(
    eq(identityOperations.id, operationId),
    eq(identityOperations.actor, accountIdentifierId),
    eq(identityOperations.kind, 'claim'),
  );
  return (await db.$count(identityOperations, own)) > 0;
}

/** Takes apart what one of this account's sign-ins had joined. Somebody else's operation is absent. */
export function undoJoin(accountIdentifierId: string, operationId: string): Promise<Result<string, string>> {
  return transaction(async (tx) => {
    if (!(await isOwnClaim(accountIdentifierId, operationId))) return fail('unknown');
    return undo(tx, operationId, { actor: accountIdentifierId, reason: 'undo' });
  });
}

/** Joins again what this account had taken apart. */
export function redoJoin(accountIdentifierId: string, undoId: string): Promise<Result<string, string>> {
  return transaction(async (tx) => {
    const [undone] = await tx.select().from(identityOperations).where(eq(identityOperations.id, undoId));
    if (undone?.actor !== accountIdentifierId) return fail('unknown');
    return redo(tx, undoId, { actor: accountIdentifierId, reason: 'redo' });
  });
}

/** "This was not me": takes a browser out of the customer for good. Nothing else can be taken out this way. */
export function separateBrowser(shopper: Shopper, identifierId: string): Promise<Result<string, string>> {
  return transaction(async (tx) => {
    const { owner, session, customerId } = shopper;
    if (!owner || !session || !customerId) return fail('unknown');
    const browser = (await membersOf(customerId)).find((one) => one.id === identifierId && one.kind === 'visitor');
    if (!browser) return fail('unknown');
    return ok(await unlink(tx, { actor: owner.id, reason: 'not-me' }, [identifierId]));
  });
}
