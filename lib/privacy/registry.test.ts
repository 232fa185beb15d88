import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { SCHEMA_TABLES } from '@/e2e/fixtures/schema-tables';
import { PURPOSES } from '@/lib/consent/rules';
import { cookieNames } from '@/lib/identity/cookies';
import { magicLinkCookieName } from '@/lib/identity/magic-link-session';
import { COOKIE_NAMES, DATA_INVENTORY, STORAGE_KEYS } from './registry';
import { NON_PERSONAL_TABLES } from './registry/non-personal-tables';

const personal = DATA_INVENTORY.flatMap((holding) => holding.tables);

const known = new Set([...COOKIE_NAMES, ...STORAGE_KEYS]);

const sources = ['lib', 'app', 'components']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /(?<!\.test)\.(tsx?|mjs)$/.test(name) && !name.endsWith('.d.mts'));

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Whatever can leave something in a browser. */
const KEEPS =
  /\b(localStorage|sessionStorage|indexedDB|cookieStore)\b|document\.cookie\s*=[^=]|caches\.open\(|cookies\(\)\)?\.set\(|cookies\.set\(|['"`]set-cookie['"`]/i;

/** The doors: what they keep is in the registry. */
const KEEPERS = [
  'app/[locale]/demo/id/[uid]/answer/route.ts',
  'app/api/demo-id/[...path]/route.ts',
  'components/cart/pending-mutations.ts',
  'components/layout/first-paint.ts',
  'components/layout/theme-switch.tsx',
  'components/privacy/undeclared-storage.tsx',
  'components/search/recent-searches.ts',
  'components/ui/kept-cookies.ts',
  'lib/consent/choice.ts',
  'lib/platform/cookie-question.ts',
  'lib/platform/http/kept-answers.ts',
  'lib/identity/cookies.ts',
  'lib/identity/magic-link-session.ts',
];

const ownNames = (code: string) =>
  [...code.matchAll(/(['"`])(?:__Host-|__Secure-)?((?:kindling|demo-id)-[a-z][a-z-]*)\1/g)].map(
    ([, , name]) => name ?? '',
  );

/** Names that are written where something is kept. */
const keptNames = (code: string) =>
  [
    ...code.matchAll(
      /(?:Storage(?:\(\))?\??\.(?:set|get|remove)Item|cookies\(\)\)?\.set|\bjar\.set)\(\s*(['"`])([^'"`]+)\1/gi,
    ),
    ...code.matchAll(/\.set\(\{\s*name:\s*(['"`])([^'"`]+)\1/g),
    ...code.matchAll(/document\.cookie\s*=\s*(['"`])([^=$'"`]+)=/g),
    ...code.matchAll(/(?:local|session)Storage(\.)(?!(?:set|get|remove)Item|clear|length|key\b)(\w+)\s*=[^=]/g),
  ].map(([, , name]) => (name ?? '').replace(/^__(Host|Secure)-/, ''));

describe('the registry of personal data', () => {
  it('looks through the whole schema', () => {
    const written = readdirSync('db/schema').flatMap((file) => [
      ...readFileSync(join('db/schema', file), 'utf8').matchAll(/= table\(\s*'(\w+)'/g),
    ]);
    expect(SCHEMA_TABLES.map(getTableName).sort()).toEqual(written.map(([, name]) => name).sort());
  });

  it('knows every table, as personal or as impersonal, and none as both', () => {
    const registered = [...personal, ...NON_PERSONAL_TABLES].map(({ table }) => getTableName(table)).sort();
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
    const set = [...Object.values(cookieNames).map((name) => name()), magicLinkCookieName()];
    for (const name of set) expect(COOKIE_NAMES).toContain(name.replace('__Host-', ''));
  });

  it('knows every name of that kind that is written anywhere in the code, whatever its quotes', () => {
    for (const file of sources) {
      for (const name of ownNames(readFileSync(file, 'utf8'))) expect(known, `${file}: ${name}`).toContain(name);
    }
  });

  // Prevents that a name nobody has declared comes into browsers through code that no other test looks at.
  it('knows every file that keeps something in a browser, and every name that is written there', () => {
    const keeping = sources.filter((file) => KEEPS.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(keeping.sort()).toEqual([...KEEPERS].sort());
    for (const file of keeping) {
      for (const name of keptNames(readFileSync(file, 'utf8'))) expect(known, `${file}: ${name}`).toContain(name);
    }
  });

  it('would see each of these', () => {
    const written = [
      ["(await cookies()).set('cart_id', '1')", 'cart_id'],
      ['(await cookies()).set({ name: "kindling-double" })', 'kindling-double'],
      ['jar.set(`kindling-shadow`, value)', 'kindling-shadow'],
      ["localStorage.setItem('lastProduct', id)", 'lastProduct'],
      ['window.sessionStorage.setItem("trail", "")', 'trail'],
      ['document.cookie = `seen=1`', 'seen'],
      ["localStorage.theme2 = 'dark'", 'theme2'],
    ] as const;
    for (const [code, name] of written) {
      expect(KEEPS.test(code) || ownNames(code).includes(name), code).toBe(true);
      expect([...keptNames(code), ...ownNames(code)], code).toContain(name);
      expect(known).not.toContain(name);
    }
  });

  it('has words for every holding, in every language, and purposes that exist', async () => {
    for (const locale of ['en', 'de', 'pl']) {
      const { default: words } = await import(`../i18n/messages/${locale}/privacy.json`);
      for (const { id, purposes, kept } of DATA_INVENTORY) {
        expect(Object.keys(words.holdings[id] ?? {}).sort(), `${locale} ${id}`).toEqual(
          ['benefit', 'source', 'title', 'use', 'what'].sort(),
        );
        expect(words.kept[kept], `${locale} ${kept}`).toBeTruthy();
        for (const purpose of purposes) expect(PURPOSES).toContain(purpose);
      }
    }
  });
});
