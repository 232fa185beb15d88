/**
 * Appended to the user-agent by `proxy.ts` on pages that are rendered per request, and read by `htmlLimitedBots` in
 * `next.config.ts`: Next then waits for the page before it sends the status, so that "not found" is a 404 and "please sign in" a
 * redirect, also without JavaScript. Static pages must not carry it, because it would make Next render them again.
 */
export const WAITS_FOR_STATUS = 'ShopWaitsForStatus';
