import { defineConfig } from 'drizzle-kit';

const dialect = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgresql' : 'sqlite';

export default defineConfig({
  dialect,
  schema: './db/schema/*.ts',
  out: dialect === 'sqlite' ? './db/migrations/sqlite' : './db/migrations/postgres',
});
