import { SECOND_IN_MS } from './clock';

/** Shorter than the ten seconds after which whatever stopped the process kills it. */
export const FINISH_WITHIN_MS = 8 * SECOND_IN_MS;

// Once per process, also when a bundler loads this module more than once.
const shared = globalThis as typeof globalThis & { kindlingStops?: boolean };

/** Whether the process has been asked to end: nothing new is begun, and it is not ready for requests any more. */
export function isStopping(): boolean {
  return shared.kindlingStops === true;
}

/**
 * On SIGTERM or SIGINT calls `stop` and holds the end of the process back until what it returns is done, or for some seconds. Next
 * ends the process itself once its requests (and what they scheduled with `after`) are done, and knows nothing of our workers:
 * without this, a mail could be on the wire and never be written down as sent. What takes longer is taken up by the next process.
 */
export function finishBeforeExit(stop: () => Promise<unknown>): void {
  const onSignal = () => {
    if (isStopping()) return;
    shared.kindlingStops = true;
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise((resolve) => {
      timer = setTimeout(resolve, FINISH_WITHIN_MS);
    });
    const stopped = Promise.race([stop(), deadline]).finally(() => clearTimeout(timer));
    const exit = process.exit.bind(process);
    process.exit = ((code) => void stopped.finally(() => exit(code))) as typeof process.exit;
  };
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
}
