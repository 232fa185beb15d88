import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { freePort } from './ports.mjs';
import { buildShop, prepareShop, SECRET, serveShop, temporaryDatabase } from './shop.mjs';
import { entry, fail, node, note, skip, tally } from './steps.mjs';

const DEMO = { KINDLING_DEMO: '1' };

/** A shop as it would run for real, but for its address; the journeys bring the SMTP server. */
const real = (smtpPort) => ({
  KINDLING_DEMO: '',
  SMTP_URL: `smtp://localhost:${smtpPort}`,
  MAIL_FROM: 'Kindling Test <hello@kindling.example>',
  PAYMENT_BANK_ACCOUNT: 'Kindling Test, DE02 1203 0000 0000 2020 51',
});

const specsOf = (suites) => suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);
const reasonOf = ({ error }) => error?.message ?? '';

async function playwright(port, browser, args, env = {}) {
  const report = join(tmpdir(), `kindling-journeys-${process.pid}.json`);
  await node('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json', ...args], {
    env: {
      SITE_URL: `http://localhost:${port}`,
      KINDLING_SECRET: SECRET,
      KINDLING_BROWSER: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...env,
    },
  });
  const { stats, suites, errors } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  tally.passed += stats.expected + stats.flaky;
  for (const { message } of errors) fail('Journeys', message);
  for (const { title, file, tests } of specsOf(suites)) {
    for (const { status, results } of tests) {
      const [first] = results;
      if (status === 'flaky') tally.secondTries.push(entry(`${file}: ${title}`, reasonOf(first)));
      if (status === 'unexpected') fail(`${file}: ${title}`, results.map(reasonOf).join('\n'));
    }
  }
  if (stats.skipped) tally.skipped.push(`${stats.skipped} journeys: their titles say why`);
}

/** The journeys in a build without the demo; at the end the server is told to stop and must end by itself, in order. */
async function runRealShop(port, browser) {
  const smtpPort = await freePort();
  const sqlite = temporaryDatabase();
  const settings = { ...real(smtpPort), DATABASE_URL: sqlite.url };
  note('Building a shop without the demo');
  if (!(await buildShop(port, settings)).ok) return fail('The build without the demo');
  const shop = await serveShop(port, settings);
  await playwright(port, browser, ['--project=real'], { KINDLING_TEST_SMTP_PORT: String(smtpPort) });
  const { code, seconds } = await shop.stop();
  note(`Told to stop, the shop ended in ${seconds.toFixed(1)} s with code ${code}`);
  // 143 says "ended after SIGTERM"; a process that had to be shot has no code at all.
  if ((code === 0 || code === 143) && seconds < 10) tally.passed++;
  else fail('An orderly end of the real shop');
  sqlite.remove();
}

/** The journeys in the demo on SQLite and, where it can be had, the whole journey on PostgreSQL. */
async function runDemoShop(port, browser, args, postgres) {
  const sqlite = temporaryDatabase();
  const settings = { ...DEMO, DATABASE_URL: sqlite.url };
  note('Building the shop for the journeys');
  const build = await buildShop(port, settings);
  if (!build.ok) return fail('The build for the journeys');
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

const isOfRealShop = (name) => name.includes('a-real-shop');

/** Builds and walks through the demo, then through a shop without it; `args` name single journeys. */
export async function runJourneys(postgres, args = []) {
  const browser = await findBrowser();
  if (browser === null) {
    skip('all journeys, because no browser was found: `npx playwright install chromium` gets one');
    return;
  }
  const port = await freePort();
  const ofDemo = args.filter((name) => !isOfRealShop(name));
  if (args.length === 0 || ofDemo.length > 0) await runDemoShop(port, browser, ofDemo, postgres);
  if (args.length === 0 || args.some(isOfRealShop)) await runRealShop(port, browser);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runJourneys(null, process.argv.slice(2));
  process.exitCode = tally.failed ? 1 : 0;
}
