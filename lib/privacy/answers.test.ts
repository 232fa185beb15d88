import { expect, it } from 'vitest';
import { newestFirst } from './answers';

const answer = (id: string, at: string) => ({ id, at: new Date(at) });

// Prevents that a clock which was set back shows a yes above the no that came after it.
it('lists answers in the order of each ledger, whatever the clock said', () => {
  const own = [answer('yes', '2026-03-01T10:00:00Z'), answer('no', '2026-03-01T09:00:00Z')];
  const ofAddress = [answer('letter', '2026-02-01T10:00:00Z')];
  expect(newestFirst([own, ofAddress]).map(({ id }) => id)).toEqual(['no', 'yes', 'letter']);
});
