import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locales';
import { idsOf, popularityBuckets } from './rank';

describe('tiers of popularity', () => {
  it('hold every id of a language once, in their order', () => {
    for (const locale of LOCALES) {
      const tiers = popularityBuckets(locale);
      expect(tiers[0]?.first).toBe(idsOf(locale).first);
      expect(tiers.at(-1)?.last).toBe(idsOf(locale).last);
      for (const [index, { last }] of tiers.slice(0, -1).entries()) expect(tiers[index + 1]?.first).toBe(last + 1);
    }
  });

  // A tier without its own index would be read from the first document to the last.
  it('have an index each', () => {
    const migration = readFileSync('db/migrations/postgres/0017_search_nouns.sql', 'utf8');
    const indexed = [...migration.matchAll(/WHERE id BETWEEN (\d+) AND (\d+)/g)];
    const cut = indexed.map(([, first, last]) => ({ first: Number(first), last: Number(last) }));
    expect(cut).toEqual(LOCALES.flatMap(popularityBuckets));
  });
});
