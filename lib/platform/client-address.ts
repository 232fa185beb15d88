import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { env } from './env';
import { logWarning } from './log';

/**
 * Where a request comes from. Each of the shop's own proxies appends the address it was asked from to `X-Forwarded-For`, so of
 * the addresses there, with the one this connection comes from at the end, the last ones are ours and the one before them is the
 * client's. Whatever stands further left was written by whoever sent the request, and is worth nothing.
 */
export function clientAddress(forwarded: string | undefined, connection: string, trustedProxies: number): string {
  const written = (forwarded ?? '').split(',').map((address) => address.trim());
  const way = [...written.filter(Boolean), connection];
  return way[Math.max(0, way.length - 1 - trustedProxies)] ?? connection;
}

// Once per process, also when a bundler loads this module more than once.
const shared = globalThis as typeof globalThis & { kindlingSeesProxy?: boolean };

/** Whether requests come through a proxy that `TRUSTED_PROXIES` does not count: limits then take all people for one. */
export function isBehindUnknownProxy(): boolean {
  return shared.kindlingSeesProxy === true;
}

function noteUnknownProxy(): void {
  if (isBehindUnknownProxy()) return;
  shared.kindlingSeesProxy = true;
  logWarning(
    'Requests carry X-Forwarded-For while TRUSTED_PROXIES is 0: behind a proxy of your own set it to 1, or limits against guessing count all people as one.',
  );
}

const CHANNEL = 'http.server.request.start';

/**
 * From now on `X-Forwarded-For` holds one address that nobody can forge, in every request to this process. Next passes on what
 * came with the request, and tells no page the address of the connection. Returns how to stop.
 */
export function establishClientAddresses(): () => void {
  const { trustedProxies } = env();
  const onRequest = (message: unknown) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
    if (trustedProxies === 0 && forwarded) noteUnknownProxy();
    headers['x-forwarded-for'] = clientAddress(forwarded, socket.remoteAddress ?? '', trustedProxies);
  };
  subscribe(CHANNEL, onRequest);
  return () => unsubscribe(CHANNEL, onRequest);
}
