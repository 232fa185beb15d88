import 'server-only';
import { transaction } from '@/db/client';
import { sayAttribute } from '../identity/attributes';
import { FIRST_NAME } from '../identity/queries';

/** What to call the person from now on; empty for no name. */
export function sayFirstName(identifierId: string, value: string): Promise<void> {
  const said = { name: FIRST_NAME, value, provenance: 'typed' as const, source: 'account' };
  return transaction((tx) => sayAttribute(tx, identifierId, said));
}
