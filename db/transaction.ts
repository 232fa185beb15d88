import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** A database that may be written, the same type on both databases. Only `transaction` hands one out. */
export type Transaction = BetterSQLite3Database;

/** A database that may only be read. */
export type Reader = Pick<Transaction, 'select' | 'selectDistinct' | '$count' | '$with' | 'with'>;
