/** Steel below, a pear of turned oak above. */
import type { Object3D } from 'three';
import { at, group, lathe, settled } from '../studio/geometry';
import { brass, oak, steel } from '../studio/materials';

export function tamper(_color: string, { lying = false } = {}): Object3D {
  const whole = group(
    lathe(
      [
        [
          [0, 0],
          [2.86, 0],
        ],
        [
          [2.86, 0],
          [2.9, 0.2],
          [2.9, 1.7],
        ],
        [
          [2.9, 1.7],
          [2.6, 2.1],
          [1.3, 2.5],
        ],
        [
          [1.3, 2.5],
          [0, 2.5],
        ],
      ],
      steel({ roughness: 0.16 }),
      { bevel: 0.14 },
    ),
    lathe(
      [
        [
          [1.15, 2.4],
          [1.2, 2.5],
        ],
        [
          [1.2, 2.5],
          [1.2, 3.1],
        ],
        [
          [1.2, 3.1],
          [1.1, 3.2],
        ],
      ],
      brass({ roughness: 0.2 }),
      { bevel: 0.08 },
    ),
    lathe(
      [
        [
          [1.1, 3.1],
          [1.05, 3.5],
          [1.3, 5],
          [1.95, 7],
          [2, 8.2],
          [1.5, 9.1],
          [0, 9.4],
        ],
      ],
      oak({ years: 3 }),
    ),
  );
  return lying ? settled(group(at(whole, 0, 0, 0, { rz: 81, ry: 30 }))) : whole;
}
