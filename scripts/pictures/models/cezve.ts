/** A small pot for mocha with a long straight handle. */
import type { Object3D } from 'three';
import { at, group, lathe, tube } from '../studio/geometry';
import { coffee, crema, lacquer, metalOr, oak, steel } from '../studio/materials';

export function cezve(color: string, { full = false } = {}): Object3D {
  const skin = metalOr(color, lacquer, { roughness: 0.2 });
  const tin = steel({ roughness: 0.3 });
  const body = lathe(
    [
      [
        [0, 0],
        [3.7, 0],
      ],
      [
        [3.7, 0],
        [4.1, 0.5],
        [3.9, 2.6],
        [3.2, 5],
        [2.9, 6.2],
        [3.2, 7.4],
        [3.6, 8],
      ],
      [
        [3.6, 8],
        [3.45, 8.1],
      ],
    ],
    skin,
    { bevel: 0.14, wobble: 0.003 },
  );
  const inside = lathe(
    [
      [
        [3.45, 8.08],
        [3.05, 7.3],
        [2.75, 6.2],
        [3, 5],
        [3.7, 2.6],
        [3.7, 0.6],
      ],
      [
        [3.7, 0.6],
        [0, 0.4],
      ],
    ],
    tin,
  );
  return group(
    body,
    inside,
    tube(
      [
        [-2.9, 7, 0],
        [-3.9, 7.9, 0],
        [-4.5, 8.2, 0],
      ],
      (t) => 0.85 - 0.4 * t,
      skin,
      { flatten: 0.55 },
    ),
    tube(
      [
        [2.9, 6.6, 0],
        [4.4, 7, 0],
        [5.6, 7.5, 0],
      ],
      0.5,
      skin,
      { flatten: 0.7 },
    ),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.62, 0],
          ],
          [
            [0.62, 0],
            [0.72, 0.5],
            [0.62, 4],
            [0.8, 9],
            [0.9, 12.6],
            [0.6, 13.8],
            [0, 14],
          ],
        ],
        oak(),
        { bevel: 0.12 },
      ),
      5.2,
      7.3,
      0,
      { rz: -72 },
    ),
    full
      ? lathe(
          [
            [
              [2.9, 6.7],
              [2.4, 7.1],
              [0, 7.3],
            ],
          ],
          crema(),
        )
      : lathe(
          [
            [
              [2.85, 5.6],
              [0, 5.6],
            ],
          ],
          coffee(),
        ),
  );
}
