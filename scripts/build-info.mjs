import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stop } from './startup-checks.mjs';

const file = '.next/kindling.json';

const settings = () => ({ demo: process.env.KINDLING_DEMO === '1', siteUrl: process.env.SITE_URL ?? null });

/** Types that Next has written for routes of an earlier day: a route that is gone would still be checked, and fail. */
export function forgetOldTypes() {
  for (const folder of ['.next/types', '.next/dev/types']) rmSync(folder, { recursive: true, force: true });
}

/** Notes what was built: prerendered pages carry the mode and the site's address. */
export function rememberBuild() {
  writeFileSync(file, JSON.stringify(settings()));
}

/** Ends the process with a sentence when there is no build, or one of another kind. */
export function checkBuild() {
  if (!existsSync(file))
    stop('The shop is not built yet: run `npm run build` first (or `npm run demo`, which does everything).');
  const built = JSON.parse(readFileSync(file, 'utf8'));
  const wanted = settings();
  if (built.demo !== wanted.demo) {
    stop(
      `This build was made ${built.demo ? 'for the demo' : 'for a real shop'}: run \`npm run ${wanted.demo ? 'demo' : 'build'}\`.`,
    );
  }
  if (wanted.siteUrl && built.siteUrl !== wanted.siteUrl) {
    stop(
      `This build was made for ${built.siteUrl ?? 'no address'}, not for ${wanted.siteUrl}: run \`npm run build\` with this SITE_URL.`,
    );
  }
}
