import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { env } from './env';

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
    headers['x-forwarded-for'] = clientAddress(forwarded, socket.remoteAddress ?? '', trustedProxies);
  };
  subscribe(CHANNEL, onRequest);
  return () => unsubscribe(CHANNEL, onRequest);
}
