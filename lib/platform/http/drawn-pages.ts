import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../i18n/locales';

/**
 * Next answers what does not exist, or has failed, with the right status, but leaves its page to the script in the browser (Next 16:
 * `<html id="__next_error__">` with an empty body); people without it and search engines would see nothing. They get a page that
 * was drawn during the build, `app/[locale]/(shop)/<name>/drawn`. What the script asks for is left as it is. This can go when
 * Next draws `not-found.tsx` and `error.tsx` on the server.
 */
const NAMES: Record<number, string> = { 404: 'missing', 409: 'renewed', 500: 'failed' };
const THEMSELVES = /^(\/[a-z]{2})?\/(missing|renewed|failed)\/drawn\b/;
/** What the router in the browser asks for, and actions that it calls. */
const MADE_BY_SCRIPT = ['rsc', 'next-action'];

type Page = { plain: Buffer; packed: Buffer };
export type DrawnPages = Partial<Record<Locale, Record<number, Page>>>;

const drawn = (plain: Buffer): Page => ({ plain, packed: gzipSync(plain) });

/** The prerendered pages by language and status. Nothing where there is no build on disk, as in development. */
export function readDrawnPages(build = join(/* turbopackIgnore: true */ process.cwd(), '.next')): DrawnPages {
  const pagesOf = (locale: Locale) =>
    Object.fromEntries(
      Object.entries(NAMES).map(([status, name]) => [
        status,
        drawn(readFileSync(/* turbopackIgnore: true */ `${build}/server/app/${locale}/${name}/drawn.html`)),
      ]),
    );
  try {
    return Object.fromEntries(LOCALES.map((locale) => [locale, pagesOf(locale)]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** The language that an address is in. */
export function localeOfPath(path: string): Locale {
  return LOCALES.find((locale) => path.match(/^\/([a-z]{2})(?=[/?]|$)/)?.[1] === locale) ?? DEFAULT_LOCALE;
}

/** Puts the drawn page in the place of an answer that says that something is not there, or has failed. */
export function drawPage(request: IncomingMessage, response: ServerResponse, pages: DrawnPages): void {
  const { method = '', url = '', headers } = request;
  const inLanguage = pages[localeOfPath(url)];
  if (!inLanguage || !['GET', 'POST'].includes(method)) return;
  if (MADE_BY_SCRIPT.some((name) => headers[name] !== undefined)) return;

  const { writeHead, write, end } = response;
  const statusOf = (status: number) => (THEMSELVES.test(url) && status === 200 ? 404 : status);
  const replacement = (status: number): Page | undefined => {
    const type = String(response.getHeader('content-type') ?? '');
    // Next has one sentence in plain English for an action that it does not know.
    const isPage = type.startsWith('text/html') || (status === 409 && type.startsWith('text/plain'));
    return isPage ? inLanguage[statusOf(status)] : undefined;
  };
  let page: Page | undefined;
  let body: Buffer | undefined;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    page = replacement(status);
    if (page) {
      // Whether the answer may be packed has been settled by whoever packs it.
      body = response.getHeader('content-encoding') === 'gzip' ? page.packed : page.plain;
      for (const name of ['transfer-encoding', 'etag']) response.removeHeader(name);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-length', body.length);
    }
    return writeHead.apply(response, [statusOf(status), ...rest] as never);
  };
  const isReplaced = () => Boolean(response.headersSent ? page : replacement(response.statusCode));
  response.write = (...given: unknown[]) => (isReplaced() ? true : write.apply(response, given as never));
  response.end = (...given: unknown[]) => {
    if (!isReplaced()) return end.apply(response, given as never);
    if (!response.headersSent) response.writeHead(response.statusCode);
    return end.apply(response, [body, given.find((one) => typeof one === 'function')] as never);
  };
}
