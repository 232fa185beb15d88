/** A write that found the database locked by another process for as long as it was willing to wait. Nothing was written. */
export class DatabaseBusy extends Error {
  readonly code = 'DATABASE_BUSY';

  constructor(waitedMs: number) {
    super(`The database was locked by another process for ${Math.round(waitedMs / 1000)} seconds.`);
    this.name = 'DatabaseBusy';
  }
}

/** A SQLite file that exists and has no content. */
export class EmptyDatabaseFile extends Error {
  readonly code = 'DATABASE_EMPTY';

  constructor(file: string) {
    super(`The database file ${file} is empty.`);
    this.name = 'EmptyDatabaseFile';
  }
}

/**
 * SQLite: locked, full, read-only, unreadable. PostgreSQL, appendix A: connection exceptions, insufficient resources, operator
 * intervention (a time-out or a restart), conflicts that no retry resolved. Node: no connection.
 */
const UNAVAILABLE =
  /^(DATABASE_BUSY|SQLITE_(BUSY|FULL|READONLY|IOERR|CANTOPEN).*|08...|53...|57...|40001|40P01|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
/** What `pg` throws without a code. */
const NO_CONNECTION = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;

/** Whether an error says that the database cannot do its work now, and may be able to in a while. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const { code, message, cause } = (error ?? {}) as { code?: unknown; message?: unknown; cause?: unknown };
  if (UNAVAILABLE.test(String(code)) || NO_CONNECTION.test(String(message))) return true;
  return cause ? isDatabaseUnavailable(cause) : false;
}
