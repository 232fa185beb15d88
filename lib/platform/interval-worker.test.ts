import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_TURN_IN_MS, repeat, wake, workerStates } from './interval-worker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends when told to. */
function work() {
  const open: (() => void)[] = [];
  const run = vi.fn(() => new Promise<void>((resolve) => open.push(resolve)));
  return { run, finish: () => open.shift()?.() };
}

it('starts no turn while the last one runs', async () => {
  const { run, finish } = work();
  repeat('Work', 1000, run);
  await vi.advanceTimersByTimeAsync(5000);
  expect(run).toHaveBeenCalledTimes(1);
  finish();
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).toHaveBeenCalledTimes(2);
});

it('goes on after a failure', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const run = vi.fn().mockRejectedValueOnce(new Error('no database')).mockResolvedValue(undefined);
  repeat('Work', 1000, run);
  await vi.advanceTimersByTimeAsync(2000);
  expect(run).toHaveBeenCalledTimes(2);
  log.mockRestore();
});

it('stops after the turn that runs, and starts no other', async () => {
  const { run, finish } = work();
  const worker = repeat('Work', 1000, run);
  await vi.advanceTimersByTimeAsync(1000);
  let stopped = false;
  const stop = worker.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(5000);
  expect(stopped).toBe(false);
  finish();
  await stop;
  expect(run).toHaveBeenCalledTimes(1);
});

// Prevents that one turn which never ends stops the sending of mails until the next restart.
it('leaves a turn that never ends to itself, and says when the last good one was', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const run = vi
    .fn()
    .mockReturnValueOnce(new Promise(() => undefined))
    .mockResolvedValue(undefined);
  repeat('Hanging', 1000, run);
  await vi.advanceTimersByTimeAsync(LONGEST_TURN_IN_MS);
  expect(run).toHaveBeenCalledTimes(1);
  expect(workerStates.get('Hanging')).toMatchObject({ succeededAt: null, failures: 0 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(workerStates.get('Hanging')).toMatchObject({ succeededAt: null, failures: 1 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).toHaveBeenCalledTimes(2);
  expect(workerStates.get('Hanging')).toMatchObject({ succeededAt: new Date(), failures: 0 });
  log.mockRestore();
});

describe('waking a worker', () => {
  it('is the only way to begin a turn of one without a timer', async () => {
    const { run } = work();
    repeat('On call', 1000, run, { byTimer: false });
    await vi.advanceTimersByTimeAsync(5000);
    expect(run).not.toHaveBeenCalled();
    wake('On call');
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('begins its next turn at once where no request is being answered', async () => {
    const { run } = work();
    repeat('Asleep', 60_000, run);
    wake('Asleep');
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('while it works has it look once more afterwards, however often it was woken', async () => {
    const { run, finish } = work();
    repeat('Awake', 60_000, run);
    for (let time = 0; time < 3; time++) wake('Awake');
    await vi.advanceTimersByTimeAsync(0);
    wake('Awake');
    wake('Awake');
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does nothing after it was stopped, and where there is none', async () => {
    const { run } = work();
    await repeat('Gone', 60_000, run).stop();
    wake('Gone');
    wake('Never there');
    await vi.advanceTimersByTimeAsync(0);
    expect(run).not.toHaveBeenCalled();
  });
});
