import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILES, SCHEMA_TABLES } from '@/e2e/fixtures/schema-tables';
import { PURPOSES } from '@/lib/consent/rules';
import { cookieNames } from '@/lib/identity/cookies';
import { portalCookieName } from '@/lib/identity/portal';
import { COOKIE_NAMES, HOLDINGS } from './registry';
import { IMPERSONAL } from './registry/impersonal';

const personal = HOLDINGS.flatMap((holding) => holding.tables);

describe('the registry of personal data', () => {
  it('looks through every file of the schema', () => {
    const files = readdirSync('db/schema').map((name) => name.replace('.ts', ''));
    expect(SCHEMA_FILES).toEqual(files.sort());
  });

  it('knows every table, as personal or as impersonal, and none as both', () => {
    const registered = [...personal, ...IMPERSONAL].map(({ table }) => getTableName(table)).sort();
    expect(registered).toEqual(SCHEMA_TABLES.map(getTableName).sort());
  });

  it('knows every column of every personal table', () => {
    for (const { table, columns } of personal) {
      expect(Object.keys(columns).sort(), getTableName(table)).toEqual(Object.keys(getTableColumns(table)).sort());
    }
  });

  it('never hands out what would open something', () => {
    const opening = /hash|sealed|token|lookup|idempotencyKey/i;
    for (const { table, columns } of personal) {
      for (const [column, use] of Object.entries(columns)) {
        const isProof = getTableName(table) === 'consent_records';
        if (opening.test(column) && !isProof) expect(use, `${getTableName(table)}.${column}`).toBe('secret');
      }
    }
  });

  it('knows every cookie that the shop sets', () => {
    const set = [...Object.values(cookieNames).map((name) => name()), portalCookieName()];
    for (const name of set) expect(COOKIE_NAMES).toContain(name.replace('__Host-', ''));
  });

  it('knows every name of that kind that is written anywhere in the code', () => {
    const known = new Set([...COOKIE_NAMES, ...HOLDINGS.flatMap(({ storageKeys }) => storageKeys ?? [])]);
    const files = ['lib', 'app', 'components'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    for (const file of files.filter((name) => /(?<!\.test)\.tsx?$/.test(name))) {
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/'((?:kindling|demo-id)-[a-z-]+)'/g)) {
        if (name) expect(known, `${file}: ${name}`).toContain(name);
      }
    }
  });

  it('has words for every holding, in every language, and purposes that exist', async () => {
    for (const locale of ['en', 'de', 'pl']) {
      const { default: words } = await import(`../i18n/messages/${locale}/privacy.json`);
      for (const { id, purposes, kept } of HOLDINGS) {
        expect(Object.keys(words.holdings[id] ?? {}).sort(), `${locale} ${id}`).toEqual(
          ['benefit', 'source', 'title', 'use', 'what'].sort(),
        );
        expect(words.kept[kept], `${locale} ${kept}`).toBeTruthy();
        for (const purpose of purposes) expect(PURPOSES).toContain(purpose);
      }
    }
  });
});
