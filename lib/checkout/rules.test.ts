import { describe, expect, it } from 'vitest';
import { mayStandOn, nextStep } from './rules';

describe('the steps', () => {
  it('go on from the first one that is not filled in', () => {
    expect(nextStep(null)).toBe('address');
    expect(nextStep({ email: 'ada@example.com', address: null, delivery: 'standard' })).toBe('address');
    expect(nextStep({ email: 'ada@example.com', address: {}, delivery: null })).toBe('delivery');
    expect(nextStep({ email: 'ada@example.com', address: {}, delivery: 'standard' })).toBe('payment');
  });

  it('may be gone back, never skipped', () => {
    expect(mayStandOn('address', 'payment')).toBe(true);
    expect(mayStandOn('payment', 'delivery')).toBe(false);
  });
});
