import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { FINISH_WITHIN_MS } from './finish-before-exit';

const PROGRAM = `
  import { finishBeforeExit } from './lib/platform/finish-before-exit.ts';
  let finish;
  finishBeforeExit(() => new Promise((resolve) => { finish = resolve; }).then(() => console.log('written down')));
  // As Next does: the process ends itself as soon as its requests are done.
  process.on('SIGTERM', () => { process.exit(143); setImmediate(() => finish()); });
  setInterval(() => undefined, 1000);
  console.log('ready');
`;

it('lets the work that runs be finished before the process ends, with the exit code it would have had', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM]);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
    if (said === 'ready\n') child.kill('SIGTERM');
  });
  const [code] = await once(child, 'exit');
  expect({ code, said }).toEqual({ code: 143, said: 'ready\nwritten down\n' });
});

// Prevents that a mail server which takes a connection and never says a word holds up the end of the process.
it('ends all the same when the work never does', async () => {
  const hanging = PROGRAM.replace('setImmediate(() => finish());', '');
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', hanging]);
  await once(child.stdout, 'data');
  const begun = performance.now();
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(143);
  expect(performance.now() - begun).toBeLessThan(FINISH_WITHIN_MS + 4000);
});
