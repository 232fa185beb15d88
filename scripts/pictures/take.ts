/**
 * Takes the pictures of the shop: `npm run pictures [-- part of a name …]`. What has not changed is not taken again
 * (`--again` does; `--minutes 4` stops in time). `--draft` takes small negatives of what has no picture yet, which the next run
 * without it takes again as they should be. `--accept` after tidying code that changed no picture: none is taken again.
 * `--lanes 1` leaves the other core alone. `--quick` only looks: small pictures in /tmp/kindling-pictures, and a contact sheet with `--sheet file`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { contactSheet } from './contact-sheet';
import { type Darkroom, openDarkroom } from './darkroom';
import { develop, type Negative, positive } from './develop';
import { fingerprints } from './fingerprints';
import { goods } from './goods/all';
import { stills } from './goods/stills';
import { allPictures, FOLDER, filesOf, type Picture } from './roll';
import type { Fineness } from './studio/shadows';
import { namesLeft, removePictures } from './tidy';

const TAKEN = 'scripts/pictures/taken.json';
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
    accept: { type: 'boolean' },
    lanes: { type: 'string' },
  },
});

const read = (file: string): Record<string, string> => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const save = (file: string, values: Record<string, string>) =>
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(values).sort()), null, 2)}\n`);

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

/** Written down at once, beside what another run may have written meanwhile. */
const note = (file: string, name: string, value: string) => save(file, { ...read(file), [name]: value });

/** Null for what does not work: it is told, and the others are taken all the same. */
async function negativeOf(room: Darkroom, picture: Picture): Promise<Negative | null> {
  const width = Math.round((picture.still ? 1600 : NEGATIVE) * (wish.draft ? 0.64 : 1));
  return expose(room, picture, width, wish.draft ? QUICK : FINE).catch((problem) => {
    console.error(picture.name, String(problem).slice(0, 400));
    process.exitCode = 1;
    return null;
  });
}

async function full(pictures: readonly Picture[], all: readonly Picture[]): Promise<void> {
  const prints = await fingerprints(all);
  const taken = read(TAKEN);
  const complete = (picture: Picture) => filesOf(picture).every((file) => existsSync(`${FOLDER}/${file}`));
  const isTaken = ({ name }: Picture) =>
    taken[name] === prints.get(name) || (wish.draft && taken[name] === `draft ${prints.get(name)}`);
  if (wish.accept) for (const { name } of pictures) if (taken[name]) note(TAKEN, name, prints.get(name) ?? '');
  if (wish.accept) Object.assign(taken, read(TAKEN));
  const due = pictures.filter((picture) => wish.again || !isTaken(picture) || !complete(picture));
  console.log(`${due.length} of ${all.length} pictures to take.`);
  const until = Date.now() + Number(wish.minutes ?? 600) * 60_000;
  // The colours of a shape go to one camera, one after the other: they share their shadows.
  const shapes = due.reduce<Picture[][]>((groups, picture) => {
    const before = groups.at(-1);
    const same = before?.[0]?.of === picture.of && before[0].second === picture.second;
    if (same) before.push(picture);
    else groups.push([picture]);
    return groups;
  }, []);
  const lane = async () => {
    if (shapes.length === 0) return;
    const room = await openDarkroom();
    let developing: Promise<void> = Promise.resolve();
    for (let shape = shapes.shift(); shape && Date.now() < until; shape = shapes.shift())
      for (const picture of shape) {
        const negative = await negativeOf(room, picture);
        // While one is developed, the next is taken.
        await developing;
        if (negative)
          developing = develop(picture, negative).then((colors) => {
            note(MANIFEST, picture.name, colors);
            note(TAKEN, picture.name, `${wish.draft ? 'draft ' : ''}${prints.get(picture.name)}`);
          });
      }
    await developing;
    await room.close();
  };
  await Promise.all(Array.from({ length: Number(wish.lanes ?? Math.min(2, availableParallelism())) }, lane));
  tidy(allPictures());
}

/** Pictures that were taken here of what is sold no more go. What is sold keeps its files, taken here or photographed elsewhere. */
function tidy(sold: readonly Picture[]): void {
  const gone = namesLeft(read(TAKEN), new Set(sold.map(({ name }) => name)));
  for (const list of [TAKEN, MANIFEST])
    save(list, Object.fromEntries(Object.entries(read(list)).filter(([name]) => !gone.includes(name))));
  removePictures(FOLDER, gone);
}

const all = allPictures();
for (const { of } of all.filter(({ of, second }) => !second && !goods[of] && !stills[of]))
  console.error(`Nobody has modelled ${of}: its pictures, if there are any, are left as they are.`);
const known = all.filter(({ of }) => goods[of] || stills[of]);
const wanted = known.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
await (wish.quick ? quick(wanted) : full(wanted, known));
