import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsLink } from '../platform/contains-link';
import { reviewInput } from './input';
import { hasReceived, queryOf, REVIEW_SORTS, STARS, selectionOf } from './rules';

describe('what a review may say', () => {
  it.each([
    'https://evil.example',
    'see www.shop',
    'buy at cheap-kettles.com now',
    'write to me@example.org',
    'kettles.de/offer',
    'HTTP://X.Y',
    'mój-sklep.pl',
    'example.com',
    'nice.de',
    'Example.Com',
    'CHEAP.DE',
    'evil．com',
    'bit.ly/abc',
    'kettle.shop',
  ])('refuses %s', (text) => expect(containsLink(text)).toBe(true));

  it.each([
    'Very nice.But heavy.',
    'Schön.Aber teuer',
    'z.B. morgens, 1.5 l, ca. 20.30 Uhr',
    'It holds 0.75l, i.e. enough',
    'Dobry. Polecam.',
    'works great.Top quality',
    'Nice colour.Shop was quick',
    'Gut.Online bestellt',
    'It fits.At last',
    'It pours well.Info was missing',
    'Love it.It stays warm',
    'SO GOOD.TOP QUALITY',
    'z.B.rot/blau',
    'No. 1 of my list @ home',
  ])('lets %s pass', (text) => expect(containsLink(text)).toBe(false));

  it('counts letters, not blanks, and takes nothing but one to five stars', () => {
    const good = { productId: 'p', rating: '4', author: 'Ada', title: 'Good', body: 'It does what it should do.' };
    expect(reviewInput.safeParse(good).success).toBe(true);
    for (const bad of [
      { body: `${' '.repeat(40)}short` },
      { body: 'x'.repeat(2001) },
      { rating: '0' },
      { rating: '6' },
      { rating: '4.5' },
      { rating: undefined },
      { author: ' ' },
      { title: 'see www.shop' },
      { token: 'short' },
    ]) {
      expect(reviewInput.safeParse({ ...good, ...bad }).success, JSON.stringify(bad)).toBe(false);
    }
  });
});

describe('whoever has bought', () => {
  const yesterday = new Date('2026-05-01');
  const today = new Date('2026-05-02');
  const tomorrow = new Date('2026-05-03');

  it('has received what was delivered, and what must have arrived by now', () => {
    expect(hasReceived({ status: 'delivered', expectedUntil: tomorrow }, today)).toBe(true);
    expect(hasReceived({ status: 'returned', expectedUntil: tomorrow }, today)).toBe(true);
    expect(hasReceived({ status: 'sent', expectedUntil: yesterday }, today)).toBe(true);
  });

  it('has not received what is on its way, unpaid or called off', () => {
    expect(hasReceived({ status: 'sent', expectedUntil: tomorrow }, today)).toBe(false);
    for (const status of ['reserved', 'awaiting-payment', 'confirmed', 'cancelled'] as const) {
      expect(hasReceived({ status, expectedUntil: yesterday }, today)).toBe(false);
    }
  });
});

describe('the selection in an address', () => {
  it('makes sense of whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('stars', 'sort', 'page', 'x'), fc.string()), (query) => {
        const { stars, sort, page } = selectionOf(query);
        expect(stars === null || STARS.some((one) => one === stars)).toBe(true);
        expect(REVIEW_SORTS).toContain(sort);
        expect(Number.isInteger(page) && page >= 1).toBe(true);
      }),
    );
  });

  it('comes back from the address it is written into', () => {
    fc.assert(
      fc.property(
        fc.record({
          stars: fc.constantFrom(null, ...STARS),
          everyLanguage: fc.boolean(),
          sort: fc.constantFrom(...REVIEW_SORTS),
          page: fc.integer({ min: 1, max: 1000 }),
        }),
        (selection) => {
          const query = Object.fromEntries(new URLSearchParams(queryOf(selection)));
          expect(selectionOf(query)).toEqual(selection);
        },
      ),
    );
  });
});
