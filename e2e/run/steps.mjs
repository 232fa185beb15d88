import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The tally of a whole run: what passed, what failed and why, what needed a second try, what was skipped and why. */
export const tally = { passed: 0, failed: 0, failures: [], secondTries: [], skipped: [] };

const LONGEST_REASON_IN_LINES = 25;

/** A title with the beginning of what went wrong, for the end of the run, where people look. */
export function entry(title, reason = '') {
  const lines = stripVTControlCharacters(reason).trim().split('\n').slice(0, LONGEST_REASON_IN_LINES);
  return [title, ...lines].join('\n    ').trim();
}

export function fail(title, reason) {
  tally.failed++;
  tally.failures.push(entry(title, reason));
}

/** What a reader of the last screen must know. The very last line counts. */
export function summarize(minutes) {
  console.log(`\nFinished in ${minutes.toFixed(1)} minutes.`);
  for (const sentence of tally.skipped) console.log(`Skipped: ${sentence}`);
  for (const title of tally.secondTries) console.log(`Passed at the second try: ${title}`);
  for (const failure of tally.failures) console.log(`Failed: ${failure}`);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed ? 1 : 0;
}

export function note(sentence) {
  console.log(`\n▸ ${sentence}`);
}

export function skip(sentence) {
  tally.skipped.push(sentence);
  note(`Skipped: ${sentence}`);
}

/** Runs a program of node_modules and resolves with its exit code and, when captured, what it printed. */
export function node(script, args = [], { env = {}, capture = false, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...[script].flat(), ...args], {
      stdio: ['ignore', capture ? 'pipe' : process.env.KINDLING_BENCH ? process.stderr : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      cwd,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs one check that counts as one test. */
export async function check(name, script, args, options) {
  note(name);
  const { code } = await node(script, args, options);
  if (code === 0) tally.passed++;
  else fail(name);
  return code === 0;
}

/** Whether a program answers on this machine. */
export function has(program, args = ['--version']) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Installs Debian packages where that is possible without asking anybody. */
export function installWithApt(...packages) {
  if (process.getuid?.() !== 0 || !has('apt-get')) return false;
  note(`Installing ${packages.join(', ')} from Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore', env })
      .status === 0
  );
}
