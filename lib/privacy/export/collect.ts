import 'server-only';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { db } from '@/db/client';
import { type DataCategory, type DataOrigin, isShownAt } from '../../data-inventory/data-category';
import { personOf } from '../person';
import { DATA_INVENTORY, type DataCategoryId } from '../registry';

export type ExportedRow = Record<string, unknown>;
/** What a column holds, as JSON knows it. */
export type ColumnType = { kind: 'string' | 'number' | 'boolean' | 'moment' | 'data'; nullable: boolean };
export type ExportedTable = {
  name: string;
  columns: string[];
  types: Record<string, ColumnType>;
  rows: ExportedRow[];
};
export type ExportedHolding = { id: DataCategoryId; category: DataOrigin; tables: ExportedTable[] };

const KINDS: Record<string, ColumnType['kind']> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'moment',
  json: 'data',
};

/**
 * Everything that identifiers hold, in the registry's order and with its `shown` columns only: what would open something is
 * left out. Call within `snapshot`, so that all tables are of one moment.
 */
export async function collectHoldings(
  identifierIds: readonly string[],
  level: DataCategory['level'],
): Promise<ExportedHolding[]> {
  const person = await personOf(identifierIds);
  const collected: ExportedHolding[] = [];
  for (const { id, category, tables, level: needed, roles } of DATA_INVENTORY) {
    if (!isShownAt(level, { level: needed, roles })) continue;
    const exported: ExportedTable[] = [];
    for (const { table, columns, rowsOf } of tables) {
      const shown = Object.entries(getTableColumns(table)).filter(([name]) => columns[name] === 'shown');
      if (shown.length === 0) continue;
      const rows = await db.select(Object.fromEntries(shown)).from(table).where(rowsOf(person));
      const types = Object.fromEntries(
        shown.map(([name, { dataType, notNull }]) => [name, { kind: KINDS[dataType] ?? 'data', nullable: !notNull }]),
      );
      const names = shown.map(([name]) => name);
      if (rows.length > 0) exported.push({ name: getTableName(table), columns: names, types, rows });
    }
    if (exported.length > 0) collected.push({ id, category, tables: exported });
  }
  return collected;
}

export function countRows(holdings: readonly ExportedHolding[]): number {
  return holdings.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The rows of one table, wherever it is described; empty when there are none. */
export function rowsOfTable(holdings: readonly ExportedHolding[], name: string): ExportedRow[] {
  return holdings.flatMap(({ tables }) => tables).find((table) => table.name === name)?.rows ?? [];
}
