import { mkdirSync } from 'node:fs';
import { findBrowser } from '../e2e/run/browser.mjs';
import { freePort } from '../e2e/run/ports.mjs';
import { buildShop, serveShop, temporaryDatabase } from '../e2e/run/shop.mjs';
import { note } from '../e2e/run/steps.mjs';
import { launchBrowser } from './bench/page-weight.mjs';

// The pictures of the README, from a shop made for the purpose.
const FOLDER = 'public/readme';
const VIEWPORT = { width: 1280, height: 860 };

const port = await freePort();
const database = temporaryDatabase();
const settings = { KINDLING_DEMO: '1', DATABASE_URL: database.url };
await buildShop(port, settings);
const shop = await serveShop(port, settings);
const browser = await launchBrowser(await findBrowser());
const page = await browser.newPage({ viewport: VIEWPORT, baseURL: `http://localhost:${port}` });
mkdirSync(FOLDER, { recursive: true });

async function picture(name, path, prepare) {
  await page.goto(path, { waitUntil: 'networkidle' });
  await prepare?.();
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 82, animations: 'disabled' });
  note(`${FOLDER}/${name}.jpg`);
}

await page.goto('/');
await page.getByRole('button', { name: 'Reject' }).click();
await picture('home', '/');
await page.goto('/demo/personas');
await page
  .getByRole('button', { name: /Become this person: .*[Cc]ustomer/ })
  .first()
  .click();
await page
  .getByRole('status')
  .filter({ hasText: /^You are / })
  .waitFor({ timeout: 20_000 });
await picture('privacy', '/privacy');
await picture('journey', '/p/halden-uno', async () => {
  const panel = page.getByRole('complementary', { name: 'Your journey' });
  await panel.locator('summary').first().click();
  await panel.getByRole('link', { name: 'Step into somebody' }).waitFor();
});
await browser.close();
await shop.stop();
database.remove();
