import 'server-only';
import { isMigrated } from '@/db/migrated';
import { logFailure } from './log';
import { type Backlog, getBacklog } from './mail/backlog';

export type Health =
  | { status: 'ok' | 'degraded'; database: 'ok'; migrations: 'current' | 'behind'; outbox: Backlog }
  | { status: 'failing'; database: 'failing' };

/** Whether this process can serve: the database answers and has today's schema. Says nothing that is secret. */
export async function getHealth(): Promise<Health> {
  try {
    const migrations = (await isMigrated()) ? 'current' : 'behind';
    const outbox = await getBacklog();
    return { status: migrations === 'current' ? 'ok' : 'degraded', database: 'ok', migrations, outbox };
  } catch (error) {
    logFailure('The database does not answer', error);
    return { status: 'failing', database: 'failing' };
  }
}
