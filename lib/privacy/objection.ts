import 'server-only';
import { transaction } from '@/db/client';
import { personOf } from './person';
import { DATA_INVENTORY } from './registry';

/** What is processed because of a legitimate interest (GDPR Art. 6(1)(f)), and so can be objected to. */
export const OBJECTIONABLE = DATA_INVENTORY.filter(({ basis }) => basis === 'security');

/**
 * An objection to it (GDPR Art. 21): whatever of it is stored about these identifiers is deleted at once. New rows arise only where the
 * person asks for a code or link again. Returns how many rows went.
 */
export function objectToSecurity(identifierIds: readonly string[]): Promise<number> {
  return transaction(async (tx) => {
    const person = await personOf(identifierIds);
    let gone = 0;
    for (const { table, rowsOf, erased } of OBJECTIONABLE.flatMap(({ tables }) => tables)) {
      if (erased !== 'delete') continue;
      gone += await tx.$count(table, rowsOf(person));
      await tx.delete(table).where(rowsOf(person));
    }
    return gone;
  });
}
