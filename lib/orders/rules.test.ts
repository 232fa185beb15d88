import { describe, expect, it } from 'vitest';
import { canCancel, destroyAfter, orderNumber } from './rules';

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
