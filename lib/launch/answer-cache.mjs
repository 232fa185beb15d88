import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * A small shared cache in front of the shop, as RFC 9111 describes one: it keeps answers that say `s-maxage`, which only pages do that
 * are the same for everyone, and the build's own files, which never change. It gives them out again without asking Next or packing them
 * anew. A CDN before the shop does the same for the world.
 */

/** Longest that an answer is given out again, whatever it says of itself. */
const LIFETIME_IN_SECONDS = 60;
const ROOM_IN_BYTES = 32 * 1024 * 1024;
const LARGEST_ANSWER_IN_BYTES = 1024 * 1024;
/** A change is announced before Next has dropped its own copies; what it answers meanwhile is not kept. */
const PAUSE_AFTER_CHANGE_IN_SECONDS = 5;

/** Where `lib/catalog/pages-changed.ts` publishes; a channel is shared by everything that runs in this process. */
const PAGES_CHANGED = 'kindling.pages-changed';

/** What Next's answer to one address depends on; every page of it says so in `Vary`. */
const VARIES_BY = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
  'accept-encoding',
];
/** Best first. */
const PACKINGS = ['br', 'gzip'];
/** Requests with one of these want something that is made for them alone. */
const MADE_FOR_ONE = ['authorization', 'range', 'content-type', 'next-action', 'x-prerender-revalidate'];
/** The server writes these for each connection. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);

const seconds = () => performance.now() / 1000;

function keyOf({ method, url, headers }) {
  if (method !== 'GET' || MADE_FOR_ONE.some((name) => headers[name] !== undefined)) return null;
  return [url, ...VARIES_BY.map((name) => headers[name] ?? '')].join('\n');
}

/** For how many seconds a shared cache may keep an answer; 0 for what is not for everybody. */
function lifetimeOf(response) {
  const control = String(response.getHeader('cache-control') ?? '');
  if (response.statusCode !== 200 || response.hasHeader('set-cookie') || /private|no-store/.test(control)) return 0;
  // What Next calls stale it is about to make anew.
  if ((response.getHeader('x-nextjs-cache') ?? 'HIT') !== 'HIT') return 0;
  const [, lifetime] = control.match(/s-maxage=(\d+)/) ?? control.match(/public, max-age=(\d+), immutable/) ?? [];
  return Math.min(LIFETIME_IN_SECONDS, Number(lifetime ?? 0));
}

function give(answer, { headers }, response) {
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('age', Math.floor(seconds() - answer.at));
  const isKnown = answer.etag !== undefined && headers['if-none-match'] === answer.etag;
  if (isKnown) response.removeHeader('content-length');
  response.writeHead(isKnown ? 304 : 200);
  response.end(isKnown ? undefined : answer.body);
}

/** Calls `done` with the whole body once the response has been sent, unless that was too long to keep. */
function listen(response, done) {
  const parts = [];
  let size = 0;
  const take = (part, encoding) => {
    if (part === undefined || part === null || typeof part === 'function') return;
    const bytes = typeof part === 'string' ? Buffer.from(part, typeof encoding === 'string' ? encoding : 'utf8') : part;
    size += bytes.length;
    if (size <= LARGEST_ANSWER_IN_BYTES) parts.push(bytes);
  };
  const { write, end } = response;
  response.write = (...given) => {
    take(...given);
    return write.apply(response, given);
  };
  response.end = (...given) => {
    take(...given);
    return end.apply(response, given);
  };
  response.once('finish', () => size <= LARGEST_ANSWER_IN_BYTES && done(Buffer.concat(parts)));
}

/** Wraps a request handler. `forget` drops what is kept; `stop` ends the listening for changes, too. */
export function cacheAnswers(handle) {
  const answers = new Map();
  let room = ROOM_IN_BYTES;
  let keepsFrom = 0;

  function drop(key) {
    room += answers.get(key)?.body.length ?? 0;
    answers.delete(key);
  }
  function keep(key, answer) {
    drop(key);
    answers.set(key, answer);
    room -= answer.body.length;
    // What somebody has searched for stays no longer than it is given out.
    setTimeout(() => answers.get(key) === answer && drop(key), (answer.until - answer.at) * 1000).unref();
    // A Map remembers the order; what was used longest ago stands first.
    for (const oldest of answers.keys()) {
      if (room >= 0) break;
      drop(oldest);
    }
  }
  function forget() {
    answers.clear();
    room = ROOM_IN_BYTES;
    keepsFrom = seconds() + PAUSE_AFTER_CHANGE_IN_SECONDS;
  }
  subscribe(PAGES_CHANGED, forget);

  function answer(request, response) {
    // One copy for each of the ways in which the server packs, not for each wish that a browser can write.
    const wished = request.headers['accept-encoding'] ?? '';
    request.headers['accept-encoding'] = PACKINGS.find((packing) => wished.includes(packing)) ?? 'identity';
    const key = keyOf(request);
    if (key === null) return handle(request, response);
    const kept = answers.get(key);
    if (kept && kept.until > seconds()) {
      answers.delete(key);
      answers.set(key, kept);
      return give(kept, request, response);
    }
    const begun = seconds();
    listen(response, (body) => {
      const lifetime = lifetimeOf(response);
      // What was begun before a change may say what was true before it.
      if (lifetime === 0 || begun < keepsFrom) return;
      const headers = Object.entries(response.getHeaders()).filter(([name]) => !HOP_BY_HOP.has(name));
      headers.push(['content-length', body.length]);
      keep(key, { headers, body, etag: response.getHeader('etag'), at: seconds(), until: seconds() + lifetime });
    });
    return handle(request, response);
  }

  return { answer, forget, stop: () => unsubscribe(PAGES_CHANGED, forget) };
}
