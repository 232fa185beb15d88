/**
 * Shows that a feature can be removed as the README says: copies the tree, deletes what `features.mjs` names, and checks the types, the
 * boundaries and the unit tests of what remains. Tests and fixtures that speak of the feature go with it. `node e2e/run/removal.mjs [name …]`
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FEATURES } from './features.mjs';
import { fail, node, note, tally } from './steps.mjs';

const ROOT = process.cwd();
const NOT_COPIED = /^(public\/|db\/migrations\/)/;

function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'kindling-without-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1e8 });
  for (const file of files.split('\n').filter((name) => name && !NOT_COPIED.test(name) && existsSync(name))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  for (const name of ['node_modules', 'public']) symlinkSync(join(ROOT, name), join(copy, name));
  mkdirSync(join(copy, 'db'), { recursive: true });
  symlinkSync(join(ROOT, 'db/migrations'), join(copy, 'db/migrations'));
  execFileSync('git', ['init', '-q'], { cwd: copy });
  return copy;
}

/** Takes the lines out that hold one of the texts. Throws when there is none: then the list is not true any more. */
function cut(file, texts) {
  let lines = readFileSync(file, 'utf8').split('\n');
  for (const text of texts) {
    const left = lines.filter((line) => !line.includes(text));
    if (left.length === lines.length) throw new Error(`${file} has no line with ${text}`);
    lines = left;
  }
  writeFileSync(file, lines.join('\n'));
}

const isTest = (file) => /\.(test|spec)\.tsx?$/.test(file) || /^e2e\/(?!run\/)/.test(file);

/** Tests and fixtures that import what is gone, and those that import them. */
function forgetTests(root) {
  for (;;) {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8', cwd: root }).split(
      '\n',
    );
    const broken = files.filter((file) => isTest(file) && existsSync(join(root, file)) && importsNothing(root, file));
    if (broken.length === 0) return;
    for (const file of broken) rmSync(join(root, file));
  }
}

function importsNothing(root, file) {
  const imports = readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'((?:@\/|\.)[^']+)'/g);
  return [...imports].some(([, name]) => {
    const base = name.startsWith('@/') ? join(root, name.slice(2)) : resolve(root, dirname(file), name);
    return !['', '.ts', '.tsx', '.d.mts', '/route.ts'].some((ending) => existsSync(base + ending));
  });
}

/** Takes a feature out of a tree, as the README says. */
export function removeFrom(root, { folders, lines }) {
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) throw new Error(`${folder} is not there`);
    rmSync(join(root, folder), { recursive: true });
  }
  for (const [file, texts] of Object.entries(lines)) {
    // A test may have gone with another feature.
    if (existsSync(join(root, file)) || !isTest(file)) cut(join(root, file), texts);
  }
  forgetTests(root);
}

async function checkWithout(feature) {
  note(`The shop without ${feature.title}`);
  const copy = copyTree();
  for (const first of feature.after ?? [])
    removeFrom(
      copy,
      FEATURES.find(({ name }) => name === first),
    );
  removeFrom(copy, feature);
  const run = async (name, script, args = []) => {
    const { code, output } = await node(join(ROOT, script), args, { cwd: copy, capture: true });
    if (code === 0) tally.passed++;
    else {
      console.log(output);
      fail(`${name} without ${feature.title}`);
    }
    console.log(`${code === 0 ? '✔' : '✘'} ${name}`);
  };
  await node(join(ROOT, 'node_modules/next/dist/bin/next'), ['typegen'], { cwd: copy, capture: true });
  await run('Types', 'node_modules/typescript/bin/tsc', ['--noEmit']);
  await run('Boundaries', 'e2e/run/boundaries.mjs');
  await run('Unit tests', 'node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    ...TESTS.filter((test) => existsSync(join(copy, test))),
  ]);
  if (process.env.KINDLING_KEEP) note(copy);
  else rmSync(copy, { recursive: true });
}

/** Tests about the whole house, which say what a removal has forgotten, and of domains that any feature may have touched. */
const TESTS = [
  'e2e/architecture.test.ts',
  'e2e/run',
  'lib/privacy/registry.test.ts',
  'lib/i18n',
  'lib/consent',
  'lib/catalog',
  'lib/cart',
];

export async function checkRemovals(names = []) {
  for (const feature of FEATURES.filter(({ name }) => names.length === 0 || names.includes(name)))
    await checkWithout(feature);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await checkRemovals(process.argv.slice(2));
  for (const failure of tally.failures) console.log(`Failed: ${failure}`);
  process.exitCode = tally.failed ? 1 : 0;
}
