import 'server-only';
import { transaction } from '@/db/client';
import { setAttribute } from '../identity/attributes';
import { FIRST_NAME } from '../identity/queries';

/** What to call the person from now on; empty for no name. */
export function setFirstName(identifierId: string, value: string): Promise<void> {
  const said = { name: FIRST_NAME, value, provenance: 'typed' as const, source: 'account' };
  return transaction((tx) => setAttribute(tx, identifierId, said));
}
