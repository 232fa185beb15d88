import { describe, expect, it } from 'vitest';
import { canCancel, destroyAfter, orderNumber, paymentDueAt } from './rules';

describe('an order', () => {
  it('is destroyed on 31 December after the period of the country it went to', () => {
    const placedAt = new Date('2026-03-05T10:00:00Z');
    const day = (country: string) => destroyAfter(placedAt, country).toISOString().slice(0, 10);
    expect(day('DE')).toBe('2034-12-31');
    expect(day('PL')).toBe('2031-12-31');
    expect(day('AT')).toBe('2033-12-31');
    expect(day('XX')).toBe('2034-12-31');
  });

  it('can be called off until it is sent', () => {
    expect(canCancel('confirmed')).toBe(true);
    expect(canCancel('awaiting-payment')).toBe(true);
    for (const status of ['reserved', 'sent', 'delivered', 'cancelled', 'returned'] as const) {
      expect(canCancel(status)).toBe(false);
    }
  });

  it('has a number of letters that nobody misreads', () => {
    const bytes = Uint8Array.from({ length: 5 }, (_, index) => index * 51);
    expect(orderNumber(bytes)).toMatch(/^KND-[2-9A-HJKMNP-TV-Z]{5}$/);
  });
});

describe('the day until which an order may be paid', () => {
  it.each([
    ['2026-03-02T10:00:00Z', '2026-03-05T22:59:59.999Z'],
    // Half past midnight in Berlin.
    ['2026-03-01T23:30:00Z', '2026-03-05T22:59:59.999Z'],
    // The clocks are changed on 29 March and on 25 October.
    ['2026-03-26T10:00:00Z', '2026-03-29T21:59:59.999Z'],
    ['2026-03-25T22:30:00Z', '2026-03-28T22:59:59.999Z'],
    ['2026-10-22T10:00:00Z', '2026-10-25T22:59:59.999Z'],
    ['2026-10-21T21:59:00Z', '2026-10-24T21:59:59.999Z'],
  ])('of %s lasts until midnight where the shop is, three days later', (placed, due) => {
    expect(paymentDueAt(new Date(placed))).toEqual(new Date(due));
  });
});
