import 'server-only';
import { transaction } from '@/db/client';
import { readToken } from './cookies';
import { endSession, findSession } from './session';
import { forgetBrowser } from './visitor';

/** Ends the session and the epoch: the next write in this browser makes somebody new. */
export async function signOut(): Promise<void> {
  const token = await readToken('session');
  const found = token ? await findSession(token) : null;
  if (found) await transaction((tx) => endSession(tx, found.account.id, found.session.id));
  await forgetBrowser();
}
