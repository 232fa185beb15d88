import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { snapshot, transaction } from '@/db/client';
import { cartLines } from '@/db/schema/cart';
import { events } from '@/db/schema/personalization';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { givenProduct } from '@/e2e/fixtures/shop';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/id';
import { personOf } from '../person';
import { downloadable } from '../subject';
import { countHoldings } from '../things';
import { collectExport, streamZip } from './archive';
import { collectHoldings, countRows } from './collect';
import { toDataSchema } from './data-schema';
import { BYTE_ORDER_MARK, toCsv, toData, toVcards } from './formats';
import { toSchemaOrg } from './schema-org';

beforeAll(freshDatabase);
afterAll(dropDatabase);

const at = new Date('2026-03-01T08:00:00Z');
/** Runs work as another request would: outside of the snapshot that surrounds it here. */
const outside = AsyncLocalStorage.snapshot();

describe('the export', () => {
  it('holds every row that the privacy center counts, but for what would open something', async () => {
    const { identifierIds } = await canaryPerson('export');
    const holdings = await snapshot(() => collectHoldings(identifierIds, 3));
    for (const { id, rows } of await countHoldings(await personOf(identifierIds))) {
      const tables = holdings.find((holding) => holding.id === id)?.tables ?? [];
      expect([id, tables.reduce((sum, table) => sum + table.rows.length, 0)]).toEqual([id, rows]);
    }
    const text = JSON.stringify(holdings);
    expect(text).toContain('export-query');
    for (const secret of ['export-share', 'export-order-token', 'export-session-token', 'export-sealed']) {
      expect(text).not.toContain(secret);
    }
  });

  it('shows a browser alone neither address book nor orders', async () => {
    const { ids } = await canaryPerson('level');
    const holdings = await collectHoldings([ids.visitor, ids.email], 0);
    expect(holdings.map(({ id }) => id)).not.toContain('orders');
    expect(JSON.stringify(holdings)).not.toContain('level-street');
  });

  it('is of one moment, however much is written meanwhile', async () => {
    const { ids, identifierIds } = await canaryPerson('moment');
    const count = async () => countRows(await collectHoldings(identifierIds, 3));
    const [first, second] = await snapshot(async () => {
      const before = await count();
      const line = { variantId: 'late', quantity: 1, addedAt: now(), changedAt: now() };
      await outside(() => transaction((tx) => tx.insert(cartLines).values({ identifierId: ids.visitor, ...line })));
      return [before, await count()];
    });
    expect(second).toBe(first);
    expect(await count()).toBe((first ?? 0) + 1);
  });

  it('keeps its JSON to its schema, and its orders and addresses to their standards', async () => {
    const { identifierIds } = await canaryPerson('formats');
    const holdings = await collectHoldings(identifierIds, 3);
    const schema = toDataSchema(holdings);
    const data = JSON.parse(JSON.stringify(toData(holdings, at, 'en')));
    const keepsTo = (value: unknown) => z.fromJSONSchema(schema as never).safeParse(value).success;
    expect(keepsTo(data)).toBe(true);
    for (const [table, column, wrong] of [
      ['orders', 'totalInCents', 'much'],
      ['orders', 'placedAt', 'yesterday'],
      ['order_lines', 'gift', 'no'],
      ['addresses', 'street', {}],
    ]) {
      const other = structuredClone(data);
      for (const { tables } of other.holdings) {
        if (tables[table as string]) tables[table as string][0][column as string] = wrong;
      }
      expect(keepsTo(other), `${table}.${column}`).toBe(false);
    }
    const [order] = toSchemaOrg(holdings)['@graph'];
    expect(order).toMatchObject({
      '@type': 'Order',
      totalPaymentDue: { price: '14.90', priceCurrency: 'EUR' },
      customer: { '@type': 'Person', name: 'formats-name', email: 'formats@example.com' },
      billingAddress: { streetAddress: 'formats-street, formats-extra', addressCountry: 'DE' },
    });
    expect(order).not.toHaveProperty('price');
    expect(order?.orderedItem).toHaveLength(1);
    expect(toVcards(holdings)).toContain('FN:formats-name\r\n');
  });

  it('writes tables that no spreadsheet runs as a formula', () => {
    const rows = [
      { a: '=HYPERLINK("x")', b: 'two\nlines, "quoted"' },
      { a: -1, b: null },
    ];
    expect(toCsv({ columns: ['a', 'b'], rows })).toBe(
      `${BYTE_ORDER_MARK}a,b\r\n"'=HYPERLINK(""x"")","two\nlines, ""quoted"""\r\n-1,\r\n`,
    );
  });

  it('is a ZIP whose manifest fits every file', async () => {
    const { identifierIds, ids } = await canaryPerson('archive');
    const owner = { writeId: ids.account, readIds: identifierIds };
    const subject = { status: 'account' as const, level: 3 as const, owner, identifierIds };
    const files = await collectExport({ ...subject, email: null, customerId: null, sessionId: null }, 'en');
    const zip = unzipSync(new Uint8Array(await new Response(streamZip(files)).arrayBuffer()));
    const manifest = JSON.parse(new TextDecoder().decode(zip['manifest.json']));
    expect(Object.keys(zip).sort()).toEqual(
      [...manifest.files.map(({ name }: { name: string }) => name), 'manifest.json'].sort(),
    );
    for (const { name, sha256 } of manifest.files) {
      const bytes = zip[name] ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256);
    }
    const page = new TextDecoder().decode(zip['index.html']);
    expect(page).toContain('archive-query');
    // A whole order to read, in the person's language.
    for (const said of ['1 × Kettle', 'archive-street', 'archive-order-note', '€14.90']) expect(page).toContain(said);
    expect(page).not.toMatch(/<script|https?:\/\/(?!id\.example)/);
  });

  it('hands out no text of a mail, which would open something, and says so', async () => {
    const { identifierIds } = await canaryPerson('mailed');
    const text = JSON.stringify(await collectHoldings(identifierIds, 3));
    for (const secret of ['mailed-plain', 'mailed-html', 'mailed-headers', 'mailed-sealed-mail', 'mailed-cause']) {
      expect(text).not.toContain(secret);
    }
  });

  it('has what the shop has concluded in it, with what it was concluded from', async () => {
    const { ids, identifierIds } = await canaryPerson('concluded');
    const productId = await givenProduct(5);
    const seen = { kind: 'viewed' as const, productId, consentEpoch: 1, at: now() };
    await transaction((tx) => tx.insert(events).values({ id: newId(), identifierId: ids.account, ...seen }));
    const owner = { writeId: ids.account, readIds: identifierIds };
    const subject = { status: 'account' as const, level: 3 as const, owner, identifierIds };
    const files = await collectExport({ ...subject, email: null, customerId: null, sessionId: null }, 'de');
    const { holdings } = JSON.parse(new TextDecoder().decode(files.get('data.json')));
    const interests = holdings.find(({ id }: { id: string }) => id === 'interests')?.tables.interests;
    expect(interests?.[0]).toMatchObject({ views: 1, purchases: 0 });
    expect(files.has('csv/interests.csv')).toBe(true);
  });

  it('gives a browser with a confirmed address only what is the browser’s: its cookie may have been copied', () => {
    const owner = { writeId: 'visitor', readIds: ['visitor'] };
    const email = { identifierId: 'email', address: 'ada@example.com' };
    const contact = {
      status: 'contact' as const,
      level: 2 as const,
      owner,
      email,
      customerId: null,
      sessionId: null,
    };
    const taken = downloadable({ ...contact, identifierIds: ['visitor', 'email'] });
    expect(taken).toMatchObject({ level: 0, email: null, identifierIds: ['visitor'] });
  });
});
