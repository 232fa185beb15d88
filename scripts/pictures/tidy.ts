import { readdirSync, rmSync } from 'node:fs';

/** Which entries of the studio's own list have no picture to take any more: what is on no list of its own is somebody's photograph. */
export function namesLeft(taken: Record<string, string>, wanted: ReadonlySet<string>): string[] {
  return Object.keys(taken).filter((name) => !wanted.has(name));
}

/** Deletes the files of pictures by name, in every width and format, and nothing else in the folder. */
export function removePictures(folder: string, names: readonly string[]): void {
  const gone = new Set(names);
  for (const file of readdirSync(folder)) {
    const name = file.match(/^(.+)-\d+\.(?:avif|webp)$/)?.[1];
    if (name && gone.has(name)) rmSync(`${folder}/${file}`);
  }
}
