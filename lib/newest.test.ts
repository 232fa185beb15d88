import { expect, it } from 'vitest';
import { now, shift } from './clock';
import { afterNewest, newestPer } from './newest';

// Prevents that a clock which goes back makes what a person says now count less than what they said before.
it('a new statement counts more than the one before it, whatever the clock says', () => {
  const ahead = { identifierId: 'laptop', changedAt: shift(now(), 10 * 60_000), quantity: 2 };
  const next = { identifierId: 'phone', changedAt: afterNewest([ahead]), quantity: 0 };
  expect(newestPer([next, ahead], () => 'mug', 'phone').get('mug')).toBe(next);
  expect(newestPer([ahead, next], () => 'mug', 'laptop').get('mug')).toBe(next);
  expect(afterNewest([]).getTime()).toBeCloseTo(now().getTime(), -2);
});
