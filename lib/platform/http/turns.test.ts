import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingHttpHeaders, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns } from './turns.mjs';

describe('requests of one client', () => {
  const whose = new AsyncLocalStorage<string>();
  let server: Server;
  let begun: { client: string; context: string | undefined; headers: IncomingHttpHeaders; response: ServerResponse }[];
  beforeEach(async () => {
    const mine: typeof begun = [];
    begun = mine;
    const clientOf = ({ headers }: { headers: IncomingHttpHeaders }) => String(headers['x-forwarded-for']);
    const line = inTurns((sent, response) => {
      const client = clientOf(sent);
      mine.push({ client, context: whose.getStore(), headers: sent.headers, response });
      whose.enterWith(client);
    }, clientOf);
    server = createServer(line);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  });

  const ask = (client: string, more: IncomingHttpHeaders = {}) => {
    const { port } = server.address() as AddressInfo;
    const headers = { ...more, 'x-forwarded-for': client };
    const sent = request({ port, host: '127.0.0.1', agent: false, headers });
    const answered = new Promise<number>((resolve) => {
      sent.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', () => resolve(0));
    });
    sent.end();
    return { sent, answered };
  };
  const begunBy = (client: string) => begun.filter((one) => one.client === client);
  const fillTurns = async () => {
    const two = Array.from({ length: 2 }, () => ask('greedy'));
    await vi.waitFor(() => expect(begunBy('greedy')).toHaveLength(2));
    return two;
  };
  const connections = () => new Promise<number>((resolve) => server.getConnections((_, open) => resolve(open)));

  it('wait for each other, and never for those of somebody else', async () => {
    const many = Array.from({ length: 30 }, () => ask('greedy'));
    await vi.waitFor(() => expect(begunBy('greedy')).toHaveLength(2));
    const one = ask('patient');
    await vi.waitFor(() => expect(begunBy('patient')).toHaveLength(1));
    expect(begunBy('greedy')).toHaveLength(2);
    begun.at(-1)?.response.end();
    expect(await one.answered).toBe(200);

    for (let next = 0; next < 31; next++) {
      await vi.waitFor(() => expect(begun.length).toBeGreaterThan(next));
      begun[next]?.response.end();
    }
    expect(await Promise.all(many.map(({ answered }) => answered))).toEqual(Array(30).fill(200));
  });

  it('give up their place in the line when they are gone', async () => {
    const [first] = await fillTurns();
    const gone = ask('greedy');
    const last = ask('greedy');
    await vi.waitFor(async () => expect(await connections()).toBe(4));
    gone.sent.destroy();
    await vi.waitFor(async () => expect(await connections()).toBe(3));
    begun[0]?.response.end();
    await first?.answered;
    await vi.waitFor(() => expect(begun).toHaveLength(3));
    begun[2]?.response.end();
    expect(await last.answered).toBe(200);
  });

  it('keep what they carry along apart from the request that they waited for', async () => {
    await fillTurns();
    const last = ask('greedy');
    await vi.waitFor(async () => expect(await connections()).toBe(3));
    whose.run('somebody else', () => begun[0]?.response.end());
    await vi.waitFor(() => expect(begun).toHaveLength(3));
    expect(begun[2]?.context).toBeUndefined();
    begun[2]?.response.end();
    expect(await last.answered).toBe(200);
  });

  it('do not wait for the request that asks on their behalf', async () => {
    await fillTurns();
    const inner = ask('greedy', begun[0]?.headers);
    await vi.waitFor(() => expect(begun).toHaveLength(3));
    begun[2]?.response.end();
    expect(await inner.answered).toBe(200);
    const forged = ask('greedy', { 'x-turn-pass': 'anything' });
    await vi.waitFor(async () => expect(await connections()).toBe(3));
    expect(begun).toHaveLength(3);
    forged.sent.destroy();
  });

  it('wait no longer than a second for one that is read or sent slowly', async () => {
    await fillTurns();
    ask('greedy');
    await vi.waitFor(() => expect(begun).toHaveLength(3), { timeout: 5_000 });
  });

  it('are told to come back when the line is too long', async () => {
    const many = Array.from({ length: 203 }, () => ask('greedy'));
    expect(await Promise.race(many.map(({ answered }) => answered))).toBe(429);
    const one = ask('patient');
    await vi.waitFor(() => expect(begunBy('patient')).toHaveLength(1));
    one.sent.destroy();
  });
});
