import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { node } from '../run/steps.mjs';

const FOLDER = '.data/bench-reference';
const NEXT = 'node_modules/next/dist/bin/next';

/** An empty app of the same Next version: a static page of a given size and an empty page rendered per request. */
function write(bytes) {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const folder of ['app', 'app/dynamic']) mkdirSync(`${FOLDER}/${folder}`, { recursive: true });
  const file = (name, text) => writeFileSync(`${FOLDER}/${name}`, text);
  file('package.json', JSON.stringify({ name: 'reference', private: true, type: 'module' }));
  file(
    'next.config.mjs',
    `import { resolve } from 'node:path';
export default { cacheComponents: true, partialPrefetching: true, poweredByHeader: false, turbopack: { root: resolve('../..') } };`,
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
  write(bytes);
  const next = process.cwd();
  const { code } = await node([`${next}/${NEXT}`], ['build', FOLDER], {
    capture: true,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error('The reference app could not be built.');
  const server = spawn(process.execPath, [NEXT, 'start', FOLDER, '--port', String(port), '--hostname', 'localhost'], {
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
      rmSync(FOLDER, { recursive: true, force: true });
    },
  };
}
