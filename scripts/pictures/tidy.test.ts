import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namesLeft, removePictures } from './tidy';

it('the picture studio takes away what it took itself and nobody sells any more, and never a photograph of somebody', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kindling-pictures-'));
  const files = (name: string) => [`${name}-320.avif`, `${name}-640.avif`, `${name}-1200.avif`, `${name}-640.webp`];
  for (const file of [
    ...files('old-lamp'),
    ...files('old-lamp-clay'),
    ...files('fjord-clock'),
    ...files('sula-mug'),
    'logo.webp',
  ])
    writeFileSync(join(folder, file), '');

  const taken = { 'old-lamp': 'print', 'sula-mug': 'print' };
  const gone = namesLeft(taken, new Set(['sula-mug']));
  expect(gone).toEqual(['old-lamp']);
  removePictures(folder, gone);
  expect(readdirSync(folder).sort()).toEqual(
    [...files('old-lamp-clay'), ...files('fjord-clock'), ...files('sula-mug'), 'logo.webp'].sort(),
  );
  rmSync(folder, { recursive: true });
});
