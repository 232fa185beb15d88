import { now, shift } from './clock';

/**
 * Reads a last-writer-wins register: of several statements about the same thing by several identifiers, the newest counts. What
 * a person sees follows from whom they are linked to now, so joining and undoing need no copying.
 */
export function newestPer<Row extends { changedAt: Date; identifierId: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  ownId: string,
): Map<string, Row> {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const known = newest.get(keyOf(row));
    const difference = known ? row.changedAt.getTime() - known.changedAt.getTime() : 1;
    // In the same millisecond the owner's own word counts.
    if (difference > 0 || (difference === 0 && row.identifierId === ownId)) newest.set(keyOf(row), row);
  }
  return newest;
}

/**
 * When a new statement is made: now, or just after the newest one about the same thing that the same person has made, should the
 * clock have gone back since. Otherwise what they say now would not count.
 */
export function afterNewest(rows: readonly { changedAt: Date }[]): Date {
  const newest = rows.reduce((latest, { changedAt }) => Math.max(latest, changedAt.getTime()), 0);
  return newest >= now().getTime() ? shift(new Date(newest), 1) : now();
}
