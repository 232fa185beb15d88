import { LOCALES } from '@/lib/i18n/locales';
import type { ColumnType, ExportedHolding, ExportedTable } from './collect';

const TYPES: Record<ColumnType['kind'], { type: string | string[]; format?: string }> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  moment: { type: 'string', format: 'date-time' },
  data: { type: ['object', 'array'] },
};

function column({ kind, nullable }: ColumnType) {
  const { type, ...rest } = TYPES[kind];
  return nullable ? { type: [type, 'null'].flat(), ...rest } : { type, ...rest };
}

const rowsOf = ({ columns, types }: ExportedTable) => ({
  type: 'array',
  items: {
    type: 'object',
    properties: Object.fromEntries(
      columns.map((name) => [name, column(types[name] ?? { kind: 'data', nullable: true })]),
    ),
    required: columns,
    additionalProperties: false,
  },
});

/** A holding with exactly its own tables, and each table with exactly its own columns. */
const holdingSchema = ({ id, category, tables }: ExportedHolding) => ({
  type: 'object',
  properties: {
    id: { const: id },
    category: { const: category },
    tables: {
      type: 'object',
      properties: Object.fromEntries(tables.map((table) => [table.name, rowsOf(table)])),
      required: tables.map(({ name }) => name),
      additionalProperties: false,
    },
  },
  required: ['id', 'category', 'tables'],
  additionalProperties: false,
});

/** The JSON Schema (draft 2020-12) that `data.json` keeps to: every column has its type. */
export function toDataSchema(holdings: readonly ExportedHolding[]) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['$schema', 'createdAt', 'language', 'holdings'],
    properties: {
      $schema: { const: './data.schema.json' },
      createdAt: { type: 'string', format: 'date-time' },
      language: { enum: LOCALES },
      holdings: { type: 'array', items: holdings.length > 0 ? { anyOf: holdings.map(holdingSchema) } : false },
    },
    additionalProperties: false,
  };
}
