import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readDomainGraph } from './domain-graph.mjs';

// dependency-cruiser cannot ask TypeScript 7, which has no JavaScript API, so it parses with swc. It forgets to tell swc which
// files hold JSX; the module is told here, before anyone else has loaded it.
const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const { cruise, format } = await import('dependency-cruiser');
const { default: config } = await import('dependency-cruiser/config-utl/extract-depcruise-config');
const { default: tsConfigOf } = await import('dependency-cruiser/config-utl/extract-ts-config');

const rooms = ['app', 'components', 'lib', 'db', 'pages', 'scripts', 'instrumentation.ts'].filter((room) =>
  existsSync(room),
);
const { options, ...ruleSet } = await config('./.dependency-cruiser.cjs');
const { output: found } = await cruise(rooms, { ...options, ruleSet, validate: true }, null, {
  tsConfig: tsConfigOf('tsconfig.json'),
});
const result = await format(found, { outputType: 'err' });
console.log(result.output);
const { edges, problems } = readDomainGraph(found.modules);
console.log(`The domains of lib and what they import (${edges.length} edges):`);
for (const edge of edges) console.log(`  ${edge}`);
for (const problem of problems) console.error(`  ✘ ${problem}`);
process.exitCode = result.exitCode || problems.length > 0 ? 1 : 0;
