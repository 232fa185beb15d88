/** A cone of glass held by a ring of oak. */
import type { Object3D } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { glass, ground, oak, paper } from '../studio/materials';
import { coffeeServer } from './coffee-server';

export function glassDripper(_color: string, { onServer = false } = {}): Object3D {
  const dripper = group(
    lathe(
      [
        [
          [2.3, 0],
          [2.4, 0.1],
          [2.3, 1.2],
          [2.1, 1.8],
          [2.6, 3.4],
          [4.6, 7.4],
          [6, 10.6],
        ],
        [
          [6, 10.6],
          [5.8, 10.7],
        ],
      ],
      glass({ thickness: 0.3 }),
      { bevel: 0.05 },
    ),
    lathe(
      [
        [
          [2.95, 3],
          [3.5, 3.05],
        ],
        [
          [3.5, 3.05],
          [3.9, 3.5],
          [4, 4.4],
          [3.9, 5.3],
        ],
        [
          [3.9, 5.3],
          [3.55, 5.6],
          [3.7, 5.5],
        ],
      ],
      oak({ years: 2.6 }),
      { bevel: 0.2 },
    ),
    lathe(
      [
        [
          [5.7, 11.4],
          [4.4, 7.6],
          [2.4, 3.6],
          [1.2, 1.6],
        ],
      ],
      paper('#fff7e8'),
      { wobble: 0.008 },
    ),
    lathe(
      [
        [
          [5.1, 9.6],
          [4.4, 9.1],
          [1.6, 8.5],
          [0, 8.4],
        ],
      ],
      ground(),
    ),
  );
  return onServer ? group(coffeeServer('', { lid: false }), at(dripper, 0, 11, 0)) : dripper;
}
