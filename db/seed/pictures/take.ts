/**
 * Takes the pictures of the shop: `npm run pictures [-- part of a name …]`. What has not changed is not taken again
 * (`--again` does; `--minutes 4` stops in time). `--draft` takes small negatives of what has no picture yet, which the next run
 * without it takes again as they should be. `--quick` only looks: small pictures in /tmp/kindling-pictures, and a contact sheet with `--sheet file`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contactSheet } from './contact-sheet';
import { type Darkroom, openDarkroom } from './darkroom';
import { develop, positive } from './develop';
import { fingerprints } from './fingerprints';
import { goods } from './goods/all';
import { stills } from './goods/stills';
import { allPictures, FOLDER, filesOf, type Picture } from './roll';
import type { Fineness } from './studio/shadows';

const TAKEN = 'db/seed/pictures/taken.json';
const MANIFEST = 'lib/catalog/pictures.json';
const FINE: Fineness = { key: 20, room: 48, scale: 0.5 };

/** What the camera takes; the widest file is a fifth wider, which nobody sees in so soft a picture. */
const NEGATIVE = 1000;
const QUICK: Fineness = { key: 12, room: 24, scale: 0.6 };
const QUICK_FOLDER = '/tmp/kindling-pictures';

const { values: wish, positionals: parts } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    again: { type: 'boolean' },
    sheet: { type: 'string' },
    size: { type: 'string' },
    minutes: { type: 'string' },
    draft: { type: 'boolean' },
  },
});

const read = (file: string): Record<string, string> => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const save = (file: string, values: Record<string, string>) =>
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(values).sort()), null, 1)}\n`);

async function expose(room: Darkroom, { of, color, second, still }: Picture, width: number, fineness: Fineness) {
  const height = still ? Math.round(width / 1.6) : width;
  return { width, height, pixels: await room.take({ of, color, second, width, height, fineness }) };
}

async function quick(pictures: readonly Picture[]): Promise<void> {
  mkdirSync(QUICK_FOLDER, { recursive: true });
  const room = await openDarkroom();
  for (const picture of pictures) {
    const size = Number(wish.size ?? 400) * (picture.still ? 2 : 1);
    // What does not work is told, and the others are looked at all the same.
    await expose(room, picture, size, QUICK).then(
      (negative) => positive(negative).png().toFile(`${QUICK_FOLDER}/${picture.name}.png`),
      (problem) => console.error(picture.name, String(problem).slice(0, 400)),
    );
  }
  await room.close();
  if (wish.sheet)
    await contactSheet(
      pictures.map(({ name }) => `${QUICK_FOLDER}/${name}.png`),
      wish.sheet,
    );
}

async function full(pictures: readonly Picture[], all: readonly Picture[]): Promise<void> {
  const prints = await fingerprints(all);
  const taken = read(TAKEN);
  const manifest = read(MANIFEST);
  const complete = (picture: Picture) => filesOf(picture).every((file) => existsSync(`${FOLDER}/${file}`));
  const isTaken = ({ name }: Picture) =>
    taken[name] === prints.get(name) || (wish.draft && taken[name] === `draft ${prints.get(name)}`);
  const due = pictures.filter((picture) => wish.again || !isTaken(picture) || !complete(picture));
  console.log(`${due.length} of ${all.length} pictures to take.`);
  const until = Date.now() + Number(wish.minutes ?? 600) * 60_000;
  const room = due.length > 0 ? await openDarkroom() : undefined;
  let developing: Promise<void> = Promise.resolve();
  for (const picture of due) {
    if (Date.now() > until) break;
    const size = (picture.still ? 1600 : NEGATIVE) * (wish.draft ? 0.64 : 1);
    const negative = await expose(room as Darkroom, picture, size, wish.draft ? QUICK : FINE).catch((problem) => {
      console.error(picture.name, String(problem).slice(0, 400));
      process.exitCode = 1;
    });
    if (!negative) continue;
    // While one is developed, the next is taken.
    await developing;
    developing = develop(picture, negative).then((colors) => {
      manifest[picture.name] = colors;
      taken[picture.name] = `${wish.draft ? 'draft ' : ''}${prints.get(picture.name)}`;
      save(TAKEN, taken);
      save(MANIFEST, manifest);
    });
  }
  await developing;
  await room?.close();
  tidy(all, taken, manifest);
}

/** Pictures of goods that are not sold any more go. */
function tidy(all: readonly Picture[], ...lists: Record<string, string>[]): void {
  const names = new Set(all.map(({ name }) => name));
  const files = new Set(all.flatMap(filesOf));
  for (const list of lists) for (const name of Object.keys(list)) if (!names.has(name)) delete list[name];
  for (const file of readdirSync(FOLDER))
    if (/\.(avif|webp)$/.test(file) && !files.has(file)) rmSync(`${FOLDER}/${file}`);
  save(TAKEN, lists[0] ?? {});
  save(MANIFEST, lists[1] ?? {});
}

const all = allPictures();
for (const { of } of all.filter(({ of, second }) => !second && !goods[of] && !stills[of]))
  console.error(`Nobody has modelled ${of} yet.`);
const known = all.filter(({ of }) => goods[of] || stills[of]);
const wanted = known.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
await (wish.quick ? quick(wanted) : full(wanted, known));
