import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { freePort } from './ports.mjs';
import { buildShop, prepareShop, serveShop, temporaryDatabase } from './shop.mjs';
import { node, note, skip, tally } from './steps.mjs';

const DEMO = { KINDLING_DEMO: '1' };

async function playwright(port, browser, args, env = {}) {
  const report = join(tmpdir(), `kindling-journeys-${process.pid}.json`);
  await node('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], {
    env: {
      SITE_URL: `http://localhost:${port}`,
      KINDLING_BROWSER: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...env,
    },
  });
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  tally.passed += stats.expected + stats.flaky;
  tally.failed += stats.unexpected;
  if (stats.skipped) tally.skipped.push(`${stats.skipped} journeys: their titles say why`);
}

/** Builds the shop once and walks the journeys on SQLite and, where it can be had, the whole journey on PostgreSQL. */
export async function runJourneys(postgres, args = []) {
  const browser = await findBrowser();
  if (browser === null) {
    skip('all journeys, because no browser was found: `npx playwright install chromium` gets one');
    return;
  }
  const port = await freePort();
  const sqlite = temporaryDatabase();
  const settings = { ...DEMO, DATABASE_URL: sqlite.url };
  note('Building the shop for the journeys');
  const build = await buildShop(port, settings);
  if (!build.ok) {
    tally.failed++;
    return;
  }
  note(`Built in ${build.seconds.toFixed(0)} s. Journeys on SQLite`);
  const shop = await serveShop(port, settings);
  await playwright(port, browser, ['--project=shop', ...args], { DATABASE_URL: sqlite.url });
  await shop.stop();
  sqlite.remove();
  if (postgres && args.length === 0) {
    note('The whole journey on PostgreSQL');
    const onPostgres = { ...DEMO, DATABASE_URL: postgres.url };
    await prepareShop(port, onPostgres);
    const second = await serveShop(port, onPostgres);
    await playwright(port, browser, ['--project=shop', 'the-whole-journey'], { DATABASE_URL: postgres.url });
    await second.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runJourneys(null, process.argv.slice(2));
  process.exitCode = tally.failed ? 1 : 0;
}
