import { expect, it } from 'vitest';
import { now, shift } from '../platform/clock';
import { afterNewest, lastWritePer } from './last-write-wins';

// Prevents that a clock which goes back makes what a person says now count less than what they said before.
it('a new statement counts more than the one before it, whatever the clock says', () => {
  const ahead = { identifierId: 'laptop', changedAt: shift(now(), 10 * 60_000), quantity: 2 };
  const next = { identifierId: 'phone', changedAt: afterNewest([ahead]), quantity: 0 };
  const isAbsent = ({ quantity }: { quantity: number }) => quantity === 0;
  for (const rows of [
    [next, ahead],
    [ahead, next],
  ]) {
    expect(lastWritePer(rows, () => 'mug', { writeId: 'phone' }, isAbsent).get('mug')).toBe(next);
  }
  expect(afterNewest([]).getTime()).toBeCloseTo(now().getTime(), -2);
});
