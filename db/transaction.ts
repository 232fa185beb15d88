import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** A database that may only be read: what both drivers have. */
export type Reader = Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$count' | '$with' | 'with'>;

/** A database that may be written. Only `transaction` hands one out. */
export type Transaction = Reader & Pick<BetterSQLite3Database, 'insert' | 'update' | 'delete'>;
