import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACET_KEYS } from '@/lib/catalog/facet-keys';
import { PREFIXES } from '@/lib/i18n/locales';

// What an import graph cannot see. Each rule is one sentence; see README for the rooms.

const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'app', 'components', 'lib', 'db', 'pages', 'e2e', 'scripts'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && existsSync(file));

const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const text = (file: string) => source.get(file) ?? '';
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file) || file.startsWith('e2e/');
const isData = (file: string) => file.startsWith('db/seed/');
/** Runs before or beside the bundle: starts, benchmarks, the picture studio. The shop's own commands are code like any other. */
const isTool = (file: string) => /\.mjs$|^scripts\/.+\//.test(file);
const code = files.filter((file) => !isTest(file) && !isData(file) && !isTool(file));
const lines = (file: string) => text(file).split('\n').length - 1;
const withoutComments = (file: string) => text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
/** Regular expressions hold anything; here only that there is one matters. */
const withoutRegexes = (file: string) =>
  withoutComments(file).replace(/(?<=\(\s*)\/(?:\[(?:[^\]\\\n]|\\.)*\]|[^/\\\n[]|\\.)+\//g, '/R/');
const those = (offends: (file: string) => boolean, among = code) => among.filter(offends);

describe('the rooms', () => {
  it('are all where the README says', () => {
    const readme = readFileSync('README.md', 'utf8');
    const folders = [...readme.matchAll(/^\| `([^`]+)\/` \|/gm)].map((match) => match[1] ?? '');
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });

  it('have no drawers for odds and ends', () => {
    const odd = /(^|\/)(utils?|helpers?|misc|common|types|index)(\.tsx?$|\/)/;
    expect(those((file) => odd.test(file), files)).toEqual([]);
  });

  it('name files in kebab-case, after what they hold', () => {
    const kebab = /^(\[{1,2}[^/]+\]{1,2}|\([a-z-]+\)|[a-z0-9-]+)(\.[a-z]+)*$/;
    expect(
      those((file) => !file.split('/').every((part) => kebab.test(part) || part === '.well-known'), files),
    ).toEqual([]);
  });
});

describe('styles', () => {
  const sheets = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.css'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file && existsSync(file));
  const modules = sheets.filter((file) => file.endsWith('.module.css'));

  it('have one global sheet, of at most 400 lines', () => {
    expect(sheets.filter((file) => !modules.includes(file))).toEqual(['app/globals.css']);
    expect(readFileSync('app/globals.css', 'utf8').split('\n').length - 1).toBeLessThanOrEqual(400);
  });

  it('in a module are used by whoever imports it, and all that they use is there', () => {
    expect(modules.length).toBeGreaterThan(20);
    const wrong = modules.flatMap((module) => {
      const css = readFileSync(module, 'utf8').replace(/\/\*[\s\S]*?\*\/|"[^"]*"|:global\([^)]*\)/g, '');
      const there = new Set([...css.matchAll(/\.([a-zA-Z]\w*)/g)].map((match) => match[1]));
      const used = new Set<string | undefined>();
      for (const file of code) {
        const name = text(file).match(new RegExp(`import (\\w+) from '[^']*/${basename(module)}'`))?.[1];
        for (const match of name ? text(file).matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')) : []) used.add(match[1]);
      }
      const odd = [...there, ...used].filter((name) => !there.has(name ?? '') || !used.has(name));
      return odd.map((name) => `${module}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a category with a facet in its query', () => {
  it('is known to the proxy by every facet', () => {
    for (const key of FACET_KEYS) expect(readFileSync('proxy.ts', 'utf8')).toContain(`key: '${key}'`);
  });

  it('is known to the proxy in every language, like each of its pages', () => {
    const named = [...readFileSync('proxy.ts', 'utf8').matchAll(/:locale\(([^)]*)\)/g)].map(
      ([, languages]) => languages,
    );
    expect([...new Set(named)]).toEqual([PREFIXES]);
  });
});

describe('the edges', () => {
  it('to the network are actions.ts and nothing else', () => {
    const marked = those((file) => /^['"]use server['"]/m.test(text(file)));
    expect(marked.filter((file) => !/^lib\/[^/]+\/actions\.ts$/.test(file))).toEqual([]);
    const actions = those((file) => /^lib\/[^/]+\/actions\.ts$/.test(file));
    expect(actions.filter((file) => !text(file).startsWith("'use server'"))).toEqual([]);
  });

  it('to the network are all made by defineAction', () => {
    const exports = those((file) => /^lib\/[^/]+\/actions\.ts$/.test(file)).flatMap((file) =>
      (text(file).match(/^export .*$/gm) ?? []).map((line) => `${file}: ${line}`),
    );
    expect(exports.length).toBeGreaterThan(50);
    expect(
      exports.filter((line) => !/: export const \w+Action = defineAction\($|defineAction\([A-Z_]+, async/.test(line)),
    ).toEqual([]);
  });

  it('to the environment are lib/platform/env.ts and config files', () => {
    const allowed = /^(lib\/platform\/env\.ts|db\/url\.ts)$/;
    expect(those((file) => withoutComments(file).includes('process.env') && !allowed.test(file))).toEqual([]);
  });

  it('to the clock is lib/platform/clock.ts', () => {
    const reads = /\bDate\.now\(\)|new Date\(\)/;
    expect(those((file) => reads.test(withoutComments(file)) && file !== 'lib/platform/clock.ts')).toEqual([]);
  });

  it('to typed text is lib/platform/typed-field.ts: no schema takes a bare string', () => {
    const allowed = /^lib\/platform\/(typed-field|env)\.ts$/;
    const bare = /\bz\s*\.\s*(coerce\s*\.\s*)?(string|email|url|any|stringbool)\(|\bz\s*\.\s*record\(/;
    expect(those((file) => bare.test(withoutComments(file)) && !allowed.test(file))).toEqual([]);
  });

  it('to writing is `transaction`', () => {
    const writes = /\bdb\s*\.(insert|update|delete)\(/;
    expect(those((file) => writes.test(text(file)))).toEqual([]);
  });

  it('to both databases is what both have: a query is awaited, not asked with `all`, `get` or `run`', () => {
    const ofSqlite = /\.(all|get|run)\(\)/;
    expect(those((file) => ofSqlite.test(withoutComments(file)) && file !== 'db/sqlite.ts')).toEqual([]);
  });
});

describe('reads', () => {
  it('are either cached with a tag or take whose they are', () => {
    const loose: string[] = [];
    for (const file of those((name) => /^lib\/[^/]+\/queries\.ts$/.test(name))) {
      expect(text(file), `${file} is for the server only`).toContain("import 'server-only'");
      for (const [, name, parameters, body] of text(file).matchAll(
        /export async function (\w+)\(([\s\S]*?)\)(?::[^{]*)?\{\n([\s\S]*?)\n\}/g,
      )) {
        const cached = body?.includes("'use cache'") && /cacheTag\(/.test(body);
        if (!cached && parameters?.trim() === '' && name !== 'currentShopper') loose.push(`${file} ${name}`);
      }
    }
    expect(loose).toEqual([]);
  });
});

describe('what people type', () => {
  it('is never a pattern: whatever is put into a text by `replace` is a literal or comes from a function', () => {
    const quoted = /^('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`$]*`)\s*[,)]/;
    const offends = (file: string) =>
      [...withoutRegexes(file).matchAll(/\.replace(?:All)?\((?:'[^']*'|"[^"]*"|\/R\/[a-z]*|[A-Z_]+),\s*/g)].some(
        (call) => {
          const rest = withoutRegexes(file).slice((call.index ?? 0) + call[0].length);
          return (
            !quoted.test(rest) && !/^(?:async\s*)?(?:\([^)]*\)|\w+)\s*=>/.test(rest) && !/^[a-z]\w+[,)]/i.test(rest)
          );
        },
      );
    const named = (file: string) =>
      [
        ...withoutRegexes(file).matchAll(
          /\.replace(?:All)?\((?:'[^']*'|"[^"]*"|\/R\/[a-z]*|[A-Z_]+),\s*([a-z]\w*)\s*\)/g,
        ),
      ].some(([, name]) => !new RegExp(`function ${name}\\(`).test(text(file)));
    expect(those((file) => offends(file) || named(file))).toEqual([]);
  });
});

describe('cookies', () => {
  it('are removed with the attributes they were set with, in one place for each family', () => {
    const removes = /maxAge: 0\b|cookies\(\)\)\.delete\(|jar\.delete\(/;
    const allowed = /^(lib\/identity\/(cookies|magic-link-session|oauth\/client)\.ts|app\/\[locale\]\/demo\/id\/.*)$/;
    expect(those((file) => removes.test(withoutComments(file)) && !allowed.test(file))).toEqual([]);
  });
});

describe('size', () => {
  const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

  it('keeps files short: none over 250 lines, half of them under 60', () => {
    expect(those((file) => lines(file) > 250)).toEqual([]);
    expect(median(code.map(lines))).toBeLessThanOrEqual(60);
  });

  it('keeps client components the minority', () => {
    const components = those((file) => file.endsWith('.tsx'));
    const client = components.filter((file) => /^['"]use client['"]/.test(text(file)));
    expect(client.length / components.length).toBeLessThanOrEqual(0.25);
  });
});
