import { getTableName } from 'drizzle-orm';
import { addresses } from '@/db/schema/account';
import { type ExportedHolding, type ExportedTable, rowsOfTable } from './collect';

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Without it spreadsheet programs take UTF-8 for something older, and umlauts break. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark. A cell that a spreadsheet would run as a formula gets an apostrophe in front, see
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv({ columns, rows }: Pick<ExportedTable, 'columns' | 'rows'>): string {
  const quote = (value: unknown) => {
    const text = cellText(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** All holdings as one document. */
export function toData(holdings: readonly ExportedHolding[], at: Date, language: string) {
  return {
    $schema: './data.schema.json',
    createdAt: at.toISOString(),
    language,
    holdings: holdings.map(({ id, category, tables }) => ({
      id,
      category,
      tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    })),
  };
}

/** Commas, semicolons, backslashes and line breaks have a meaning in vCard 4.0 (RFC 6350) and are escaped. */
const vcardText = (value: unknown) =>
  cellText(value)
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r?\n/g, '\\n');

/** The address book as contacts, vCard 4.0 (RFC 6350). */
export function toVcards(holdings: readonly ExportedHolding[]): string {
  return rowsOfTable(holdings, getTableName(addresses))
    .map((row) => {
      const place = [row.extra, row.street, row.city, '', row.postcode, row.country].map(vcardText).join(';');
      return [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `FN:${vcardText(row.name)}`,
        `ADR:;${place}`,
        ...(row.phone ? [`TEL:${vcardText(row.phone)}`] : []),
        'END:VCARD',
        '',
      ].join('\r\n');
    })
    .join('');
}
