/** A plant mister with a pump head. */
import type { Object3D } from 'three';
import { at, ball, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, plastic, steel } from '../studio/materials';
import { rod } from './reading-lamp';

export function mister(color: string): Object3D {
  const skin = color === 'brass' ? brass({ brushed: 'round' }) : steel({ brushed: 'round' });
  const shiny = color === 'brass' ? brass({ brushed: 'none' }) : steel({ brushed: 'none' });
  const body = lathe(
    [
      [
        [0, 0.1],
        [3, 0.1],
        [3.2, 0],
      ],
      [
        [3.2, 0],
        [3.45, 0.2],
        [4, 2.6],
        [4, 5],
        [3.4, 8.2],
        [2.1, 10.8],
        [1.6, 11.8],
      ],
      [
        [1.6, 11.8],
        [1.9, 12],
        [1.9, 13.2],
      ],
      [
        [1.9, 13.2],
        [0, 13.4],
      ],
    ],
    skin,
    { bevel: 0.16 },
  );
  const collar = lathe(
    [
      [
        [1.7, 12.2],
        [2.05, 12.3],
        [2.05, 13.4],
        [1.6, 13.6],
      ],
    ],
    shiny,
    { ribs: { count: 36, depth: 0.04 }, segments: 216 },
  );
  const head = group(
    at(cylinder(0.85, 3.2, shiny, 0.2), 0, 13.2, 0),
    at(ball(1.05, shiny, 0.9), 0, 16.2, 0),
    rod([0, 16, 0], [-5.2, 16.6, 0], 0.34, shiny),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.5, 0.1],
            [0.62, 0.6],
            [0.5, 0.9],
          ],
          [
            [0.5, 0.9],
            [0, 0.95],
          ],
        ],
        shiny,
        { bevel: 0.08 },
      ),
      -5,
      16.58,
      0,
      { rz: 84 },
    ),
    rod([0, 15.4, 0], [3.4, 15.9, 0], 0.3, shiny),
    at(ball(1, shiny, 0.6), 3.7, 15.95, 0, { rz: 8 }),
    at(cylinder(0.5, 1.4, shiny, 0.15), 0, 16.8, 0),
  );
  const straw = tube(
    [
      [0, 13.4, 0],
      [0, 13.8, 0],
    ],
    0.3,
    plastic('#ffffff'),
  );
  return group(body, collar, head, straw);
}
