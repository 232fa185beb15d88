import 'server-only';
import { transaction } from '@/db/client';
import { readToken } from './cookies';
import { endSession, endSessions, findSession } from './session';
import { forgetBrowser } from './visitor';

/** Ends the session (or all of the account's) and the epoch: the next write in this browser makes somebody new. */
export async function signOut({ everywhere = false } = {}): Promise<void> {
  const token = await readToken('session');
  const found = token ? await findSession(token) : null;
  if (found) {
    const { account, session } = found;
    await transaction((tx) => (everywhere ? endSessions(tx, account.id) : endSession(tx, account.id, session.id)));
  }
  await forgetBrowser();
}
