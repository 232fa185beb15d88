import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { node } from '../../e2e/run/steps.mjs';

const NEXT = 'node_modules/next/dist/bin/next';

const WORDS_IN = 'lib/i18n/messages/en';

/** As many characters of text as varied as a page's: one sentence again and again would pack to nothing. The same in every run. */
function prose(length) {
  const words = readdirSync(WORDS_IN).flatMap(
    (file) => readFileSync(join(WORDS_IN, file), 'utf8').match(/[\p{L}’]+/gu) ?? [],
  );
  let text = '';
  for (let seed = 1; text.length < length; ) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    text += `${words[seed % words.length]} `;
  }
  return text.slice(0, length);
}

/**
 * An empty app of the same Next version: a static page of a given size, with one picture and one heart, and an empty page rendered per request. Outside the project:
 * Turbopack looks for a proxy and for instrumentation in the folders above, too, and would find the shop's.
 */
function write(folder, bytes, picture) {
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
  const text = prose(Math.max(1, Math.round((bytes - 6000) / 2)));
  mkdirSync(join(folder, 'public'));
  file('public/picture.avif', picture);
  file(
    'app/heart.jsx',
    `'use client';
import { useState } from 'react';
export function Heart() { const [on, set] = useState(false); return <button aria-pressed={on} onClick={() => set(true)}>Heart</button>; }`,
  );
  file(
    'app/page.jsx',
    `import { Heart } from './heart';
export default function Page() { return <main><img src="/picture.avif" alt="" width="400" height="400" /><Heart />{${JSON.stringify(text)}}</main>; }`,
  );
  file(
    'app/dynamic/page.jsx',
    `import { connection } from 'next/server';
export const instant = false;
export default async function Page() { await connection(); return <main>Nothing here.</main>; }`,
  );
}

/** Builds and serves the reference. Resolves with its address and how to stop it. */
export async function serveReference(port, bytes, picture) {
  const folder = mkdtempSync(join(tmpdir(), 'kindling-reference-'));
  write(folder, bytes, picture);
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
