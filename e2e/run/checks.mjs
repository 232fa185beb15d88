import { pathToFileURL } from 'node:url';
import { forgetOldTypes } from '../../scripts/build-info.mjs';
import { check, node, tally } from './steps.mjs';

const binary = (name) => `node_modules/${name}`;

/** What needs neither database nor browser: types, format and lint, boundaries, dead code. */
export async function runChecks() {
  forgetOldTypes();
  await node(binary('next/dist/bin/next'), ['typegen'], { capture: true });
  await check('Types', binary('typescript/bin/tsc'), ['--noEmit']);
  await check('Format and lint', binary('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']);
  await check('Boundaries', 'e2e/run/boundaries.mjs');
  await check('Dead code', binary('knip/bin/knip.js'), []);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runChecks();
  process.exitCode = tally.failed ? 1 : 0;
}
