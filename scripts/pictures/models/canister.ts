/** A stoneware canister under a lid of oak with a leather loop. */
import type { Object3D } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { leather, matter, oak } from '../studio/materials';
import { ribbon } from './ribbon';
import { stoneware } from './stoneware';

export function canister(color: string, { open = false } = {}): Object3D {
  const body = stoneware(
    [
      [
        [6.7, 0],
        [7, 0.4],
        [7, 4],
        [6.98, 12],
        [6.9, 14.6],
      ],
    ],
    color,
    { wall: 0.5, bare: 0.9, speckle: 0.4 },
  );
  const plate = lathe(
    [
      [
        [0, 0],
        [7.15, 0],
      ],
      [
        [7.15, 0],
        [7.15, 2.9],
      ],
      [
        [7.15, 2.9],
        [0, 3.05],
      ],
    ],
    oak({ axis: 'x' }),
    { bevel: 0.5 },
  );
  const felt = lathe(
    [
      [
        [6.2, -0.7],
        [6.2, 0.02],
      ],
    ],
    matter('#6d665d', { roughness: 1 }),
  );
  const loop = ribbon(
    [
      [-1.5, 2.7, 0],
      [-1.45, 3.6, 0],
      [-0.9, 4.4, 0],
      [0, 4.65, 0],
      [0.9, 4.4, 0],
      [1.45, 3.6, 0],
      [1.5, 2.7, 0],
    ],
    0.19,
    leather('#6f4a30'),
    { flatten: 2.6 },
  );
  const lid = group(plate, felt, loop);
  return group(body, open ? at(lid, 10.6, 5.4, 2.6, { rz: -68, ry: -16 }) : at(lid, 0, 14.75, 0));
}
