import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURES, featuresTable } from './features.mjs';

describe('the features that can be removed', () => {
  it('stand in the README as they are tested: paste the table if they differ', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(featuresTable());
  });

  it('are named by the lines that go with them', () => {
    const present = FEATURES.filter(({ folders }) => existsSync(folders[0] ?? ''));
    for (const { lines } of present)
      for (const [file, texts] of Object.entries(lines))
        for (const text of texts) expect(existsSync(file) ? readFileSync(file, 'utf8') : text, file).toContain(text);
  });
});
