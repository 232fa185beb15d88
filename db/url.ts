/** Where the data lives. SQLite in a file by default, PostgreSQL when the URL says so. Read once, at the first import. */
export const DATABASE_URL = process.env.DATABASE_URL || 'file:.data/kindling.db';

export const dialect: 'sqlite' | 'postgres' = /^postgres(ql)?:\/\//.test(DATABASE_URL) ? 'postgres' : 'sqlite';

/** The path of the SQLite file (`file:` prefix removed). */
export const databaseFile = DATABASE_URL.replace(/^file:/, '');
