import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import type { Order } from './page';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const require = createRequire(import.meta.url);
const font = (name: string, file: string) =>
  readFileSync(require.resolve(`@fontsource-variable/${name}/files/${file}`));

/** The room of the CC0 environment, as its package keeps it: within a line of code. */
function environment(): Buffer {
  const source = readFileSync(require.resolve('@pmndrs/assets/hdri/studio.exr.js'), 'utf8');
  return Buffer.from(source.slice(source.indexOf('base64,') + 7, source.lastIndexOf("'")), 'base64');
}

async function bundled(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [new URL('page.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? '');
}

export type Darkroom = { take(order: Order): Promise<Buffer>; close(): Promise<void> };

/** A browser with the studio in it. It sees this machine only. */
export async function openDarkroom(): Promise<Darkroom> {
  const files: Record<string, { type: string; body: Buffer }> = {
    '/': {
      type: 'text/html',
      body: Buffer.from(
        '<link rel="icon" href="data:,"><canvas></canvas><script type="module" src="/page.js"></script>',
      ),
    },
    '/page.js': { type: 'text/javascript', body: await bundled() },
    '/studio.exr': { type: 'application/octet-stream', body: environment() },
    '/figtree.woff2': { type: 'font/woff2', body: font('figtree', 'figtree-latin-wght-normal.woff2') },
    '/fraunces.woff2': { type: 'font/woff2', body: font('fraunces', 'fraunces-latin-wght-normal.woff2') },
  };
  let taken: Buffer = Buffer.alloc(0);
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      taken = Buffer.concat(chunks);
      response.end();
      return;
    }
    const file = files[request.url ?? ''];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({
    executablePath: [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path)),
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox'],
  });
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/GPU stall|Performance/.test(message.text()))
      console.error(message.text().slice(0, 2000));
  });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'take' in window, undefined, { timeout: 240_000 });
  return {
    async take(order) {
      await page.evaluate((wish) => (window as unknown as { take(order: Order): Promise<number> }).take(wish), order);
      return taken;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
