import { now, shift } from '../platform/clock';
import type { ShopperScope } from './shopper';

type Statement = { changedAt: Date; identifierId: string };

/**
 * Reads a last-writer-wins register: of several statements about the same thing by several identifiers, the newest counts. What
 * a person sees follows from whom they are linked to now, so joining and undoing need no copying. Two things bound what a joined
 * browser can say: what it wrote after it was joined does not count, and it may add but not overrule: a thing that the owner has
 * (`isAbsent` is false for it) stays as the owner has it.
 */
export function lastWritePer<Row extends Statement>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  owner: Pick<ShopperScope, 'writeId' | 'joinedAt'>,
  isAbsent: (row: Row) => boolean,
): Map<string, Row> {
  const own = new Map<string, Row>();
  const others = new Map<string, Row>();
  for (const row of rows) {
    const isOwn = row.identifierId === owner.writeId;
    if (!isOwn && row.changedAt.getTime() > (owner.joinedAt?.[row.identifierId] ?? Number.POSITIVE_INFINITY)) continue;
    const said = isOwn ? own : others;
    const known = said.get(keyOf(row));
    if (!known || row.changedAt > known.changedAt) said.set(keyOf(row), row);
  }
  const newest = new Map(others);
  for (const [key, row] of own) {
    const other = others.get(key);
    const isOverruled = other && isAbsent(row) && !isAbsent(other) && other.changedAt > row.changedAt;
    if (!isOverruled) newest.set(key, row);
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
