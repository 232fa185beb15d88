/** Eight flat sides, waisted in the middle. */
import type { Object3D } from 'three';
import { at, ball, box, cylinder, group, lathe, tube } from '../studio/geometry';
import { aluminium, brass, lacquer, oak, plastic } from '../studio/materials';
import { faceted } from './faceted';

export function mokaPot(color: string, { open = false } = {}): Object3D {
  const skin = color === 'steel' ? aluminium('#d2d3d4') : lacquer(color, { roughness: 0.3 });
  const lid = group(
    faceted(
      [
        [0, 1.8],
        [1.6, 1.7],
        [3.6, 0.6],
        [4.5, 0.15],
        [4.5, 0],
      ],
      8,
      skin,
    ),
    at(
      lathe(
        [
          [
            [0.5, 0],
            [0.45, 0.5],
            [0.95, 1.3],
            [1, 1.9],
            [0.6, 2.4],
            [0, 2.5],
          ],
        ],
        oak(),
        { bevel: 0.1 },
      ),
      0,
      1.6,
      0,
    ),
  );
  return group(
    faceted(
      [
        [0, 0],
        [5.2, 0],
        [5.5, 0.25],
        [5.3, 2],
        [4.1, 8.4],
        [3.9, 8.6],
      ],
      8,
      skin,
    ),
    lathe(
      [
        [
          [4, 8.3],
          [4.5, 8.4],
        ],
        [
          [4.5, 8.4],
          [4.5, 9.6],
        ],
        [
          [4.5, 9.6],
          [4, 9.8],
        ],
      ],
      skin,
      { bevel: 0.12 },
    ),
    faceted(
      [
        [3.5, 9.6],
        [3.6, 9.8],
        [4.5, 17.2],
        [4.6, 17.5],
        ...(open
          ? ([
              [4.35, 17.5],
              [3.4, 10.2],
              [0, 10.2],
            ] as const)
          : ([[4.3, 17.5]] as const)),
      ],
      8,
      skin,
    ),
    at(
      faceted(
        [
          [0.5, 0],
          [1.5, 2.6],
          [1.7, 3.2],
        ],
        4,
        skin,
      ),
      -3.7,
      14,
      0,
      { rz: 34 },
    ),
    open ? at(lid, 4.9, 17.5, 0, { rz: -102 }) : at(lid, 0, 17.5, 0),
    open ? at(cylinder(0.6, 5.4, skin, 0.1, 0.45), 0, 10.2, 0) : group(),
    at(box(1.5, 1.2, 1.6, 0.3, plastic('#2b2826')), 4.7, 16.2, 0),
    tube(
      [
        [4.5, 16.9, 0],
        [7, 17, 0],
        [8.6, 16.4, 0],
        [8.8, 14, 0],
        [9, 10.6, 0],
        [9.1, 9.4, 0],
      ],
      (t) => 0.72 + 0.1 * t,
      plastic('#2b2826', { roughness: 0.42 }),
      { flatten: 1.1, tension: 0.4, segments: 80 },
    ),
    at(ball(0.62, brass()), 1.9, 5.1, 4.2),
    at(ball(0.24, brass({ roughness: 0.4 })), 2.05, 5.1, 4.8),
  );
}
