import 'server-only';
import { transaction } from '@/db/client';
import { findUnownedVisitor, rotateSecret } from './anonymous-ids';
import { readToken, writeToken } from './cookies';
import { endSession, endSessions, findSession } from './session';
import { forgetBrowser } from './visitor';

/**
 * Ends the session (or all of the account's) and the epoch: the next write in this browser makes somebody new. Things that were
 * here before and were not joined to the account are still somebody's: they stay, under another secret.
 */
export async function signOut({ everywhere = false } = {}): Promise<void> {
  const [token, visitor] = [await readToken('session'), await readToken('visitor')];
  const found = token ? await findSession(token) : null;
  if (found) {
    const { account, session } = found;
    await transaction((tx) => (everywhere ? endSessions(tx, account.id) : endSession(tx, account.id, session.id)));
  }
  const stays = visitor && (await findUnownedVisitor(visitor));
  const renewed = stays ? await transaction((tx) => rotateSecret(tx, visitor)) : null;
  await forgetBrowser();
  if (renewed) await writeToken('visitor', renewed);
}
