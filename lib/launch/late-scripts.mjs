/** As React writes them: those of a page in its head, with a hint to fetch the last one soon, and that one at the end. */
const SCRIPT = /(<script src="[^"]+"(?: id="_R_")?) async=""><\/script>/g;
const HINT = /<link rel="preload" as="script" [^>]*>/g;

/**
 * Wraps a request handler. Nobody needs a script for the first sight of a page, yet on a slow line a page's scripts are most of what is
 * fetched for it, and whoever has them already would wait for them to run. In pages that are the same for everyone they are of a type
 * that no browser knows, until `components/layout/first-paint.ts` starts them. Pages that are sent while they are being made are left
 * as they are.
 */
export function sendScriptsLate(handle) {
  return (request, response) => {
    const { end } = response;
    response.end = (body, ...rest) => {
      const isPage =
        typeof body === 'string' &&
        !response.headersSent &&
        /^text\/html/.test(String(response.getHeader('content-type') ?? ''));
      if (!isPage) return end.call(response, body, ...rest);
      const page = body.replaceAll(HINT, '').replaceAll(SCRIPT, '$1 type="late"></script>');
      response.setHeader('content-length', Buffer.byteLength(page));
      return end.call(response, page, ...rest);
    };
    return handle(request, response);
  };
}
