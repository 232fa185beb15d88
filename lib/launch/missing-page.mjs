import { readFileSync } from 'node:fs';

const LOCALES = ['en', 'de', 'pl'];
const ITSELF = /^(\/(de|pl))?\/missing\/drawn\b/;
const OF_LOCALE = /^\/(de|pl)(?=[/?]|$)/;

/** The prerendered page in each language, as `app/[locale]/(shop)/missing/drawn` draws it. */
export function readMissingPages(build = '.next') {
  return new Map(LOCALES.map((locale) => [locale, readFileSync(`${build}/server/app/${locale}/missing/drawn.html`)]));
}

/**
 * Wraps a request handler. Next answers what does not exist with the right status, but leaves its page to the script in the browser;
 * people without it and search engines would see nothing. They get the page itself. What the router in the browser asks for
 * (`rsc`) is left as it is.
 */
export function drawMissingPages(handle, pages) {
  return (request, response) => {
    if (request.method !== 'GET' || request.headers.rsc !== undefined) return handle(request, response);
    const page = pages.get(request.url.match(OF_LOCALE)?.[1] ?? 'en');
    if (ITSELF.test(request.url)) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(page);
    }
    const { writeHead, write, end } = response;
    const isReplaced = () =>
      response.statusCode === 404 && /^text\/html/.test(String(response.getHeader('content-type') ?? ''));
    response.writeHead = (status, ...rest) => {
      response.statusCode = status;
      if (isReplaced()) {
        for (const name of ['content-encoding', 'transfer-encoding', 'etag']) response.removeHeader(name);
        response.setHeader('content-length', page.length);
      }
      return writeHead.call(response, status, ...rest);
    };
    response.write = (...given) => (isReplaced() ? true : write.apply(response, given));
    response.end = (...given) => {
      if (!isReplaced()) return end.apply(response, given);
      return end.call(
        response,
        page,
        given.find((one) => typeof one === 'function'),
      );
    };
    return handle(request, response);
  };
}
