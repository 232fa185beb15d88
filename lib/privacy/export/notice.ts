import 'server-only';
import { transaction } from '@/db/client';
import { newId } from '@/lib/id';
import { sendSecurityNotice } from '@/lib/identity/security-notice';

/** Tells the owner of an account that everything about them has just been downloaded. */
export function tellOfExport(ownerId: string): Promise<void> {
  return transaction((tx) => sendSecurityNotice(tx, ownerId, { event: 'export', cause: newId() }));
}
