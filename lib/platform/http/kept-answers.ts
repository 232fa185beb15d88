import type { ServerResponse } from 'node:http';
import { MARKET_COOKIE } from '../cookie-names';

/** Any cache in between is right within a minute of a new price. */
const PUBLIC_PAGE = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
const NOBODY = 'private, no-store';
/** Pages in a chosen currency are many people's, but a cache that goes by addresses alone would give them to everybody. */
const ONE_BROWSER = 'private, no-cache';

/** What a cache in between may give out again. Files whose name changes with their content are the same in every currency. */
const isShared = (said: string) => said.includes('s-maxage');

/**
 * How long an answer may be kept, by what it says itself. Next allows a month for a page, because it knows when its own copy is old
 * and nobody else's (a cache in between would go on with the old price), and as much for a missing one: an article that is new
 * tomorrow would stay away for everyone behind the same cache. Redirects, failures and answers with a cookie are for one, and so is
 * what somebody gets who has chosen a currency (`hasMarket`).
 */
export function keptAs(status: number, said: string, setsCookie: boolean, hasMarket = false): string {
  if (status >= 300 && status !== 304) return NOBODY;
  if (setsCookie && /public|s-maxage/.test(said)) return NOBODY;
  if (hasMarket && isShared(said)) return ONE_BROWSER;
  return /^s-maxage=\d/.test(said) ? PUBLIC_PAGE : said;
}

/** Says so in every answer, at the last moment: a status is known later than what Next says of keeping. */
export function sayHowLongKept(response: ServerResponse): void {
  const { writeHead } = response;
  const hasMarket = response.req.headers.cookie?.includes(`${MARKET_COOKIE}=`) ?? false;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const said = String(response.getHeader('cache-control') ?? '');
    const kept = keptAs(status, said, response.hasHeader('set-cookie'), hasMarket);
    if (kept !== said) response.setHeader('cache-control', kept);
    // Nor may whoever has chosen get the copy of those who have not.
    if (isShared(said)) response.appendHeader('vary', 'Cookie');
    return writeHead.apply(response, [status, ...rest] as never);
  };
}
