import 'server-only';
import { isMigrated } from '@/db/migrated';
import { type Alarm, listAlarms } from './identity/alarms';
import { logFailure } from './log';
import { type Backlog, getBacklog } from './mail/backlog';

export type Health =
  | { status: 'ok' | 'degraded'; database: 'ok'; migrations: 'current' | 'behind'; outbox: Backlog; alarms: Alarm[] }
  | { status: 'failing'; database: 'failing' };

/** Whether this process can serve: the database answers and has today's schema. Says nothing that is secret. */
export async function getHealth(): Promise<Health> {
  try {
    const migrations = (await isMigrated()) ? 'current' : 'behind';
    const outbox = await getBacklog();
    const alarms = await listAlarms();
    const fine = migrations === 'current' && alarms.length === 0;
    return { status: fine ? 'ok' : 'degraded', database: 'ok', migrations, outbox, alarms };
  } catch (error) {
    logFailure('The database does not answer', error);
    return { status: 'failing', database: 'failing' };
  }
}
