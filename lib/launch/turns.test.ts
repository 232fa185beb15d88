import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns } from './turns.mjs';

describe('requests of one client', () => {
  let server: Server;
  let begun: { client: string; response: ServerResponse }[];
  beforeEach(async () => {
    begun = [];
    const clientOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers['x-forwarded-for']);
    server = createServer(inTurns((sent, response) => begun.push({ client: clientOf(sent), response }), clientOf));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (client: string) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', agent: false, headers: { 'x-forwarded-for': client } });
    const answered = new Promise<number>((resolve) => {
      sent.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', () => resolve(0));
    });
    sent.end();
    return { sent, answered };
  };
  const begunBy = (client: string) => begun.filter((one) => one.client === client).length;

  it('wait for each other, and never for those of somebody else', async () => {
    const many = Array.from({ length: 30 }, () => ask('greedy'));
    await vi.waitFor(() => expect(begunBy('greedy')).toBe(6));
    const one = ask('patient');
    await vi.waitFor(() => expect(begunBy('patient')).toBe(1));
    expect(begunBy('greedy')).toBe(6);
    begun.at(-1)?.response.end();
    expect(await one.answered).toBe(200);

    for (let next = 0; next < 31; next++) {
      await vi.waitFor(() => expect(begun.length).toBeGreaterThan(next));
      begun[next]?.response.end();
    }
    expect(await Promise.all(many.map(({ answered }) => answered))).toEqual(Array(30).fill(200));
  });

  it('give up their place in the line when they are gone', async () => {
    const running = Array.from({ length: 6 }, () => ask('greedy'));
    await vi.waitFor(() => expect(begunBy('greedy')).toBe(6));
    const gone = ask('greedy');
    const last = ask('greedy');
    await vi.waitFor(async () => {
      const count = await new Promise<number>((resolve) => server.getConnections((_, open) => resolve(open)));
      expect(count).toBe(8);
    });
    gone.sent.destroy();
    await vi.waitFor(async () => {
      const count = await new Promise<number>((resolve) => server.getConnections((_, open) => resolve(open)));
      expect(count).toBe(7);
    });
    begun[0]?.response.end();
    await running[0]?.answered;
    await vi.waitFor(() => expect(begun).toHaveLength(7));
    begun[6]?.response.end();
    expect(await last.answered).toBe(200);
  });
});
