/** Two drops of glass and coloured sand that runs. */
import type { Object3D } from 'three';
import { hexOf } from '../studio/color';
import { at, cylinder, group, lathe } from '../studio/geometry';
import { glass, matter } from '../studio/materials';

export function sandTimer(color: string, { through = false } = {}): Object3D {
  const sand = matter(hexOf(color), { roughness: 0.95, bump: 0.02, scale: 16, variation: 0.5 });
  const clear = glass({ thickness: 0.4 });
  return group(
    at(cylinder(3, 1, clear, 0.3), 0, 0, 0),
    lathe(
      [
        [
          [2.4, 0.9],
          [2.75, 1.6],
          [2.8, 3],
          [2.2, 4.8],
          [0.9, 6.4],
          [0.32, 7],
          [0.9, 7.6],
          [2.2, 9.2],
          [2.8, 11],
          [2.75, 12.4],
          [2.4, 13.1],
        ],
      ],
      clear,
    ),
    at(cylinder(3, 1, clear, 0.3), 0, 13, 0),
    ...(through
      ? [
          lathe(
            [
              [
                [0, 1.1],
                [2.3, 1.1],
              ],
              [
                [2.3, 1.1],
                [2.55, 1.8],
                [2.58, 3],
                [1.4, 4.2],
                [0, 4.9],
              ],
            ],
            sand,
          ),
        ]
      : [
          lathe(
            [
              [
                [0, 1.1],
                [2.3, 1.1],
              ],
              [
                [2.3, 1.1],
                [2.55, 1.7],
                [2.5, 2.2],
                [1.2, 3.4],
                [0, 4.2],
              ],
            ],
            sand,
          ),
          cylinderOf(sand),
          lathe(
            [
              [
                [0.24, 7],
                [0.8, 7.8],
                [2, 9.3],
                [2.35, 10.2],
              ],
              [
                [2.35, 10.2],
                [1.3, 9.7],
                [0, 9.2],
              ],
            ],
            sand,
          ),
        ]),
  );
}

const cylinderOf = (sand: Parameters<typeof lathe>[1]) =>
  lathe(
    [
      [
        [0.1, 3.8],
        [0.09, 7.2],
      ],
    ],
    sand,
  );
