import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shop } from '@/shop.config';

const ROOMS = ['app', 'components', 'lib', 'db', 'scripts', 'next.config.ts', 'proxy.ts', 'instrumentation.ts'];
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...ROOMS], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(tsx?|mjs|css|json|svg)$/.test(file) && !/\.test\.tsx?$|^db\/migrations\//.test(file));
const text = (file: string) => readFileSync(file, 'utf8');

describe('the name of the shop', () => {
  it('stands in shop.config.ts alone', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => text(file).includes(shop.name))).toEqual([]);
  });

  // Prevents that somebody reads "{shop}" on a page or in a mail.
  it('is put into messages by whoever reads their file', () => {
    const named = files.filter((file) => file.includes('/messages/') && text(file).includes('{shop}'));
    expect(named.length).toBeGreaterThan(10);
    const names = new Set(named.map((file) => /([\w-]+)\.json$/.exec(file)?.[1]));
    const reads = files.filter((file) =>
      [...text(file).matchAll(/^(?!import type).*messages\/[^/'`]+\/([^/'`]+)\.json['`]/gm)].some(
        ([, name = '']) => names.has(name) || name.includes('$'),
      ),
    );
    expect(reads.length).toBeGreaterThan(5);
    expect(reads.filter((file) => !/withShopName|wordsOf/.test(text(file)))).toEqual([]);
  });
});

describe('the colours of the shop', () => {
  it('are the tokens of its style sheets', () => {
    const sheets = files.filter((file) => file.endsWith('.css')).map(text);
    for (const [name, [light, dark]] of Object.entries(shop.colors)) {
      const token = `--color-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: light-dark(${light}, ${dark});`;
      expect(
        sheets.some((sheet) => sheet.includes(token)),
        `${token} is in no style sheet`,
      ).toBe(true);
    }
  });

  it('stand nowhere else', () => {
    const colors = Object.values(shop.colors).flat();
    // The studio mixes its own paints.
    const code = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('scripts/pictures/'));
    expect(code.filter((file) => colors.some((color) => text(file).includes(color)))).toEqual([]);
  });
});
