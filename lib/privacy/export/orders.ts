import 'server-only';
import { getTableName } from 'drizzle-orm';
import type { Currency } from '@/db/schema/catalog';
import { orderEvents, orderLines, orders, payments } from '@/db/schema/orders';
import { formatMoment } from '@/lib/i18n/dates';
import { formatDay } from '@/lib/i18n/days';
import type { Locale } from '@/lib/i18n/locales';
import { orderWords } from '@/lib/orders/words';
import { formatMoney } from '@/lib/platform/money';
import { type ExportedHolding, type ExportedRow, rowsOfTable } from './collect';

/** A heading with terms and what they say, in the person's language. */
export type ReadableOrder = { heading: string; facts: [term: string, lines: string[]][] };

type Address = Record<'name' | 'street' | 'postcode' | 'city' | 'country', string> & {
  extra: string | null;
  phone: string | null;
};

function addressLines({ name, street, extra, postcode, city, country, phone }: Address): string[] {
  return [name, street, extra, `${postcode} ${city}`, country, phone].filter((line): line is string => Boolean(line));
}

/** Whole orders to read: what was bought, for how much, where it went, how it was paid, and what happened since. */
export function readableOrders(holdings: readonly ExportedHolding[], locale: Locale): ReadableOrder[] {
  const words = orderWords(locale);
  const parts = (table: Parameters<typeof getTableName>[0], { id }: ExportedRow) =>
    rowsOfTable(holdings, getTableName(table)).filter(({ orderId }) => orderId === id);
  return rowsOfTable(holdings, getTableName(orders)).map((row) => {
    const money = (cents: unknown) =>
      formatMoney({ amountInCents: Number(cents), currency: row.currency as Currency }, locale);
    const bought = parts(orderLines, row).map((line) => {
      const name = [line.name, line.variantName].filter(Boolean).join(', ');
      const sum = money(Number(line.unitInCents) * Number(line.quantity));
      return `${line.quantity} × ${name}: ${sum}${line.gift ? ` (${words('gift')})` : ''}`;
    });
    const happened = parts(orderEvents, row).map(
      ({ kind, at }) => `${words(`event.${kind as 'placed'}`)}: ${formatMoment(at as Date, locale)}`,
    );
    const facts: [string, string[]][] = [
      [words('lines'), bought],
      [words('goods'), [money(row.goodsInCents)]],
      [
        words('discount', { code: String(row.couponCode ?? '') }),
        row.discountInCents ? [`−${money(row.discountInCents)}`] : [],
      ],
      [words('delivery'), [money(row.deliveryInCents)]],
      [words('total'), [money(row.totalInCents)]],
      [words('to'), addressLines(row.address as Address)],
      [words('payment'), parts(payments, row).map(({ method, amountInCents }) => `${method}, ${money(amountInCents)}`)],
      [words('email'), row.email ? [String(row.email)] : []],
      [words('note'), row.note ? [String(row.note)] : []],
      [words('timeline'), happened],
    ];
    const title = words('title', { number: String(row.number) });
    const status = words(`status.${row.status as 'sent'}`);
    return {
      heading: `${title}, ${formatDay(row.placedAt as Date, locale)}, ${status}`,
      facts: facts.filter(([, lines]) => lines.length > 0),
    };
  });
}
