import { spawn } from 'node:child_process';
import { constants } from 'node:os';

export const NEXT = 'node_modules/next/dist/bin/next';
export const TSX = 'node_modules/tsx/dist/cli.mjs';
export const SERVE = 'scripts/serve.mjs';

/** Runs a program with our input and output; resolves with its exit code, as a shell tells it: 128 and the signal that killed it. */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    // A terminal sends Ctrl-C to the child by itself. We stay until it has finished its requests and mails.
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}

/** Runs a step and ends this process when it fails; the step has said why. */
export async function runOrStop(program, args, env) {
  const code = await run(program, args, env);
  if (code !== 0) process.exit(code);
}

/** Migrates the database and fills in the catalogue. */
export function prepareDatabase() {
  return runOrStop(TSX, ['--conditions=react-server', 'scripts/setup.ts']);
}
