import { getTableName } from 'drizzle-orm';
import { addresses } from '@/db/schema/account';
import { orderLines, orders } from '@/db/schema/orders';
import { type ExportedHolding, type ExportedRow, type ExportedTable, rowsOfTable } from './collect';

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front, see
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv({ columns, rows }: ExportedTable): string {
  const quote = (value: unknown) => {
    const text = cellText(value);
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
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

/** The JSON Schema (draft 2020-12) that `data.json` keeps to. */
export function toDataSchema(holdings: readonly ExportedHolding[]) {
  const row = (columns: string[]) => ({
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column, {}])),
    required: columns,
    additionalProperties: false,
  });
  const tables = holdings.flatMap((holding) => holding.tables);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['createdAt', 'language', 'holdings'],
    properties: {
      $schema: { type: 'string' },
      createdAt: { type: 'string', format: 'date-time' },
      language: { enum: ['en', 'de', 'pl'] },
      holdings: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'category', 'tables'],
          properties: {
            id: { enum: holdings.map(({ id }) => id) },
            category: { enum: ['told', 'observed', 'concluded', 'law'] },
            tables: {
              type: 'object',
              properties: Object.fromEntries(
                tables.map(({ name, columns }) => [name, { type: 'array', items: row(columns) }]),
              ),
              additionalProperties: false,
            },
          },
        },
      },
    },
  };
}

const ORDER_STATUS: Record<string, string> = {
  'awaiting-payment': 'OrderPaymentDue',
  confirmed: 'OrderProcessing',
  sent: 'OrderInTransit',
  delivered: 'OrderDelivered',
  cancelled: 'OrderCancelled',
  returned: 'OrderReturned',
};

const decimal = (cents: unknown) => (Number(cents) / 100).toFixed(2);

/** Orders in the words of https://schema.org/Order. */
export function toSchemaOrg(holdings: readonly ExportedHolding[]) {
  const lines = rowsOfTable(holdings, getTableName(orderLines));
  const order = (row: ExportedRow) => ({
    '@type': 'Order',
    orderNumber: row.number,
    orderDate: row.placedAt,
    orderStatus: `https://schema.org/${ORDER_STATUS[String(row.status)] ?? 'OrderProblem'}`,
    seller: { '@type': 'Organization', name: 'Kindling' },
    priceCurrency: row.currency,
    price: decimal(row.totalInCents),
    orderedItem: lines
      .filter(({ orderId }) => orderId === row.id)
      .map((line) => ({
        '@type': 'OrderItem',
        orderQuantity: line.quantity,
        orderedItem: { '@type': 'Product', name: line.name, productID: line.productId },
      })),
  });
  return { '@context': 'https://schema.org', '@graph': rowsOfTable(holdings, getTableName(orders)).map(order) };
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
