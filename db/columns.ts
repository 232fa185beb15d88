/**
 * One schema, two databases. The builders are chosen once from `DATABASE_URL` and are *typed* as drizzle's sqlite builders
 * either way, so that tables, queries and commands are written once.
 */
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';
import { dialect } from './url';

const onPostgres = dialect === 'postgres';

function choose<Sqlite>(sqliteBuilder: Sqlite, postgresBuilder: unknown): Sqlite {
  return onPostgres ? (postgresBuilder as Sqlite) : sqliteBuilder;
}

export const table = choose(sqlite.sqliteTable, pg.pgTable);
export const index = choose(sqlite.index, pg.index);
export const uniqueIndex = choose(sqlite.uniqueIndex, pg.uniqueIndex);
export const primaryKey = choose(sqlite.primaryKey, pg.primaryKey);

const sqliteText = (name: string) => sqlite.text(name);
const sqliteInteger = (name: string) => sqlite.integer(name);
const sqliteReal = (name: string) => sqlite.real(name);
const sqliteInstant = (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' });
const sqliteFlag = (name: string) => sqlite.integer(name, { mode: 'boolean' });
const sqliteJson = (name: string) => sqlite.text(name, { mode: 'json' });

export const text = choose(sqliteText, (name: string) => pg.text(name));
export const integer = choose(sqliteInteger, (name: string) => pg.integer(name));
export const real = choose(sqliteReal, (name: string) => pg.doublePrecision(name));
/** A moment in time, as a `Date`: milliseconds since the epoch, or `timestamptz` with milliseconds. */
export const instant = choose(sqliteInstant, (name: string) =>
  pg.timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
);
export const flag = choose(sqliteFlag, (name: string) => pg.boolean(name));
/** Structured data. Give its type with `.$type<T>()`. */
export const json = choose(sqliteJson, (name: string) => pg.jsonb(name));
/** Money in minor units (cents, grosze). */
export const cents = integer;
