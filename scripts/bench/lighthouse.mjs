import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../e2e/run/ports.mjs';
import { median } from './load.mjs';

/** Looks at each page: `npm run bench:pages -- --looks 1` is a quick one. */
const LOOKS = Number(process.argv[process.argv.indexOf('--looks') + 1]) || 5;
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'bestPractices',
  seo: 'seo',
};

/** A browser's children write for a moment longer than it lives. */
async function removeFolder(folder, tries = 50) {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (problem) {
    if (problem.code !== 'ENOTEMPTY' || tries === 0) throw problem;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await removeFolder(folder, tries - 1);
  }
}

async function startBrowser(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), 'kindling-lighthouse-'));
  const port = await freePort();
  const browser = spawn(
    executablePath || chromium.executablePath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-gpu',
      '--no-first-run',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  while (!(await fetch(`http://localhost:${port}/json/version`).catch(() => null))?.ok)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    port,
    async stop() {
      browser.kill('SIGTERM');
      await ended;
      await removeFolder(profile);
    },
  };
}

/** One look at a page as a mid-range phone on slow 4G sees it (Lighthouse's own defaults). */
async function look(url, port) {
  const { lhr } = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: Object.keys(CATEGORIES),
  });
  if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
  const failed = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
  );
  return {
    ...Object.fromEntries(
      Object.entries(CATEGORIES).map(([id, name]) => [name, Math.round((lhr.categories[id].score ?? 0) * 100)]),
    ),
    lcpMs: Math.round(lhr.audits['largest-contentful-paint'].numericValue),
    cls: lhr.audits['cumulative-layout-shift'].numericValue,
    failed: failed.map(({ id }) => id),
  };
}

/** Medians of several looks at each page, taken in turns. `pages` are addresses by name; so is the answer. */
export async function lighthouseScores(executablePath, pages, say) {
  const looks = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let run = 0; run < LOOKS; run++) {
    for (const [name, url] of Object.entries(pages)) {
      const browser = await startBrowser(executablePath);
      const seen = await look(url, browser.port).finally(browser.stop);
      looks[name].push(seen);
      say(
        `  ${name}: ${seen.performance} ${seen.accessibility} ${seen.bestPractices} ${seen.seo}, LCP ${seen.lcpMs} ms ${seen.failed.join(' ')}`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(looks).map(([name, seen]) => {
      const of = (key) => median(seen.map((each) => each[key]));
      const lighthouse = Object.fromEntries(Object.values(CATEGORIES).map((key) => [key, of(key)]));
      return [name, { lighthouse, lcpMs: of('lcpMs'), cls: of('cls') }];
    }),
  );
}
