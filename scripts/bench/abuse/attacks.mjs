import { connect } from 'node:net';
import { Shopper } from './shopper.mjs';

/** One source for all of it: whoever limits by network sees one. */
const NETWORK = '203.0.113.7';
const PAGES = ['/', '/c/coffee', '/p/sula-mug', '/de', '/pl/c/coffee'];
const ADDRESS = { name: 'Ada Abel', street: 'Altweg 1', postcode: '10115', city: 'Berlin', country: 'DE' };

const stranger = (url, headers) => new Shopper(url, NETWORK, headers);
const email = (number) => `nobody-${number}@example.org`;

/** A request that keeps its connection busy for as long as the attack lasts: `lines` first, then `drop` again and again. */
function hold(url, lines, drop, until) {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(lines));
    const drip = setInterval(() => socket.writable && socket.write(drop), 500);
    const end = setTimeout(() => socket.destroy(), Math.max(0, until - performance.now()));
    socket
      .on('error', () => {})
      .on('close', () => {
        clearInterval(drip);
        clearTimeout(end);
        resolve();
      });
  });
}

async function post(url, path, body, type) {
  const answer = await stranger(url).ask(path, {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': type, 'sec-fetch-site': 'same-origin', origin: url },
  });
  return answer.status;
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const MB = new Uint8Array(1024 * 1024);

/** Pieces of a body whose length is not announced. */
function stream(pieces) {
  let sent = 0;
  return new ReadableStream({ pull: (out) => (sent++ < pieces ? out.enqueue(MB.subarray(0, 65_536)) : out.close()) });
}

const BOMBS = [
  () => ['GET', `/search?q=${encodeURIComponent('ﷺ'.repeat(300))}`],
  () => ['GET', `/search?q=${encodeURIComponent(`a${'\u0301'.repeat(900)}`)}`],
  () => ['GET', `/suggest?q=${encodeURIComponent('\u202e\u200b'.repeat(300))}`],
  () => ['GET', `/search?${'price=1-2&'.repeat(700)}`],
  () => ['GET', `/c/coffee?sort=new&${Array.from({ length: 300 }, (_, at) => `brand=${at}`).join('&')}`],
  () => ['GET', `/p/${'%F0%9F%92%A3'.repeat(300)}`],
  () => ['POST', '/cart/lines', '['.repeat(60_000), JSON_TYPE],
  () => ['POST', '/personal', `{"a":${'{"a":'.repeat(10_000)}`, JSON_TYPE],
  () => ['POST', '/sign-out', 'a=1&'.repeat(16_000), FORM_TYPE],
  () => [
    'POST',
    '/',
    `--x\r\n${'content-disposition: form-data; name="a"\r\n\r\n\r\n--x\r\n'.repeat(1_000)}--x--`,
    'multipart/form-data; boundary=x',
  ],
];

/** Each takes the shop's address and a running number, and is done once as often as there is time; `held` ones stay until the end. */
export const ATTACKS = {
  'distinct-addresses': (url, number) => stranger(url).ask(`${PAGES[number % PAGES.length]}?utm=${number}`),
  'distinct-headers': (url, number) =>
    stranger(url, {
      'next-url': `/${'x'.repeat(8_000)}${number}`,
      'accept-language': `x-${number}`,
      'accept-encoding': `gzip, x-${number}`,
      rsc: '1',
      'next-router-prefetch': '1',
    }).ask(PAGES[number % PAGES.length]),
  'unknown-goods': (url, number) =>
    stranger(url).ask(`${['/p', '/c', '/de/p', '/wishlist/shared', '/orders'][number % 5]}/ghost-${number}`),
  'huge-bodies': (url, number) =>
    post(
      url,
      ['/personal', '/sign-out', '/cart/lines', '/api/demo-id/token', '/'][number % 5],
      number % 2 ? stream(64) : Buffer.concat([MB, MB, MB, MB]),
      number % 5 === 4 ? 'multipart/form-data; boundary=x' : JSON_TYPE,
    ),
  'slow-bodies': {
    held: 200,
    begin: (url, number, until) =>
      hold(
        url,
        `POST /${number % 2 ? 'personal' : 'cart/lines'} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ${NETWORK}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{`,
        ' ',
        until,
      ),
  },
  'half-sent-headers': {
    held: 200,
    begin: (url, _, until) => hold(url, 'GET / HTTP/1.1\r\nHost: localhost\r\n', 'X-A: b\r\n', until),
  },
  'sign-in-mails': async (url, number) => {
    const one = stranger(url);
    await one.submit(await one.open('/sign-in'), /name="email"/, { email: email(number) });
  },
  'guest-orders': async (url, number) => {
    const one = stranger(url);
    // What is paid for may sell out, so that is something the person on the side does not want.
    const [slug, method] =
      number % 2 ? ['kleinwasser-descaler', 'bank-transfer'] : ['kleinwasser-descaling-tabs', 'demo-pay'];
    await one.submit(await one.open(`/p/${slug}`), /name="quantity"/);
    const delivery = await one.submit(await one.open('/checkout/address'), /name="street"/, {
      ...ADDRESS,
      email: email(number),
    });
    const payment = await one.submit(delivery, /name="delivery"/, { delivery: 'standard' });
    await one.submit(payment, /name="checkoutId"/, { method });
  },
  joins: async (url, number) => {
    const one = stranger(url);
    await one.submit(await one.open('/newsletter'), /name="email"/, { email: email(number % 50), firstName: 'Ada' });
    await one.ask(`/confirm?token=${'x'.repeat(20)}${number}`);
  },
  suggestions: (url, number) => stranger(url).ask(`/suggest?q=${(number * 7919).toString(36)}`),
  'parse-bombs': (url, number) => {
    const [method, path, body, type] = BOMBS[number % BOMBS.length]();
    return method === 'GET' ? stranger(url).ask(path) : post(url, path, body, type);
  },
  'anonymous-rows': async (url, number) => {
    const one = stranger(url);
    const page = await one.open('/p/sula-mug');
    if (number % 2) await one.submit(page, /name="quantity"/);
    else
      await one.submit(page, /id="hearts"/, {
        productId: page.html.match(/name="productId" value="([^"]+)"/)?.[1] ?? 'sula-mug',
      });
  },
  'withdrawal-guesses': async (url, number) => {
    const one = stranger(url);
    const orderNumber = `KND-${(number + 100_000)
      .toString(28)
      .toUpperCase()
      .padStart(5, '2')
      .replace(/[01IO]/g, 'Z')}`;
    await one.submit(await one.open('/orders/withdraw'), /name="orderNumber"/, {
      name: 'Ada Abel',
      orderNumber,
      email: email(number % 9),
    });
  },
  'access-links': async (url, number) => {
    const one = stranger(url);
    await one.submit(await one.open('/privacy/access'), /name="email"/, { email: email(number) });
    await one.ask(`/orders/${'y'.repeat(30)}${number}`);
  },
};
