import 'server-only';
import { and, lt, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { db } from '@/db/client';
import type { Person } from './person';
import { after, dueBefore, type Term } from './terms';

/** A day, `never` by itself, or null when there is nothing that could go. */
export type Until = Date | 'never' | null;

/**
 * When the rows of a table go: the rule as the retention job asks for it, and the same rule as a page tells it to a person. Both
 * are made from one list wherever that is possible (`runsOut`).
 */
export type Retention = {
  /** Rows whose time has come, whoever's they are. */
  expired: (at: Date) => SQL | undefined;
  /** When the last of a person's rows goes. */
  until: (person: Person) => Promise<Until>;
};

/** From when on a row's time counts and how long it is; for some of the rows, where `of` says which. */
export type Clock = { since: SQLiteColumn; term: Term; of?: SQL };

export const earlier = (one: Until, other: Until): Until => {
  if (one === null || other === null) return null;
  if (one === 'never') return other;
  return other === 'never' || one <= other ? one : other;
};

export const later = (one: Until, other: Until): Until => {
  if (one === null) return other;
  if (other === null) return one;
  return one === 'never' || (other !== 'never' && one >= other) ? one : other;
};

/** Rows that go by one or several clocks, by whichever runs out first. A row that no clock is for stays with its identifier. */
export function runsOut(table: SQLiteTable, rowsOf: (person: Person) => SQL | undefined, clocks: Clock[]): Retention {
  return {
    expired: (at) => or(...clocks.map(({ since, term, of }) => and(of, lt(since, dueBefore(at, term))))),
    async until(person) {
      const told = clocks.flatMap(({ since, of }, index) => [
        [`since${index}`, since] as const,
        [`counts${index}`, of ? sql<number>`case when ${of} then 1 else 0 end` : sql<number>`1`] as const,
      ]);
      const rows: Record<string, unknown>[] = await db
        .select(Object.fromEntries(told))
        .from(table)
        .where(rowsOf(person));
      const untilOf = (row: Record<string, unknown>) =>
        clocks.reduce<Until>((until, { term }, index) => {
          const since = row[`since${index}`];
          if (!(since instanceof Date) || Number(row[`counts${index}`]) !== 1) return until;
          return earlier(until, after(since, term));
        }, 'never');
      return rows.reduce<Until>((until, row) => later(until, untilOf(row)), null);
    },
  };
}
