/**
 * On SIGTERM calls `stop` and holds the end of the process back until what it returns is done. Next ends the process itself
 * once its requests (and what they scheduled with `after`) are done, and knows nothing of our workers: without this, a mail
 * could be on the wire and never be written down as sent.
 */
export function finishBeforeExit(stop: () => Promise<unknown>): void {
  process.once('SIGTERM', () => {
    const stopped = stop();
    const exit = process.exit.bind(process);
    process.exit = ((code) => void stopped.finally(() => exit(code))) as typeof process.exit;
  });
}
