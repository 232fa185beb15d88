import 'server-only';
import { HOUR_IN_MS, SECOND_IN_MS } from './clock';
import { deliverDueMails } from './mail/delivery';
import { runRetention } from './privacy/retention';
import { repeat } from './repeat';

const MAILS_EVERY_MS = 5 * SECOND_IN_MS;
const RETENTION_EVERY_MS = HOUR_IN_MS;

/** What the shop does by itself, in every server process. */
export function startWorkers(): void {
  const workers = [
    repeat('Sending mails', MAILS_EVERY_MS, deliverDueMails),
    repeat('Retention', RETENTION_EVERY_MS, runRetention),
  ];
  process.once('SIGTERM', () => finishBeforeExit(() => Promise.all(workers.map((worker) => worker.stop()))));
}

/**
 * Next ends the process itself once its requests (and what they scheduled with `after`) are done, and knows nothing of our
 * workers. So that a mail that is on the wire is written down as sent, the exit waits for the turn that runs.
 */
function finishBeforeExit(stop: () => Promise<unknown>): void {
  const stopped = stop();
  const exit = process.exit.bind(process);
  process.exit = ((code) => void stopped.finally(() => exit(code))) as typeof process.exit;
}
