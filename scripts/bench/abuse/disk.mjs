import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the files of a folder take, in megabytes. */
export function sizeInMb(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    // A file that is gone by now takes nothing.
    bytes += statSync(join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes / 1024 / 1024;
}
