import { spawn } from 'node:child_process';

/** Runs a program of node_modules/.bin with our input and output; resolves with its exit code. */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    // The child gets the terminal's signals too; we wait for it so that requests and mails are finished.
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => resolve(signal ? 0 : (code ?? 1)));
  });
}

export const NEXT = 'next/dist/bin/next';
export const TSX = 'tsx/dist/cli.mjs';

/** Migrates and seeds the database; the script explains what is wrong and ends the process when it cannot. */
export async function prepareDatabase() {
  const code = await run(TSX, ['--conditions=react-server', 'db/setup.ts']);
  if (code !== 0) process.exit(code);
}
