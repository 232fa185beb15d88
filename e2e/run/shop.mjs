import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node } from './steps.mjs';

const SERVE = ['scripts/serve.mjs'];
const STOCK = ['node_modules/next/dist/bin/next', 'start'];
/** Commands that a journey runs beside the shop need it, too. */
export const SECRET = 'a-secret-for-journeys-that-is-long-enough';

/** What a shop under test is told; `settings` come on top. */
function environment(port, settings) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    KINDLING_SECRET: SECRET,
    SITE_URL: `http://localhost:${port}`,
    PORT: String(port),
    HOST: 'localhost',
    ...settings,
  };
}

/** A folder for a private SQLite database. */
export function temporaryDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'kindling-shop-'));
  return { url: `file:${join(folder, 'shop.db')}`, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A production build into its own folder. Resolves with whether it worked and how many seconds it took. */
export async function buildShop(port, settings) {
  const begun = performance.now();
  const { code } = await node('scripts/build.mjs', [], { env: environment(port, settings) });
  return { ok: code === 0, seconds: (performance.now() - begun) / 1000 };
}

/** Migrates and seeds the database of a shop. */
export async function prepareShop(port, settings) {
  const { code } = await node(['node_modules/tsx/dist/cli.mjs'], ['--conditions=react-server', 'scripts/setup.ts'], {
    env: environment(port, settings),
  });
  if (code !== 0) throw new Error('The database of the shop under test could not be prepared.');
}

/** Serves a build, by the shop's own server or by `next start`, and waits until it is healthy. Resolves with its process, its log and how to stop it. */
export async function serveShop(port, settings, { readyPath = '/api/health', stock = false } = {}) {
  const server = spawn(
    process.execPath,
    [...(stock ? STOCK : SERVE), '--port', String(port), '--hostname', 'localhost'],
    {
      env: environment(port, settings),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const log = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => log.push(String(chunk)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`http://localhost:${port}${readyPath}`).catch(() => null);
    if (answer?.ok) break;
    if (server.exitCode !== null || attempt > 1200) {
      server.kill();
      throw new Error(`The shop under test did not start:\n${log.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return {
    process: server,
    log,
    /** Resolves with its exit code and how long it took. */
    async stop() {
      const begun = performance.now();
      server.kill('SIGTERM');
      return { code: await ended, seconds: (performance.now() - begun) / 1000 };
    },
  };
}
