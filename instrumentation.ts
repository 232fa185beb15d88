/** Called once when a server process starts (not during the build). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { establishClientAddresses } = await import('./lib/client-address');
    establishClientAddresses();
    const { prepareDatabaseOrExit } = await import('./lib/prepare');
    await prepareDatabaseOrExit();
    const { startWorkers } = await import('./lib/workers');
    startWorkers();
  }
}
