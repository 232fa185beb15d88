import { readFileSync } from 'node:fs';

const LOCALES = ['en', 'de', 'pl'];
/** By status, where each of the pages stands: `app/[locale]/(shop)/<name>/drawn`. */
const NAMES = { 404: 'missing', 500: 'failed' };
const THEMSELVES = /^(\/(de|pl))?\/(missing|failed)\/drawn\b/;
const OF_LOCALE = /^\/(de|pl)(?=[/?]|$)/;
/** What the router in the browser asks for, and actions that it calls. */
const MADE_BY_SCRIPT = ['rsc', 'next-action'];

/** The prerendered pages by language and status. */
export function readDrawnPages(build = '.next') {
  const read = (locale, name) => readFileSync(`${build}/server/app/${locale}/${name}/drawn.html`);
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      Object.fromEntries(Object.entries(NAMES).map(([status, name]) => [status, read(locale, name)])),
    ]),
  );
}

/**
 * Wraps a request handler. Next answers what does not exist, or has failed, with the right status, but leaves its page to the script
 * in the browser; people without it and search engines would see nothing. They get the page itself. What the script asks for is
 * left as it is.
 */
export function drawPages(handle, pages) {
  return (request, response) => {
    if (!['GET', 'POST'].includes(request.method) || MADE_BY_SCRIPT.some((name) => request.headers[name] !== undefined))
      return handle(request, response);
    const drawn = pages[request.url.match(OF_LOCALE)?.[1] ?? 'en'];
    if (THEMSELVES.test(request.url)) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(drawn[404]);
    }
    const { writeHead, write, end } = response;
    const replacement = () =>
      /^text\/html/.test(String(response.getHeader('content-type') ?? '')) ? drawn[response.statusCode] : undefined;
    response.writeHead = (status, ...rest) => {
      response.statusCode = status;
      const page = replacement();
      if (page) {
        for (const name of ['content-encoding', 'transfer-encoding', 'etag']) response.removeHeader(name);
        response.setHeader('content-length', page.length);
      }
      return writeHead.call(response, status, ...rest);
    };
    response.write = (...given) => (replacement() ? true : write.apply(response, given));
    response.end = (...given) => {
      const page = replacement();
      if (!page) return end.apply(response, given);
      return end.call(
        response,
        page,
        given.find((one) => typeof one === 'function'),
      );
    };
    return handle(request, response);
  };
}
