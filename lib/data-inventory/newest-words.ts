/** What each of several rows says about the same thing, the newest word each. */
export function newestWords<Row extends { changedAt: Date }>(rows: readonly Row[], thing: (row: Row) => string): Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const before = newest.get(thing(row));
    if (!before || before.changedAt < row.changedAt) newest.set(thing(row), row);
  }
  return [...newest.values()];
}
