import { subscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';
import { inTurns } from '../lib/platform/http/turns.mjs';

/**
 * Serves the build as `next start` does, and beside it: the port is opened once the database is ready, an end has a deadline, one
 * client's many requests wait for each other alone, and a connection may be kept open for longer than Node's five seconds.
 * `serve.mjs --port 3000 [--hostname localhost]`
 */
const { values } = parseArgs({ options: { port: { type: 'string' }, hostname: { type: 'string' } } });
const port = Number(values.port);
const hostname = values.hostname;
process.env.PORT = String(port);
// Next asks itself for the page that a form leads to; without this it would trust the request's Host header for where that is.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${hostname ?? 'localhost'}:${port}`;

const DEADLINE_IN_MS = 10_000;
/** Longer than a proxy in front keeps it (nginx 60 s), or a request would now and then meet a connection that has just been closed. */
const KEEP_ALIVE_IN_MS = 1000 * Number(process.env.KEEP_ALIVE_SECONDS || 65);
/** How often Node looks for requests that take too long; how long that is says `lib/platform/http/request-limits.ts`. */
const LOOK_EVERY_MS = 5_000;

/** `instrumentation.ts` says here that the database is ready. */
const ready = new Promise((resolve) => subscribe('kindling.ready', resolve));
const shop = next({ dev: false, hostname, port, quiet: true });
await shop.prepare();
await ready;

// By now `lib/platform/client-address.ts` has put the one address there that nobody can forge.
const clientOf = ({ headers, socket }) => String(headers['x-forwarded-for'] ?? socket.remoteAddress);
const server = createServer(
  { keepAliveTimeout: KEEP_ALIVE_IN_MS, connectionsCheckingInterval: LOOK_EVERY_MS },
  inTurns(shop.getRequestHandler(), clientOf),
);
server.listen(port, hostname, () => console.log(`Ready on http://${hostname ?? 'localhost'}:${port}`));

/** Requests that have begun are answered, and what they left to do is done, for as long as the deadline allows. */
let ending = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    // A request that is never sent to its end would hold the process for ever.
    setTimeout(() => server.closeAllConnections(), DEADLINE_IN_MS - 2_000).unref();
    setTimeout(() => process.exit(code), DEADLINE_IN_MS).unref();
    await new Promise((closed) => server.close(closed));
    await shop.close();
    process.exit(code);
  });
}
