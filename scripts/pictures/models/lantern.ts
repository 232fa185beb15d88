/** Glass all around, a roof that lifts, a candle inside. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, glass, lacquer } from '../studio/materials';
import { pool } from './lamp-light';
import { pillar } from './pillar-candle';

export function lantern(color: string, { open = false } = {}): Object3D {
  const skin = color === 'brass' ? brass() : lacquer(color);
  const base = lathe(
    [
      [
        [0, 0],
        [8.2, 0],
      ],
      [
        [8.2, 0],
        [8.5, 0.4],
        [8.5, 2],
      ],
      [
        [8.5, 2],
        [7.9, 2.5],
        [7.6, 3.4],
      ],
      [
        [7.6, 3.4],
        [7.1, 3.5],
        [7.1, 2.7],
      ],
      [
        [7.1, 2.7],
        [0, 2.6],
      ],
    ],
    skin,
    { bevel: 0.2 },
  );
  const chimney = lathe(
    [
      [
        [7.3, 3],
        [7.3, 25],
      ],
      [
        [7.3, 25],
        [7.08, 25],
      ],
      [
        [7.08, 25],
        [7.08, 3],
      ],
    ],
    glass(),
    { bevel: 0.08 },
  );
  const posts = group(
    ...[45, 135, 225, 315].map((a) => at(group(at(cylinder(0.24, 22.4, skin), 7.75, 2.6, 0)), 0, 0, 0, { ry: a })),
  );
  const ring = lathe(
    [
      [
        [7.1, 24.6],
        [8, 24.6],
      ],
      [
        [8, 24.6],
        [8, 25.4],
      ],
      [
        [8, 25.4],
        [7.1, 25.4],
      ],
    ],
    skin,
    { bevel: 0.12 },
  );
  const roof = group(
    lathe(
      [
        [
          [7.4, -0.2],
          [8.7, -0.35],
        ],
        [
          [8.7, -0.35],
          [8.9, 0.1],
        ],
        [
          [8.9, 0.1],
          [7.6, 1.4],
          [5.4, 4],
          [4, 5],
        ],
        [
          [4, 5],
          [3.9, 6],
        ],
        [
          [3.9, 6],
          [2.8, 6.9],
          [1.2, 7.3],
          [0, 7.4],
        ],
      ],
      skin,
      { bevel: 0.18 },
    ),
    tube(
      [
        [-3.6, 5.4, 0],
        [-4, 7.6, 0],
        [-3, 10.2, 0],
        [0, 11.4, 0],
        [3, 10.2, 0],
        [4, 7.6, 0],
        [3.6, 5.4, 0],
      ],
      0.27,
      skin,
    ),
  );
  const candle = at(pillar('oat', 3.4, 10), 0, 2.6, 0);
  return group(
    base,
    chimney,
    posts,
    ring,
    candle,
    pool(22, 0.14),
    open ? at(roof, 15, 2.6, 7, { rx: -14, rz: -52, ry: 0 }) : at(roof, 0, 25.4, 0),
  );
}
