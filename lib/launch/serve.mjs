import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { constants } from 'node:zlib';
import compression from 'compression';
import next from 'next';
import { cacheAnswers } from './answer-cache.mjs';
import { drawPages, readDrawnPages } from './drawn-pages.mjs';
import { keepErrorsFromCaches } from './error-answers.mjs';
import { sendScriptsLate } from './late-scripts.mjs';

/**
 * Serves the build: what `next start` does, with a cache in front, pages for what is missing or fails, and scripts after the first
 * sight. `serve.mjs --port 3000 [--hostname localhost]`
 */
const { values } = parseArgs({ options: { port: { type: 'string' }, hostname: { type: 'string' } } });
const port = Number(values.port);
const hostname = values.hostname;
process.env.PORT = String(port);
// Next asks itself for the page that a form leads to; without this it would trust the request's Host header for where that is.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${hostname ?? 'localhost'}:${port}`;

const shop = next({ dev: false, hostname, port, quiet: true });
await shop.prepare();
const handle = keepErrorsFromCaches(drawPages(sendScriptsLate(shop.getRequestHandler()), readDrawnPages()));
// Takes as long as gzip, and a tenth less comes out.
const pack = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });
const { answer } = cacheAnswers((request, response) => pack(request, response, () => handle(request, response)));
const server = createServer(answer);
server.listen(port, hostname, () => console.log(`Ready on http://${hostname ?? 'localhost'}:${port}`));

/** Requests that have begun are answered, and what they left to do is done; only then the process ends. */
let ending = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    await new Promise((closed) => server.close(closed));
    await shop.close();
    process.exit(code);
  });
}
