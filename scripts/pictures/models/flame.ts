/** A small calm flame on its wick. */
import type { Object3D } from 'three';
import { at, group, lathe, tube } from '../studio/geometry';
import { glow, matter } from '../studio/materials';
import { aura } from './lamp-light';

export function flame(size = 2.2): Object3D {
  const wick = tube(
    [
      [0, -0.4, 0],
      [0.02, 0.2, 0],
      [0.08, 0.5, 0.03],
    ],
    0.07,
    matter('#2c231d', { roughness: 1 }),
  );
  const body = lathe(
    [
      [
        [0, 0.18],
        [0.24 * size * 0.5, 0.3 * size * 0.5],
        [0.4 * size * 0.5, 0.75 * size * 0.5],
        [0.26 * size * 0.5, 1.5 * size * 0.5],
        [0, 2.15 * size * 0.5],
      ],
    ],
    glow('#fff0bf', 3.2),
  );
  const core = lathe(
    [
      [
        [0, 0.3],
        [0.16 * size * 0.5, 0.55 * size * 0.5],
        [0.13 * size * 0.5, 1 * size * 0.5],
        [0, 1.4 * size * 0.5],
      ],
    ],
    glow('#fffaf0', 4.5),
  );
  const light = at(aura(size * 2.1, '#ffdfae', 0.5), 0, size * 0.5, 0.2);
  return group(wick, at(group(body, core), 0.05, 0.1, 0.02), light);
}
