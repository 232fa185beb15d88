import { describe, expect, it } from 'vitest';
import { parseAmount, parseCurrency, pathsUpTo, savingPercent } from './rules';

describe('what somebody types on the command line', () => {
  it('is an amount with a point or a comma, or none', () => {
    expect(['79', '79.9', '79.90', '79,90', '0.05'].map(parseAmount)).toEqual([7900, 7990, 7990, 7990, 5]);
    for (const typed of ['', '-1', '1.999', '1e3', '€ 5', '1.000,00', ' 5', '12345678'])
      expect(parseAmount(typed), typed).toBeNull();
  });

  it('is a currency the shop has prices in', () => {
    expect(['eur', 'PLN', 'Usd', 'CHF', ''].map(parseCurrency)).toEqual(['EUR', 'PLN', 'USD', null, null]);
  });
});

describe('a category', () => {
  it('knows the way to it', () => {
    expect(pathsUpTo('coffee/machines/espresso')).toEqual(['coffee', 'coffee/machines', 'coffee/machines/espresso']);
  });
});

describe('a saving', () => {
  it('is told in whole percent, never more than it is', () => {
    const euros = (amountInCents: number) => ({ amountInCents, currency: 'EUR' as const });
    for (const [now, before, percent] of [
      [1300, 2000, 35],
      [1620, 1800, 10],
      [1440, 1800, 20],
      [930, 1000, 7],
      [1791, 1990, 10],
    ] as const)
      expect(savingPercent(euros(now), euros(before))).toBe(percent);
    // Every exact percentage is told as it is.
    for (let percent = 1; percent < 100; percent++)
      for (const before of [100, 900, 1000, 1900, 12_300, 129_000])
        if ((before * percent) % 100 === 0)
          expect(savingPercent(euros(before - (before * percent) / 100), euros(before))).toBe(percent);
    expect(savingPercent(euros(667), euros(1000))).toBe(33);
    expect(savingPercent(euros(2000), euros(2000))).toBeNull();
    expect(savingPercent(euros(2000), null)).toBeNull();
  });
});
