import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { goods } from './goods/all';
import { stills } from './goods/stills';
import { modelFiles, type Picture } from './roll';

/** What a file is with all it uses; only what changes the picture counts, not how it is spaced or commented. */
async function codeOf(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => `${folder}${file}`),
    bundle: true,
    format: 'esm',
    minifyWhitespace: true,
    external: ['three', 'three/*'],
    outdir: '/out',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

const plain = (value: unknown) =>
  JSON.stringify(value, (_, part) => (typeof part === 'function' ? String(part) : part)) ?? '';

/** One fingerprint per picture: it stays the same as long as the picture would. */
export async function fingerprints(pictures: readonly Picture[]): Promise<Map<string, string>> {
  const here = new URL('.', import.meta.url).pathname;
  const models = await codeOf(`${here}models/`, readdirSync(`${here}models`));
  const rest = await codeOf(here, ['studio/studio.ts', 'goods/stills.ts']);
  const files = await modelFiles();
  return new Map(
    pictures.map(({ name, of, color, second, still }) => {
      const good = goods[of];
      const code = still
        ? rest.get('stills.js')
        : good && models.get(files.get(good.model)?.replace('.ts', '.js') ?? '');
      const look = still ? stills[of] : [good?.options, good?.view, second ? good?.second : '', good?.model.name];
      const all = [rest.get('studio.js'), code, plain(look), color].join('\n');
      return [name, createHash('sha256').update(all).digest('base64url').slice(0, 12)];
    }),
  );
}
