import { describe, expect, it } from 'vitest';
import { isStepOpen, nextStep } from './rules';

describe('the steps', () => {
  it('go on from the first one that is not filled in', () => {
    expect(nextStep(null)).toBe('address');
    expect(nextStep({ email: 'ada@example.com', address: null, delivery: 'standard' })).toBe('address');
    expect(nextStep({ email: 'ada@example.com', address: {}, delivery: null })).toBe('delivery');
    expect(nextStep({ email: 'ada@example.com', address: {}, delivery: 'standard' })).toBe('payment');
  });

  it('may be gone back, never skipped', () => {
    expect(isStepOpen('address', 'payment')).toBe(true);
    expect(isStepOpen('payment', 'delivery')).toBe(false);
  });
});
