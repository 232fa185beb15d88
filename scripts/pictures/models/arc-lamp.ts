/** A steel bow that leans over the shoulder. */
import type { Object3D } from 'three';
import { at, ball, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, cord, glow, lacquer } from '../studio/materials';
import { aside, aura, pool } from './lamp-light';

export function arcLamp(color: string): Object3D {
  const skin = color === 'brass' ? brass() : lacquer(color, { roughness: 0.45 });
  const base = lathe(
    [
      [
        [0, 0],
        [13.6, 0],
      ],
      [
        [13.6, 0],
        [14, 0.5],
        [14, 3],
      ],
      [
        [14, 3],
        [13, 3.8],
        [1.6, 4.2],
      ],
      [
        [1.6, 4.2],
        [0, 4.3],
      ],
    ],
    skin,
    { bevel: 0.4 },
  );
  const bow = tube(
    [
      [26, 3.6, 0],
      [26.4, 40, 0],
      [25.6, 80, 0],
      [22, 116, 0],
      [12, 138, 0],
      [-4, 146, 0],
      [-18, 141, 0],
      [-25, 130, 0],
      [-26.6, 121, 0],
    ],
    1.05,
    skin,
    { segments: 180 },
  );
  const shade = group(
    lathe(
      [
        [
          [13.6, 0],
          [13.7, 0.4],
          [12.6, 5.4],
          [9.4, 10.2],
          [4.6, 13],
          [2, 13.6],
        ],
        [
          [2, 13.6],
          [1.9, 16],
        ],
        [
          [1.9, 16],
          [0, 16.2],
        ],
      ],
      skin,
      { bevel: 0.3 },
    ),
    lathe(
      [
        [
          [13.3, 0.05],
          [13.5, -0.15],
          [13.7, 0.2],
        ],
      ],
      skin,
    ),
    lathe(
      [
        [
          [13.3, 0.1],
          [12.2, 5.3],
          [9.1, 9.9],
          [0, 13],
        ],
      ],
      glow('#ffe2b4', 1.08),
    ),
    at(ball(4, glow('#fff6e2', 1.7)), 0, 5.4, 0),
    at(cylinder(1.5, 3, brass(), 0.3), 0, 15.2, 0),
  );
  const flex = aside(
    tube(
      [
        [30, 1, -12],
        [34, 0.5, -15],
        [30, 0.5, -22],
        [38, 0.5, -30],
      ],
      0.45,
      cord('#4a4038'),
    ),
  );
  return at(
    group(
      at(base, 26, 0, 0),
      bow,
      at(group(at(shade, 0, -16, 0)), -26.6, 120, 0, { rz: -4 }),
      flex,
      at(aura(30, '#ffdfae', 0.2), -26.8, 95, 4),
      at(pool(40, 0.26), -27, 0, 4),
    ),
    0,
    0,
    0,
  );
}
