import 'server-only';

/** Runs `work` every `everyMs`, never twice at once; a failure is logged and the next turn comes all the same. */
export function repeat(name: string, everyMs: number, work: () => Promise<unknown>) {
  let running: Promise<void> | null = null;
  const turn = async () => {
    try {
      await work();
    } catch (error) {
      console.error(`${name} failed:`, error);
    }
    running = null;
  };
  const timer = setInterval(() => {
    running ??= turn();
  }, everyMs);
  // The timer alone must not keep a process alive that is done.
  timer.unref();
  return {
    /** Starts no further turn and waits for the one that runs. */
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
