import { DrizzleQueryError } from 'drizzle-orm/errors';
import { PgPreparedQuery } from 'drizzle-orm/pg-core';

type DatabaseError = Error & { code?: string; detail?: string; where?: string; internalQuery?: string };

/** Class 22, data exceptions: the message of PostgreSQL repeats the value. */
const REPEATS_THE_VALUE = /^22/;

function withoutValues(error: DatabaseError): DatabaseError {
  // `detail` is `Key (email)=(ada@example.com) already exists.`
  for (const telling of ['detail', 'where', 'internalQuery'] as const) delete error[telling];
  if (REPEATS_THE_VALUE.test(error.code ?? '')) error.message = 'A value does not fit its column.';
  return error;
}

/** The statement with its placeholders, and why it failed. */
class FailedQuery extends Error {
  constructor(statement: string, cause: unknown) {
    const reason = cause instanceof Error ? withoutValues(cause) : undefined;
    super(`${reason?.message ?? 'A query failed.'} (${statement})`, { cause: reason });
    this.name = 'FailedQuery';
    // A stack begins with the message as it was when the error was made.
    if (reason) reason.stack = undefined;
  }
}

type Query = { queryWithCache(statement: string, ...rest: unknown[]): Promise<unknown> };

/**
 * Errors are printed, by us and by Next, and drizzle writes every parameter of a failed query into them: names, addresses, whole
 * mails. From now on its errors carry the statement alone.
 */
export function keepParametersOutOfErrors(): void {
  const query = PgPreparedQuery.prototype as unknown as Query & { keepsParameters?: true };
  if (query.keepsParameters) return;
  query.keepsParameters = true;
  const ask = query.queryWithCache;
  query.queryWithCache = async function (statement, ...rest) {
    try {
      return await ask.call(this, statement, ...rest);
    } catch (error) {
      throw error instanceof DrizzleQueryError ? new FailedQuery(error.query, error.cause) : error;
    }
  };
}
