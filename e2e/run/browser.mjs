import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installWithApt, node, note } from './steps.mjs';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const bundled = () => (existsSync(chromium.executablePath()) ? '' : undefined);
const installed = () => SYSTEM_BROWSERS.find((path) => existsSync(path));

/**
 * A browser for the journeys: Playwright's own (answered as an empty path), one of the system, or one that can be fetched.
 * Null where none can be had.
 */
export async function findBrowser() {
  const found = bundled() ?? installed();
  if (found !== undefined) return found;
  note('Fetching a browser');
  const { code } = await node('node_modules/@playwright/test/cli.js', ['install', 'chromium'], { capture: true });
  if (code === 0 && bundled() !== undefined) return '';
  return installWithApt('chromium') ? (installed() ?? null) : null;
}
