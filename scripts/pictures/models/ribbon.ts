/** Straps, ribbons and handles that are wider than they are thick. */
import type { Material, Mesh } from 'three';
import { tube } from '../studio/geometry';

type Options = { flatten?: number; closed?: boolean; segments?: number; sides?: number; tension?: number };

/** A bar along a plane curve; `flatten` is how many times wider it is, across that plane, than thick. */
export function ribbon(
  points: Parameters<typeof tube>[0],
  thickness: number | ((t: number) => number),
  material: Material,
  { flatten = 1, ...options }: Options = {},
): Mesh {
  const width = typeof thickness === 'number' ? thickness * flatten : (t: number) => thickness(t) * flatten;
  return tube(points, width, material, { ...options, flatten: 1 / flatten });
}
