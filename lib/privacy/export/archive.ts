import 'server-only';
import { createHash } from 'node:crypto';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { snapshot } from '@/db/client';
import { getConsentReceipts } from '@/lib/consent/receipt';
import { formatMoment } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { now } from '@/lib/platform/clock';
import { privacyWords } from '../../data-inventory/words';
import { listInterests } from '../interests';
import { dataCategoryOf } from '../registry';
import type { Subject } from '../subject';
import { listItems } from '../things';
import { collectHoldings, countRows, type ExportedHolding } from './collect';
import { toDataSchema } from './data-schema';
import { toCsv, toData, toVcards } from './formats';
import { exportedInterests } from './interests';
import { readableOrders } from './orders';
import { toPage } from './page';
import { toSchemaOrg } from './schema-org';

export type ExportFiles = Map<string, Uint8Array>;

const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);

function interestFacts(tables: ExportedHolding['tables'], locale: Locale) {
  const words = privacyWords(locale);
  return (tables[0]?.rows ?? []).map((row) => ({
    text: `${row.name} (${words(`interests.strength.${row.strength as 'strong'}`)})`,
    detail: (row.products as string[]).join(', '),
    at: row.lastAt as Date,
  }));
}

async function readablePage(holdings: ExportedHolding[], subject: Subject, locale: Locale, at: Date): Promise<string> {
  const words = privacyWords(locale);
  const facts = new Map<string, string[]>();
  for (const { id, tables } of holdings) {
    const items =
      id === 'interests' ? interestFacts(tables, locale) : await listItems(id, subject.identifierIds, locale);
    facts.set(
      id,
      items.map(({ text, detail, at }) => [text, detail, at && formatMoment(at, locale)].filter(Boolean).join(' · ')),
    );
  }
  return toPage(holdings, readableOrders(holdings, locale), locale, {
    heading: words('export.heading'),
    made: words('export.made', { date: formatMoment(at, locale) }),
    withheld: words('export.withheld'),
    included: words('export.included'),
    rows: (file, count) => words('export.rows', { file, count }),
    category: (category) => words(`categories.${category}.title`),
    holding: (id) => ({
      title: words(`holdings.${id}.title`),
      what: words(`holdings.${id}.what`),
      kept: `${words('row.kept')}: ${words(`kept.${dataCategoryOf(id).kept}`)}`,
    }),
    facts: (id) => facts.get(id) ?? [],
  });
}

/** Every file of a subject's download, made from one unchanging picture of the database; the manifest comes last. */
export function collectExport(subject: Subject, locale: Locale): Promise<ExportFiles> {
  return snapshot(async () => {
    const at = now();
    const stored = await collectHoldings(subject.identifierIds, subject.level);
    const interests = subject.status === 'address' ? null : await listInterests(subject.owner, locale);
    const holdings = [...stored, ...exportedInterests(interests ?? [])];
    const receipts = await Promise.all(subject.identifierIds.map((id) => getConsentReceipts(id, at)));
    const files: ExportFiles = new Map([
      ['index.html', strToU8(await readablePage(holdings, subject, locale, at))],
      ['data.json', json(toData(holdings, at, locale))],
      ['data.schema.json', json(toDataSchema(holdings))],
      ['orders.jsonld', json(toSchemaOrg(holdings))],
      ['addresses.vcf', strToU8(toVcards(holdings))],
      ['consent-receipts.json', json(receipts.filter(({ document }) => document.receipts.length > 0))],
    ]);
    for (const table of holdings.flatMap(({ tables }) => tables)) {
      files.set(`csv/${table.name}.csv`, strToU8(toCsv(table)));
    }
    const tables = holdings.flatMap(({ tables }) => tables.map(({ name, rows }) => [name, rows.length]));
    const manifest = {
      createdAt: at.toISOString(),
      rows: countRows(holdings),
      tables: Object.fromEntries(tables),
      leftOut: ['hashes and sealed secrets', 'codes, tokens and opening links', 'texts of mails, which contain them'],
      included: ['names and addresses of others, as typed: delivery addresses of orders, the address book, a checkout'],
      csv: 'UTF-8 with a byte order mark, comma separated (RFC 4180); a leading apostrophe keeps a cell from being run',
      files: [...files].map(([name, bytes]) => ({
        name,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    };
    return files.set('manifest.json', json(manifest));
  });
}

/** The files as a ZIP that is compressed while it is sent: nothing touches a disk. */
export function streamZip(files: ExportFiles): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      const zip = new Zip((error, chunk, final) => {
        if (error) return controller.error(error);
        controller.enqueue(chunk);
        if (final) controller.close();
      });
      for (const [name, bytes] of files) {
        const entry = new ZipDeflate(name);
        zip.add(entry);
        entry.push(bytes, true);
      }
      zip.end();
    },
  });
}
