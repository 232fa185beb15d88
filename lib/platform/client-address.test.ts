import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientAddress, establishClientAddresses } from './client-address';

describe('where a request comes from', () => {
  const client = '203.0.113.9';

  it('is the connection when no proxy is trusted, whatever the header says', () => {
    expect(clientAddress('198.51.100.1', client, 0)).toBe(client);
    expect(clientAddress(undefined, client, 0)).toBe(client);
  });

  it('is what the shop’s own proxies wrote, counted from the end', () => {
    expect(clientAddress(client, '10.0.0.1', 1)).toBe(client);
    expect(clientAddress(`${client}, 10.0.0.2`, '10.0.0.1', 2)).toBe(client);
  });

  it('is the furthest one there is when somebody has gone round a proxy', () => {
    expect(clientAddress('', client, 1)).toBe(client);
    expect(clientAddress(undefined, client, 3)).toBe(client);
  });

  it('is never what the client wrote itself, however much of it', () => {
    const forged = fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), { maxLength: 6 });
    fc.assert(
      fc.property(forged, fc.integer({ min: 0, max: 3 }), (written, proxies) => {
        // Each proxy appends whom it was asked by: the first the client, every other the proxy before it.
        const way = [client, '10.0.0.1', '10.0.0.2', '10.0.0.3'].slice(0, proxies + 1);
        const connection = way.pop() ?? '';
        expect(clientAddress([...written, ...way].join(','), connection, proxies)).toBe(client);
      }),
    );
  });
});

describe('a running server', () => {
  let server: Server | undefined;
  let stop = () => {};
  afterEach(() => {
    stop();
    server?.close();
    vi.unstubAllEnvs();
  });

  /** What a page is told of the client after these headers came. */
  async function toldAfter(sent: Record<string, string>): Promise<string> {
    const listening = createServer((asked, answer) => answer.end(asked.headers['x-forwarded-for']));
    server = listening;
    stop = establishClientAddresses();
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const { port } = listening.address() as AddressInfo;
    return new Promise((resolve) => {
      request({ host: '127.0.0.1', port, headers: sent }, async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part);
        resolve(Buffer.concat(parts).toString());
      }).end();
    });
  }

  it('tells its pages the address of the connection, not a forged one', async () => {
    expect(await toldAfter({ 'x-forwarded-for': '198.51.100.1' })).toBe('127.0.0.1');
  });

  it('believes as many proxies as it was told of', async () => {
    vi.stubEnv('TRUSTED_PROXIES', '1');
    expect(await toldAfter({ 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })).toBe('203.0.113.9');
  });
});
