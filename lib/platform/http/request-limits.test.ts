import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { say, serve } from '@/e2e/fixtures/watched-server';
import { LARGEST_BODY_IN_BYTES } from './bodies';

describe('a body', () => {
  const readAll: RequestListener = (request, response) => {
    let size = 0;
    request.on('data', (part) => {
      size += part.length;
    });
    request.on('end', () => response.end(String(size))).on('error', () => {});
  };

  it('of the longest form arrives', async () => {
    const { ask } = await serve(readAll);
    const answer = await ask('/', { method: 'POST', body: 'x'.repeat(LARGEST_BODY_IN_BYTES) });
    expect([answer.status, await answer.text()]).toEqual([200, String(LARGEST_BODY_IN_BYTES)]);
  });

  it('that is longer is refused, whether or not its length is announced', async () => {
    const { ask } = await serve(readAll);
    const part = new Uint8Array(16 * 1024);
    const pieces = () =>
      new ReadableStream({
        start: (stream) => {
          for (let count = 0; count < 6; count++) stream.enqueue(part);
          stream.close();
        },
      });
    // Again and again, as a browser does, which keeps its connections.
    for (let again = 0; again < 4; again++) {
      for (const body of [new Uint8Array(LARGEST_BODY_IN_BYTES + 1), 'a'.repeat(1_000_000), pieces()]) {
        const answer = await ask('/', { method: 'POST', body, duplex: 'half' } as RequestInit);
        expect(answer.status).toBe(413);
        expect(answer.headers.get('x-frame-options')).toBe('DENY');
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
        expect(await answer.text()).toBe('413 Payload Too Large\n');
      }
      expect((await ask('/')).status).toBe(200);
    }
  });

  it('in parts that is cut off, or does not say where a part ends, is a bad request', async () => {
    const { ask } = await serve(readAll);
    const post = async (body: string, type = 'multipart/form-data; boundary=x') =>
      (await ask('/', { method: 'POST', body, headers: { 'content-type': type } })).status;
    const whole = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
    expect(await post(whole)).toBe(200);
    expect(await post(whole.replaceAll('x', 'a b'), 'Multipart/Form-Data; boundary="a b"')).toBe(200);
    for (const body of ['', '{"a":', whole.slice(0, -6), whole.replace('--x--', '--y--')])
      expect(await post(body), body).toBe(400);
    expect(await post(whole, 'multipart/form-data')).toBe(400);
  });

  it('has thirty seconds to come, a head fifteen', async () => {
    const { ask, server } = await serve(readAll);
    await ask('/', { method: 'POST' });
    expect(server.requestTimeout).toBe(30_000);
    expect(server.headersTimeout).toBe(15_000);
  });

  it('that does not come in time is answered with words of HTTP and the shop’s headers', async () => {
    const { ask, server, port } = await serve(readAll);
    await ask('/', { method: 'POST' });
    const raw = say(port, 'POST / HTTP/1.1\r\nhost: shop.example\r\ncontent-length: 10\r\n\r\nhalf');
    const [socket] = await new Promise<[import('node:net').Socket]>((came) =>
      server.once('request', (request) => came([request.socket])),
    );
    server.emit('clientError', Object.assign(new Error('too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
    expect(await raw).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[\s\S]*X-Frame-Options: DENY\r\n/);
  });
});
