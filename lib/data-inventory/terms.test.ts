import { describe, expect, it } from 'vitest';
import { DAY_IN_MS, HOUR_IN_MS, shift } from '../platform/clock';
import { after, dueBefore } from './terms';

describe('what is due', () => {
  const terms = [{ hours: 72 }, { days: 30 }, { months: 1 }, { months: 3 }, { months: 12 }, { months: 36 }] as const;

  // Prevents that a page promises a day on which the job does not come yet, because a month has no 31st.
  it('is due on the day that was named and not a day earlier, from every day of four years', () => {
    const first = new Date('2024-01-01T23:30:00Z');
    for (let day = 0; day < 4 * 366; day++) {
      const since = shift(first, day * DAY_IN_MS);
      for (const term of terms) {
        const named = after(since, term);
        expect(since < dueBefore(shift(named, 1), term), `${since.toISOString()} ${JSON.stringify(term)}`).toBe(true);
        expect(since < dueBefore(shift(named, -DAY_IN_MS - HOUR_IN_MS), term)).toBe(false);
      }
    }
  });
});
