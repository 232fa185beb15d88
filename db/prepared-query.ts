/**
 * Queries of the hot path, written out and compiled once for each connection: for a small one that takes longer than running it.
 */
import { createHash } from 'node:crypto';
import { type Column, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { connection } from './client';
import { dialect } from './url';

/** What a query is given when it is asked, as placeholders by name. */
export type Params<Values> = { [Name in keyof Values & string]: Placeholder<Name, Values[Name]> };
type Prepared<Rows> = { execute(values: Record<string, unknown>): PromiseLike<Rows> };
export type Query<Rows> = { toSQL(): { sql: string }; prepare(name?: string): Prepared<Rows> };

/** Has a placeholder for whichever name a query asks for. */
const placeholders = new Proxy<Record<string, Placeholder>>({}, { get: (_, name) => sql.placeholder(String(name)) });

/** PostgreSQL keeps the plan of a statement that has a name: the same for the same text, as a bundler may load a module twice. */
function nameOf(query: Query<unknown>): string {
  return createHash('sha256').update(query.toSQL().sql).digest('base64url');
}

/**
 * A query made once, and asked with values for its placeholders: `build` gets those by name and must depend on nothing else. A
 * moment needs its column beside it, `sql.param(given.since, events.at)`, a list of values `among`.
 */
export function preparedQuery<Values extends Record<string, unknown>, Rows>(
  build: (given: Params<Values>) => Query<Rows>,
): (values: Values) => Promise<Rows> {
  // A transaction may be a connection of its own; what belonged to one that is gone goes with it.
  const queries = new WeakMap<object, Prepared<Rows>>();
  return async (values) => {
    const where = connection();
    let query = queries.get(where);
    if (!query) {
      const built = build(placeholders as Params<Values>);
      query = built.prepare(nameOf(built));
      queries.set(where, query);
    }
    return query.execute(values);
  };
}

/** Whether a column holds one of the values of a list, which is given as one. */
export function inList<Value>(column: Column, list: Placeholder<string, readonly Value[]>): SQL {
  if (dialect === 'postgres') return sql`${column} = any(${list})`;
  const asText = sql.param(list, { mapToDriverValue: JSON.stringify });
  return sql`${column} in (select value from json_each(${asText}))`;
}
