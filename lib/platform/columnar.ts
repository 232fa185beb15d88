/** A list as a table: what its rows would all repeat, the names of their properties and how their texts begin, stands once above them. */
export type Table<Row> = { head: [key: keyof Row & string, begin?: string][]; rows: unknown[][] };

/** What all texts begin with. */
export function sharedBegin(texts: string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/**
 * For lists that cross to the browser with a page, where they stand as JSON in every copy of it. Properties that are `undefined` or
 * `null` are left out. Values are not changed; only texts are shortened, where all of a property are texts.
 */
export function toTable<Row extends object>(list: readonly Row[]): Table<Row> {
  const valuesOf = new Map<keyof Row & string, unknown[]>();
  for (const row of list) {
    for (const [key, value] of Object.entries(row) as [keyof Row & string, unknown][])
      if (value != null) valuesOf.set(key, [...(valuesOf.get(key) ?? []), value]);
  }
  // What few rows have comes last, so that the others simply end before it.
  const head = [...valuesOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, values]): Table<Row>['head'][number] => {
      const begin = values.length > 1 && values.every((value) => typeof value === 'string') ? sharedBegin(values) : '';
      return begin ? [key, begin] : [key];
    });
  const rows = list.map((row) => {
    const values = head.map(([key, begin = '']) =>
      begin && row[key] != null ? `${row[key]}`.slice(begin.length) : row[key],
    );
    return values.slice(0, values.findLastIndex((value) => value != null) + 1).map((value) => value ?? null);
  });
  return { head, rows };
}

/** The list that a table was made of. */
export function fromTable<Row extends object>({ head, rows }: Table<Row>): Row[] {
  return rows.map((values) => {
    const row: Partial<Record<keyof Row, unknown>> = {};
    head.forEach(([key, begin], column) => {
      const value = values[column];
      if (value != null) row[key] = begin ? `${begin}${value}` : value;
    });
    return row as Row;
  });
}
