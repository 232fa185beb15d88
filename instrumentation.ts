import type { Instrumentation } from 'next';

/** Called once when a server process starts (not during the build). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { checkSettingsOrExit } = await import('./lib/platform/env');
    checkSettingsOrExit();
    const { watchRequests } = await import('./lib/platform/http/requests');
    // Beside `next dev` there may lie a build of yesterday, whose pages would be shown.
    watchRequests(process.env.NODE_ENV === 'development' ? {} : undefined);
    const { establishClientAddresses } = await import('./lib/platform/client-address');
    establishClientAddresses();
    const { prepareDatabaseOrExit } = await import('./lib/bootstrap');
    await prepareDatabaseOrExit();
    const { answerThePageCache } = await import('./lib/catalog/missing');
    answerThePageCache();
    const { startWorkers } = await import('./lib/workers');
    startWorkers();
    const { logFailure } = await import('./lib/platform/log');
    const { watchLedgers } = await import('./lib/consent/ledgers');
    // Not waited for: a long ledger must not keep the shop closed.
    watchLedgers().catch((error) => logFailure('Checking consents failed', error));
    const { channel } = await import('node:diagnostics_channel');
    channel('kindling.ready').publish(null);
  }
}

/** What fails while a page, a form or a route is answered. The address without its query, which may be about somebody. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath }) => {
  const { logFailure } = await import('./lib/platform/log');
  logFailure(`${method} ${routePath} failed`, error);
};
