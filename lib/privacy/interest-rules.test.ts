import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_IN_MS, shift } from '../platform/clock';
import { concludeInterests, type Deed } from './interest-rules';

const at = new Date('2026-03-01T08:00:00Z');
const deed = (category: string, daysAgo: number, kind: Deed['kind'] = 'viewed'): Deed => ({
  category,
  kind,
  at: shift(at, -daysAgo * DAY_IN_MS),
});

describe('interests', () => {
  it('fade: what was done lately says more', () => {
    const [first, second] = concludeInterests([deed('lamps', 90), deed('lamps', 91), deed('cups', 1)], new Set(), at);
    expect(first).toMatchObject({ category: 'cups', strength: 'strong', share: 1 });
    expect(second).toMatchObject({ category: 'lamps', strength: 'slight', views: 2 });
  });

  it('never come back once they were removed', () => {
    expect(concludeInterests([deed('lamps', 0)], new Set(['lamps']), at)).toEqual([]);
  });

  it('are ordered by strength, each with exactly the deeds behind it, whatever was done', () => {
    const anyDeed = fc.record({
      category: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom<Deed['kind']>('viewed', 'searched', 'bought'),
      at: fc.date({ min: shift(at, -900 * DAY_IN_MS), max: at, noInvalidDate: true }),
    });
    fc.assert(
      fc.property(fc.array(anyDeed), (deeds) => {
        const interests = concludeInterests(deeds, new Set(), at);
        const counted = interests.reduce((sum, { views, purchases }) => sum + views + purchases, 0);
        expect(counted).toBe(deeds.length);
        const shares = interests.map(({ share }) => share);
        expect(shares).toEqual([...shares].sort((one, other) => other - one));
      }),
    );
  });
});
