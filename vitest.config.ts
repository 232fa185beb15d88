import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': at('.'),
      // The real one throws unless a server bundle imports it; tests are the server.
      'server-only': at('node_modules/server-only/empty.js'),
      // Outside a Next server nothing is cached: reads run each time they are asked.
      'next/cache': at('e2e/fixtures/no-cache.ts'),
    },
  },
  test: {
    include: ['{app,components,lib,db,e2e,scripts}/**/*.test.{ts,tsx}'],
    setupFiles: ['./e2e/fixtures/unit-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
