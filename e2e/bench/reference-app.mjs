import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { node } from '../run/steps.mjs';

const NEXT = 'node_modules/next/dist/bin/next';

/**
 * An empty app of the same Next version: a static page of a given size and an empty page rendered per request. Outside the project:
 * Turbopack looks for a proxy and for instrumentation in the folders above, too, and would find the shop's.
 */
function write(folder, bytes) {
  mkdirSync(join(folder, 'app/dynamic'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const file = (name, text) => writeFileSync(join(folder, name), text);
  file('package.json', JSON.stringify({ name: 'reference', private: true, type: 'module' }));
  file(
    'next.config.mjs',
    `export default { cacheComponents: true, partialPrefetching: true, poweredByHeader: false, turbopack: { root: ${JSON.stringify(parse(folder).root)} } };`,
  );
  file(
    'app/layout.jsx',
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  );
  // A page's text stands twice in its HTML: as markup and as the payload that hydrates it.
  const text = 'Goods for slow mornings. '.repeat(Math.max(1, Math.round((bytes - 6000) / 2 / 25)));
  file('app/page.jsx', `export default function Page() { return <main>{${JSON.stringify(text)}}</main>; }`);
  file(
    'app/dynamic/page.jsx',
    `import { connection } from 'next/server';
export const instant = false;
export default async function Page() { await connection(); return <main>Nothing here.</main>; }`,
  );
}

/** Builds and serves the reference. Resolves with its address and how to stop it. */
export async function serveReference(port, bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'kindling-reference-'));
  write(folder, bytes);
  const next = process.cwd();
  const { code } = await node([`${next}/${NEXT}`], ['build', folder], {
    capture: true,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error('The reference app could not be built.');
  const server = spawn(process.execPath, [NEXT, 'start', folder, '--port', String(port), '--hostname', 'localhost'], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const url = `http://localhost:${port}`;
  while (!(await fetch(url).catch(() => null))?.ok) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    url,
    async stop() {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
