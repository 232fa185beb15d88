import { expect, test } from 'vitest';
import { keptAs } from './kept-answers';

const PUBLIC = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

test('Public pages may be given out again for a minute, not for the month that Next allows itself', () => {
  for (const said of ['s-maxage=2592000, stale-while-revalidate=28944000', 's-maxage=31536000', 's-maxage=1'])
    for (const status of [200, 304]) expect(keptAs(status, said, false)).toBe(PUBLIC);
});

test('What goes wrong or elsewhere is kept by nobody, whatever was said before', () => {
  for (const status of [301, 302, 303, 307, 308, 400, 403, 404, 409, 413, 429, 500, 503])
    for (const said of ['', 's-maxage=2592000', 'public, max-age=604800', PUBLIC])
      expect(keptAs(status, said, false)).toBe('private, no-store');
});

test('An answer with a cookie is for one person', () => {
  for (const said of ['s-maxage=60', PUBLIC, 'public, max-age=60'])
    expect(keptAs(200, said, true)).toBe('private, no-store');
  expect(keptAs(200, 'no-store', true)).toBe('no-store');
});

test('What says itself how long it may be kept is believed', () => {
  for (const said of [
    '',
    'private, no-store',
    'public, max-age=31536000, immutable',
    'public, max-age=60, s-maxage=300',
  ])
    expect(keptAs(200, said, false)).toBe(said);
});

test('What somebody gets who has chosen a currency is for their browser alone, but files are the same for all', () => {
  for (const said of ['s-maxage=31536000', PUBLIC, 'public, max-age=60, s-maxage=300'])
    for (const status of [200, 304]) expect(keptAs(status, said, false, true)).toBe('private, no-cache');
  expect(keptAs(200, 'public, max-age=31536000, immutable', false, true)).toBe('public, max-age=31536000, immutable');
  expect(keptAs(404, PUBLIC, false, true)).toBe('private, no-store');
});
