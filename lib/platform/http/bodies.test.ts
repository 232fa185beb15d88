import { describe, expect, it } from 'vitest';
import { LARGEST_BODY_IN_BYTES, readBytes, readForm, readJson } from './bodies';

const FORM = 'application/x-www-form-urlencoded';

function sent(body: BodyInit | null, type = 'application/json') {
  return new Request('http://localhost/', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    duplex: 'half',
  } as RequestInit);
}

/** Comes piece by piece, its length is not announced; `read` tells how much has been asked for. */
function pieces(count: number) {
  let read = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (read++ >= count) controller.close();
        else controller.enqueue(new Uint8Array(16 * 1024).fill(32));
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, read: () => read };
}

describe('a body', () => {
  it('is read as what it is', async () => {
    expect(await readJson(sent('{"a":[1]}'))).toEqual({ a: [1] });
    expect((await readForm(sent('a=1&b=%C3%A4', FORM)))?.get('b')).toBe('ä');
    const form = new FormData();
    form.set('c', 'ł');
    const { headers, body } = new Response(form);
    expect((await readForm(sent(body, headers.get('content-type') ?? '')))?.get('c')).toBe('ł');
  });

  it('that is none of what is asked for is nothing, and no failure', async () => {
    for (const body of ['', '{', '{"a":', 'undefined', '[1,]', new Uint8Array([0x22, 0xc3, 0x28, 0x22])])
      expect(await readJson(sent(body))).toBeNull();
    expect(await readForm(sent('{}', 'application/json'))).toBeNull();
    expect(await readForm(sent('--x\r\nnonsense', 'multipart/form-data; boundary=x'))).toBeNull();
    expect(await readForm(sent('a=1', 'multipart/form-data'))).toBeNull();
    expect(await readForm(new Request('http://localhost/', { method: 'POST' }))).toBeNull();
  });

  it('longer than any form is not read to its end', async () => {
    expect(await readBytes(sent(new Uint8Array(LARGEST_BODY_IN_BYTES)))).toHaveLength(LARGEST_BODY_IN_BYTES);
    for (const read of [readBytes, readJson, readForm]) {
      const endless = pieces(100_000);
      expect(await read(sent(endless.stream, FORM))).toBeNull();
      expect(endless.read()).toBeLessThan(10);
    }
  });
});
