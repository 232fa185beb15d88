/**
 * Draws every picture of the catalogue: `npx tsx db/seed/pictures/draw.ts [part of a name]`. The same data gives the same
 * files; they are committed, and the app only serves them.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { world } from '../catalogue/world';
import { drawings } from './drawings';
import { Sheet } from './sheet';
import { stills } from './stills';

const FOLDER = 'public/products';
const wanted = process.argv[2] ?? '';
mkdirSync(FOLDER, { recursive: true });

const made = new Set<string>();
for (const { productId, color, picture } of world.variants) {
  if (made.has(`${picture}.svg`)) continue;
  made.add(`${picture}.svg`);
  const draw = drawings[productId];
  if (!draw) {
    console.error(`Nobody has drawn ${productId} yet.`);
    process.exitCode = 1;
    continue;
  }
  if (!picture.includes(wanted)) continue;
  const sheet = new Sheet();
  draw(sheet, color ?? '');
  writeFileSync(`${FOLDER}/${picture}.svg`, sheet.svg());
}

for (const [name, draw] of Object.entries(stills)) {
  made.add(`${name}.svg`);
  if (!name.includes(wanted)) continue;
  const sheet = new Sheet(1600, 1000);
  draw(sheet);
  writeFileSync(`${FOLDER}/${name}.svg`, sheet.svg());
}

for (const file of readdirSync(FOLDER)) if (file.endsWith('.svg') && !made.has(file)) rmSync(`${FOLDER}/${file}`);
