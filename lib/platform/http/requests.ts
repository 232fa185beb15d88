import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { localePath } from '../../i18n/locales';
import { env } from '../env';
import { type DrawnPages, drawPage, localeOfPath, readDrawnPages } from './drawn-pages';
import { sayHowLongKept } from './kept-answers';
import { checkBody, limitServer, refuse } from './request-limits';
import { isForeign } from './same-origin';
import { securityHeaders } from './security-headers';

/** Node tells here of every request before anybody answers it: under `next start`, in a container, under `scripts/serve.mjs`. */
const CHANNEL = 'http.server.request.start';
type Started = { request: IncomingMessage; response: ServerResponse; server: Server };

/** Next copies the nonce that a request names into its pages, and those are kept for everybody. */
const NOT_FOR_NEXT = ['content-security-policy', 'content-security-policy-report-only'];
const LONGEST_PATH = 1_000;
const CONTROL = /\p{Cc}/u;
const READS_ONLY = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a path can be the name of anything here. Next throws on one that is not well-formed, before anyone can answer. */
function isReadable(path: string): boolean {
  if (path.length > LONGEST_PATH) return false;
  try {
    return !CONTROL.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function tidy(request: IncomingMessage): void {
  const { headers, url = '/' } = request;
  for (const name of NOT_FOR_NEXT) delete headers[name];
  // On pages that tell nobody their address (`PAGES_WITH_A_KEY`) browsers write `null` into the Origin of a form, too.
  if (headers.origin === 'null' && headers['sec-fetch-site'] === 'same-origin') headers.origin = env().siteUrl;
  const [path = ''] = url.split('?');
  if (!isReadable(path)) request.url = localePath(localeOfPath(path), '/missing');
}

/** What `same-origin.ts` looks at. */
function originHeaders({ headers }: IncomingMessage): Headers {
  const { origin, host, 'sec-fetch-site': site } = headers;
  return new Headers(
    Object.entries({ origin, host, 'sec-fetch-site': site }).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
  );
}

function onRequest({ request, response, server }: Started, pages: DrawnPages, always: Record<string, string>): void {
  limitServer(server, always);
  // The newest wrapper is asked first: what is drawn has a status by the time the rest is decided.
  sayHowLongKept(response);
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  tidy(request);
  drawPage(request, response, pages);
  const { method = '', url = '' } = request;
  // Routes below /api are for other callers than pages, and each has a rule of its own.
  if (!READS_ONLY.includes(method) && !url.startsWith('/api/') && isForeign(originHeaders(request)))
    refuse(request, response, 403);
  else checkBody(request, response);
}

/**
 * From now on every request to this process is tidied and limited, and every answer carries the security headers, says for how long
 * it may be kept, and has its words in the page when something is missing or has failed. Returns how to stop.
 */
export function watchRequests(pages = readDrawnPages()): () => void {
  const always = securityHeaders({ https: env().siteUrl.startsWith('https:') });
  const listener = (message: unknown) => onRequest(message as Started, pages, always);
  subscribe(CHANNEL, listener);
  return () => unsubscribe(CHANNEL, listener);
}
