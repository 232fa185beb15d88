import 'server-only';
import { closeDatabase, migrate, transaction } from '@/db/client';
import { hasTable } from '@/db/migrated';
import { seedCatalogue } from '@/db/seed/catalogue';
import { goodsAlone, world } from '@/db/seed/catalogue/world';
import { databaseFile, dialect } from '@/db/url';
import { sealEarlierLedgers } from './consent/ledgers';
import { env } from './env';
import { refreshSearchIndex } from './search/commands';

/** Brings the database up to date and fills in what the shop needs. Safe at every start. */
async function prepareDatabase(): Promise<void> {
  const hadHeads = await hasTable('consent_heads');
  await migrate();
  if (!hadHeads) await sealEarlierLedgers();
  await transaction(async () => {
    await seedCatalogue(env().demo ? world : goodsAlone);
    await refreshSearchIndex();
  });
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
  if (dialect === 'postgres') {
    return `PostgreSQL could not be prepared (${message}): check DATABASE_URL and that the server runs.`;
  }
  return `The database could not be prepared: ${message}`;
}

/** The same for the start of a process: a failure is explained and ends it. */
export async function prepareDatabaseOrExit(): Promise<void> {
  try {
    await prepareDatabase();
  } catch (error) {
    console.error(`\n${explain(error)}\n`);
    await closeDatabase();
    process.exit(1);
  }
}
