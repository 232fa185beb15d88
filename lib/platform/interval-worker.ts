import 'server-only';
import { MINUTE_IN_MS, now } from './clock';
import { logFailure } from './log';
import { afterResponse } from './request-scope';

/** A turn that takes longer is taken for lost; every work may run twice at once. */
export const LONGEST_TURN_IN_MS = 15 * MINUTE_IN_MS;

/** What a worker has done so far, for whoever asks how the process is. */
export type WorkerState = {
  everyMs: number;
  since: Date;
  /** The end of the last turn without a failure. */
  succeededAt: Date | null;
  /** How many turns have failed since then. */
  failures: number;
};

// Once per process, also when a bundler loads this module more than once.
const shared = globalThis as typeof globalThis & {
  kindlingWorkers?: Map<string, WorkerState>;
  kindlingTurns?: Map<string, () => Promise<void>>;
};
shared.kindlingWorkers ??= new Map();
shared.kindlingTurns ??= new Map();

/** The workers of this process by name. */
export const workerStates: ReadonlyMap<string, Readonly<WorkerState>> = shared.kindlingWorkers;

function noteStart(name: string, everyMs: number): WorkerState {
  const state = { everyMs, since: now(), succeededAt: null, failures: 0 };
  shared.kindlingWorkers?.set(name, state);
  return state;
}

/** Rejects when `turn` is not over after the longest time that a turn may take. */
async function withLimit(turn: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('It takes too long and is left to itself.')), LONGEST_TURN_IN_MS);
    timer.unref();
  });
  await Promise.race([turn, limit]).finally(() => clearTimeout(timer));
}

/**
 * Runs `work` every `everyMs`, never twice at once; a failure is logged and the next turn comes all the same. Without a timer only `wake`
 * begins a turn: on hosts that stop the process between requests.
 */
export function repeat(name: string, everyMs: number, work: () => Promise<unknown>, { byTimer = true } = {}) {
  const state = noteStart(name, everyMs);
  let running: Promise<void> | null = null;
  let stopped = false;
  const turn = async () => {
    try {
      await withLimit(work());
      state.succeededAt = now();
      state.failures = 0;
    } catch (error) {
      state.failures += 1;
      logFailure(`${name} failed`, error);
    }
    running = null;
  };
  const begin = () => {
    running ??= turn();
    return running;
  };
  const timer = byTimer ? setInterval(begin, everyMs) : undefined;
  // What a turn that runs has looked for already, the next one finds.
  shared.kindlingTurns?.set(name, async () => {
    await running;
    if (!stopped) await begin();
  });
  // The timer alone must not keep a process alive that is done.
  timer?.unref();
  return {
    /** Starts no further turn and waits for the one that runs. */
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

/**
 * There is work for a worker: its next turn begins once the response is out, or at once outside of a request. Nothing in a process without
 * such a worker: what `npm run …` starts leaves the work to the running shop.
 */
export function wake(name: string): void {
  const turn = shared.kindlingTurns?.get(name);
  if (turn) afterResponse(turn);
}
