import { readdirSync } from 'node:fs';
import { world } from '@/db/seed/catalogue/world';
import { goods } from './goods/all';
import type { Model } from './goods/good';
import { stills } from './goods/stills';

export type Picture = {
  name: string;
  /** A product, or a still life. */
  of: string;
  color: string;
  second: boolean;
  still: boolean;
};

/** Every picture of the shop: each product in each colour, a second view of each product, the still lifes. */
export function allPictures(): Picture[] {
  const firsts = new Map<string, Picture>();
  for (const { productId, color, picture } of world.variants)
    firsts.set(picture, { name: picture, of: productId, color: color ?? '', second: false, still: false });
  const seconds = new Map<string, Picture>();
  for (const { of, color } of firsts.values())
    if (!seconds.has(of))
      seconds.set(of, { name: `${of}~2`, of, color: goods[of]?.second.color ?? color, second: true, still: false });
  const wide = Object.keys(stills).map((name) => ({ name, of: name, color: '', second: false, still: true }));
  // A shape's colours one after the other: they share their shadows.
  return [...firsts.values(), ...wide, ...seconds.values()];
}

export const FOLDER = 'public/products';

export const widthsOf = ({ still }: Pick<Picture, 'still'>) => (still ? [640, 1200, 1800] : [320, 640, 1200]);

export const filesOf = (picture: Picture) => [
  ...widthsOf(picture).map((width) => `${picture.name}-${width}.avif`),
  `${picture.name}-640.webp`,
];

/** In which file a model is written. */
export async function modelFiles(): Promise<Map<Model, string>> {
  const folder = new URL('models/', import.meta.url);
  const files = new Map<Model, string>();
  for (const file of readdirSync(folder)) {
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const value of Object.values(module)) if (typeof value === 'function') files.set(value as Model, file);
  }
  return files;
}
