/** An insulated bottle with a ring of steel and a lid of oak. */
import type { Object3D } from 'three';
import { at, group, lathe, settled } from '../studio/geometry';
import { lacquer, oak, plastic, steel } from '../studio/materials';
import { inkOn, sign } from './sign';

export function travelBottle(color: string, { open = false } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.5 });
  const shine = steel({ roughness: 0.2 });
  const lid = group(
    lathe(
      [
        [
          [2.5, 0],
          [2.7, 0.1],
        ],
        [
          [2.7, 0.1],
          [2.7, 1.8],
        ],
        [
          [2.7, 1.8],
          [2.5, 1.9],
        ],
      ],
      plastic('#2b2826', { roughness: 0.42 }),
      { bevel: 0.14 },
    ),
    lathe(
      [
        [
          [2.65, 1.85],
          [2.7, 2],
        ],
        [
          [2.7, 2],
          [2.7, 2.9],
        ],
        [
          [2.7, 2.9],
          [0, 3.1],
        ],
      ],
      oak({ axis: 'x' }),
      { bevel: 0.25 },
    ),
    lathe(
      [
        [
          [0, -1.2],
          [2, -1.2],
        ],
        [
          [2, -1.2],
          [2.1, 0],
        ],
      ],
      plastic('#2b2826'),
      { bevel: 0.2 },
    ),
  );
  return group(
    lathe(
      [
        [
          [0, 0.2],
          [3.1, 0],
        ],
        [
          [3.1, 0],
          [3.45, 0.4],
          [3.5, 2],
          [3.5, 13.2],
          [3.2, 14.8],
          [2.7, 15.8],
        ],
      ],
      skin,
      { bevel: 0.12 },
    ),
    lathe(
      [
        [
          [2.66, 15.7],
          [2.85, 15.8],
        ],
        [
          [2.85, 15.8],
          [2.85, 16.5],
        ],
        [
          [2.85, 16.5],
          [2.4, 16.6],
        ],
        [
          [2.4, 16.6],
          [2.2, 15],
        ],
        [
          [2.2, 15],
          [2.4, 4],
        ],
      ],
      shine,
      { bevel: 0.08 },
    ),
    open ? settled(at(lid, 7.4, 0, 3, { rz: -86, ry: 30 })) : at(lid, 0, 16.6, 0),
    at(sign('HALDEN', 0.55, inkOn(color), { spread: 0.34 }), 0, 3.4, 3.53),
  );
}
