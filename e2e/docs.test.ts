import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1e8 })
  .split('\n')
  .filter((file) => file && existsSync(file));
const pages = tracked.filter((file) => file.endsWith('.md'));
const sources = tracked.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !file.startsWith('public/'));
const read = (file: string) => readFileSync(file, 'utf8');

/** Paths of ours that are named in words: `lib/mail/delivery.ts`, `docs/search.md`; not those with a placeholder in them. */
const ROOM = /`((?:app|components|lib|db|e2e|public|docs|scripts|\.github)\/[^`\s<>…*]+)`/g;
const named = (text: string) => [...text.matchAll(ROOM)].map(([, path = '']) => path.replace(/[/.:]+$/, ''));
const comments = (text: string) => (text.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? []).join('\n');

describe('the book', () => {
  it('has no link that leads nowhere', () => {
    const dead = pages.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, path = '']) => normalize(join(dirname(file), path)))
        .filter((path) => !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(dead).toEqual([]);
  });

  it('names no file that is not there, neither in its pages nor in comments', () => {
    const gone = [...pages, ...sources].flatMap((file) =>
      named(file.endsWith('.md') ? read(file) : comments(read(file)))
        .filter((path) => !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(gone).toEqual([]);
  });

  it('can be found from its first page', () => {
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file) || !existsSync(file)) return;
      seen.add(file);
      for (const [, path = ''] of read(file).matchAll(/\]\(([^)#\s:]+\.md)/g))
        follow(normalize(join(dirname(file), path)));
    };
    follow('README.md');
    expect(pages.filter((file) => file.startsWith('docs/') && !seen.has(file))).toEqual([]);
  });
});
