import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshot, transaction } from '@/db/client';
import { cartLines } from '@/db/schema/cart';
import { canaryPerson } from '@/e2e/fixtures/canary-person';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { now } from '@/lib/clock';
import { personOf } from '../person';
import { countHoldings } from '../things';
import { collectExport, streamZip } from './archive';
import { collectHoldings, countRows } from './collect';
import { toCsv, toData, toDataSchema, toSchemaOrg, toVcards } from './formats';

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
    const allowed = Object.keys(schema.properties.holdings.items.properties.tables.properties);
    const data = toData(holdings, at, 'en');
    for (const { tables } of data.holdings) for (const name of Object.keys(tables)) expect(allowed).toContain(name);
    const [order] = toSchemaOrg(holdings)['@graph'];
    expect(order).toMatchObject({ '@type': 'Order', price: '14.90', priceCurrency: 'EUR' });
    expect(order?.orderedItem).toHaveLength(1);
    expect(toVcards(holdings)).toContain('FN:formats-name\r\n');
  });

  it('writes tables that no spreadsheet runs as a formula', () => {
    const rows = [
      { a: '=HYPERLINK("x")', b: 'two\nlines, "quoted"' },
      { a: -1, b: null },
    ];
    expect(toCsv({ name: 't', columns: ['a', 'b'], rows })).toBe(
      'a,b\r\n"\'=HYPERLINK(""x"")","two\nlines, ""quoted"""\r\n-1,\r\n',
    );
  });

  it('is a ZIP whose manifest fits every file', async () => {
    const { identifierIds, ids } = await canaryPerson('archive');
    const owner = { id: ids.account, visible: identifierIds };
    const subject = { standing: 'account' as const, level: 3 as const, owner, identifierIds };
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
    expect(page).not.toMatch(/<script|https?:\/\/(?!id\.example)/);
  });
});
