/** Kettles with a swan's neck: one heats itself, one stands on the stove. */
import type { Object3D } from 'three';
import { at, ball, cylinder, group, lathe, tube } from '../studio/geometry';
import { glow, lacquer, metalOr, oak, plastic, steel } from '../studio/materials';
import { display } from './machine-parts';
import { sign } from './sign';

const knobOf = () =>
  lathe(
    [
      [
        [0, 0],
        [0.7, 0],
      ],
      [
        [0.7, 0],
        [0.62, 0.5],
        [1.15, 1.3],
        [1.2, 1.9],
        [0.8, 2.4],
        [0, 2.5],
      ],
    ],
    oak(),
    { bevel: 0.12 },
  );

export function electricGooseneck(color: string, { lifted = false } = {}): Object3D {
  const skin = metalOr(color, (key) => lacquer(key, { roughness: 0.4 }), { roughness: 0.22 });
  const kettle = group(
    lathe(
      [
        [
          [0, 0],
          [7, 0],
        ],
        [
          [7, 0],
          [7.4, 0.4],
          [7.2, 1.6],
          [6.6, 5],
          [5.5, 9],
          [4.7, 11.4],
        ],
        [
          [4.7, 11.4],
          [4.6, 11.8],
        ],
        [
          [4.6, 11.8],
          [4.2, 11.8],
        ],
      ],
      skin,
      { bevel: 0.18 },
    ),
    lathe(
      [
        [
          [4.4, 11.75],
          [4.45, 12.1],
        ],
        [
          [4.45, 12.1],
          [3.4, 12.7],
          [1, 13],
        ],
        [
          [1, 13],
          [0, 13],
        ],
      ],
      skin,
      { bevel: 0.14 },
    ),
    at(knobOf(), 0, 12.9, 0),
    tube(
      [
        [-6.1, 3, 0],
        [-8.6, 3.2, 0],
        [-10.2, 5, 0],
        [-10.6, 8, 0],
        [-11.4, 10.8, 0],
        [-13.6, 12.5, 0],
        [-15.2, 12.7, 0],
      ],
      (t) => 1.15 - 0.72 * Math.min(1, t * 1.5),
      skin,
      { segments: 110 },
    ),
    at(
      lathe(
        [
          [
            [1.5, 0],
            [1.7, 0.3],
            [1.1, 0.6],
          ],
        ],
        skin,
      ),
      -6.4,
      2.9,
      0,
      { rz: 90 },
    ),
    tube(
      [
        [4.5, 11, 0],
        [6.4, 12.4, 0],
        [8.6, 12.6, 0],
      ],
      0.42,
      steel({ brushed: 'none' }),
    ),
    tube(
      [
        [8.2, 12.65, 0],
        [10.2, 12.2, 0],
        [11.3, 9.8, 0],
        [11.2, 6.6, 0],
        [10.6, 4.4, 0],
      ],
      (t) => 0.95 + 0.16 * Math.sin(t * Math.PI),
      oak(),
      { flatten: 0.72 },
    ),
  );
  const base = group(
    lathe(
      [
        [
          [0, 0],
          [7.6, 0],
        ],
        [
          [7.6, 0],
          [8, 0.4],
          [8, 1.6],
        ],
        [
          [8, 1.6],
          [7.5, 2],
          [0, 2],
        ],
      ],
      plastic('#2b2826', { roughness: 0.42 }),
      { bevel: 0.2 },
    ),
    at(
      lathe(
        [
          [
            [0, 0],
            [1, 0],
          ],
          [
            [1, 0],
            [0.9, 0.6],
            [0, 0.7],
          ],
        ],
        steel({ brushed: 'none', roughness: 0.2 }),
        { bevel: 0.1 },
      ),
      3.4,
      1.95,
      6.1,
    ),
    at(ball(0.22, glow('#ffb45e', 1.5)), 1.6, 2, 6.9),
  );
  if (lifted)
    return group(
      at(
        group(
          base,
          at(display('94', 2.6, 1.3), -2.4, 1.1, 7.9, { rx: -6 }),
          lathe(
            [
              [
                [0, 2.5],
                [1.4, 2.4],
              ],
              [
                [1.4, 2.4],
                [1.5, 2],
              ],
            ],
            steel({ roughness: 0.3 }),
          ),
        ),
        -5,
        0,
        -2.5,
      ),
      at(kettle, 8.5, 0, 4.5, { ry: 24 }),
    );
  return group(
    base,
    at(display('94', 2.6, 1.3), -2.4, 1.1, 7.86, { rx: -6 }),
    at(kettle, 0, 2.15, 0),
    at(sign('OSTERHOLT', 0.36, '#c9c3b8'), 2.6, 0.95, 7.78, { ry: 18 }),
  );
}

/** Lower and wider, for the stove. */
export function stoveGooseneck(color: string): Object3D {
  const skin = metalOr(color, lacquer, { roughness: 0.2 });
  return group(
    lathe(
      [
        [
          [0, 0],
          [6.6, 0],
        ],
        [
          [6.6, 0],
          [7.1, 0.5],
          [7, 2],
          [6.6, 4.6],
          [5.6, 7],
          [4.1, 8.4],
          [3.4, 8.8],
        ],
        [
          [3.4, 8.8],
          [3.4, 9.2],
        ],
        [
          [3.4, 9.2],
          [3, 9.2],
        ],
      ],
      skin,
      { bevel: 0.16 },
    ),
    lathe(
      [
        [
          [3.2, 9.15],
          [3.3, 9.5],
        ],
        [
          [3.3, 9.5],
          [2.4, 10],
          [0, 10.2],
        ],
      ],
      skin,
      { bevel: 0.12 },
    ),
    at(group(knobOf()), 0, 10.1, 0, { scale: 0.92 }),
    tube(
      [
        [-5.9, 2.6, 0],
        [-8.4, 2.9, 0],
        [-9.8, 5, 0],
        [-10.6, 7.8, 0],
        [-12.6, 9.5, 0],
        [-14.2, 9.7, 0],
      ],
      (t) => 1.05 - 0.64 * Math.min(1, t * 1.5),
      skin,
      { segments: 110 },
    ),
    at(
      lathe(
        [
          [
            [1.4, 0],
            [1.55, 0.3],
            [1, 0.6],
          ],
        ],
        skin,
      ),
      -6.2,
      2.5,
      0,
      { rz: 90 },
    ),
    tube(
      [
        [4.4, 7.6, 0],
        [6.4, 9.6, 0],
        [8.4, 10.2, 0],
      ],
      0.44,
      skin,
    ),
    tube(
      [
        [8, 10.15, 0],
        [10, 9.9, 0],
        [11.2, 8, 0],
        [11.4, 5.4, 0],
      ],
      (t) => 0.88 + 0.14 * Math.sin(t * Math.PI),
      oak(),
      { flatten: 0.72 },
    ),
    at(cylinder(0.5, 0.3, skin), 0, 9.9, 0),
  );
}
