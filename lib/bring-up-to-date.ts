import 'server-only';
import { closeDatabase, migrate } from '@/db/client';
import { getSchemaState, hasTable } from '@/db/migrated';
import { databaseFile, dialect } from '@/db/url';
import { sealEarlierLedgers } from './consent/ledgers';
import { loadSubscribers } from './platform/events';
import './subscribers';

/**
 * Gives the database the schema of this build. One that a newer build has changed is refused at the start, where nobody is served yet;
 * whoever is serving when that happens goes on and says so in its health.
 */
export async function bringUpToDate(): Promise<void> {
  await loadSubscribers();
  const hadHeads = await hasTable('consent_heads');
  await migrate();
  if ((await getSchemaState()) === 'newer') throw Object.assign(new Error(), { code: 'DATABASE_NEWER' });
  if (!hadHeads) await sealEarlierLedgers();
}

/** What is wrong with the database and the way out, in one sentence. */
function explain(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return `The database file ${databaseFile} is damaged: move it away (or restore a backup) and start again.`;
  }
  if (code === 'DATABASE_EMPTY') {
    return `The database file ${databaseFile} exists and is empty: delete it to begin with an empty shop, or restore a backup, and start again.`;
  }
  if (code === 'DATABASE_BUSY') {
    return `The database file ${databaseFile} is locked by another process: end that process and start again.`;
  }
  if (code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY') {
    return `The database file ${databaseFile} cannot be written: check the folder's permissions.`;
  }
  if (code === 'DATABASE_NEWER') {
    return 'The database was changed by a newer version of this shop than the one that is starting: install that version (or restore a backup from before it) and start again.';
  }
  if (dialect === 'postgres') {
    return `PostgreSQL could not be prepared (${message}): check DATABASE_URL and that the server runs.`;
  }
  return `The database could not be prepared: ${message}`;
}

/** Does what a process needs of the database before it begins. A failure is explained and ends the process. */
export async function orExit(preparing: () => Promise<void>): Promise<void> {
  try {
    await preparing();
  } catch (error) {
    console.error(`\n${explain(error)}\n`);
    await closeDatabase();
    process.exit(1);
  }
}
