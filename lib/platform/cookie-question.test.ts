import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { askForCookies } from './cookie-question';

const FORM = 'multipart/form-data; boundary=x';

function sent(path: string, headers: Record<string, string> = {}, method = 'POST') {
  return askForCookies(
    new NextRequest(`http://localhost:3000${path}`, { method, headers: { 'content-type': FORM, ...headers } }),
  );
}

describe('a form that comes without JavaScript', () => {
  it('is asked to come again with a cookie when it brings none, with all its fields', () => {
    const answer = sent('/de/p/sula-mug?variant=x');
    expect(answer).toMatchObject({ status: 307 });
    const { headers } = answer as Response;
    expect(headers.get('location')).toBe('http://localhost:3000/de/p/sula-mug?variant=x&cookies=');
    expect(headers.get('set-cookie')).toMatch(/^kindling-asked=1; Path=\/;.*Max-Age=60;.*HttpOnly/);
  });

  it('is refused when it comes again without one, and not asked for ever', () => {
    expect(sent('/p/sula-mug?cookies=')).toBe('refused');
  });

  it.each(['kindling-asked', 'kindling-visitor', '__Host-kindling-session', 'kindling-choice'])(
    'goes on when it brings %s',
    (name) => {
      expect(sent('/p/sula-mug', { cookie: `${name}=1` })).toBeNull();
      expect(sent('/p/sula-mug?cookies=', { cookie: `${name}=1` })).toBeNull();
    },
  );

  it('is left alone when scripts sent it, which look for themselves', () => {
    expect(sent('/p/sula-mug', { 'next-action': 'abc' })).toBeNull();
  });

  it('is no page that is only looked at, and nothing but a form', () => {
    expect(sent('/p/sula-mug', {}, 'GET')).toBeNull();
    expect(sent('/cart/lines', { 'content-type': 'application/json' })).toBeNull();
  });
});
