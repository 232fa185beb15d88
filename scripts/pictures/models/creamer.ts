/** A little jug with a belly and a clean lip. */
import type { Object3D } from 'three';
import { group } from '../studio/geometry';
import { glaze, milkFoam } from '../studio/materials';
import { beak } from './deform';
import { ear } from './ear';
import { fill, stoneware } from './stoneware';

export function creamer(color: string, { milk = false } = {}): Object3D {
  let pot = stoneware(
    [
      [
        [3, 0],
        [3.35, 0.5],
        [3.95, 2.2],
        [4, 3.8],
        [3.5, 6],
        [2.95, 7.6],
        [2.85, 8.6],
        [3.1, 10],
      ],
    ],
    color,
    { wall: 0.36, bare: 0.5 },
  );
  if (milk) pot = fill(pot, 6.4, milkFoam());
  const jug = beak(pot, { from: 6.6, rim: 10, out: 1.55, rise: 0.35 });
  return group(
    jug,
    ear(
      { from: [2.95, 8.9], to: [3.85, 2.9], out: 2.5, thickness: 0.42, flatten: 1.2 },
      glaze(color, { speckle: 0.35 }),
    ),
  );
}
