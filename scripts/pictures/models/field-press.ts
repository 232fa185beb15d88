/** An insulated press for outside. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe, settled, tube } from '../studio/geometry';
import { lacquer, plastic, steel } from '../studio/materials';
import { inkOn, sign } from './sign';

export function fieldPress(color: string, { pulled = false } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.42 });
  const shine = steel({ roughness: 0.22 });
  const lid = group(
    lathe(
      [
        [
          [5.1, 0],
          [5.4, 0.1],
        ],
        [
          [5.4, 0.1],
          [5.4, 1],
        ],
        [
          [5.4, 1],
          [5.1, 1.4],
          [3.2, 2.6],
          [1.2, 3],
        ],
        [
          [1.2, 3],
          [0, 3.1],
        ],
      ],
      shine,
      { bevel: 0.16 },
    ),
    at(cylinder(0.32, 3.4, steel({ brushed: 'none', roughness: 0.14 }), 0.06), 0, 2.8, 0),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.7, 0],
          ],
          [
            [0.7, 0],
            [0.7, 0.4],
            [1.45, 1.3],
            [1.5, 2],
            [1, 2.6],
            [0, 2.7],
          ],
        ],
        plastic('#2b2826', { roughness: 0.38 }),
        { bevel: 0.14 },
      ),
      0,
      5.6,
      0,
    ),
  );
  const plunger = group(at(cylinder(0.26, 15, shine), 0, -15, 0), at(cylinder(4.7, 0.9, shine, 0.2), 0, -15, 0));
  return group(
    lathe(
      [
        [
          [0, 0],
          [5.2, 0],
        ],
        [
          [5.2, 0],
          [5.5, 0.2],
          [5.5, 1.8],
        ],
        [
          [5.5, 1.8],
          [5.3, 2],
        ],
      ],
      shine,
      { bevel: 0.14 },
    ),
    lathe(
      [
        [
          [5.42, 1.9],
          [5.45, 8],
          [5.35, 15],
          [5.05, 18.2],
        ],
        [
          [5.05, 18.2],
          [4.8, 18.3],
        ],
        [
          [4.8, 18.3],
          [4.6, 15],
          [4.6, 3],
        ],
        [
          [4.6, 3],
          [0, 2.8],
        ],
      ],
      skin,
      { bevel: 0.16 },
    ),
    at(
      tube(
        [
          [-4.7, 16.6, 0],
          [-6, 17.9, 0],
          [-6.7, 18.5, 0],
        ],
        (t) => 1 - 0.5 * t,
        shine,
        { flatten: 0.7 },
      ),
      0,
      0,
      0,
    ),
    tube(
      [
        [5, 16.6, 0],
        [7, 17.4, 0],
        [9, 16, 0],
        [9.5, 12, 0],
        [9, 7.8, 0],
        [7.2, 5.8, 0],
        [5.3, 5.6, 0],
      ],
      (t) => 0.74 + 0.12 * Math.sin(t * Math.PI),
      lacquer(color, { roughness: 0.42 }),
      { flatten: 0.75, segments: 90 },
    ),
    pulled ? settled(at(group(lid, plunger), 6, 0, 14, { rz: 84, ry: 12 })) : at(lid, 0, 18, 0),
    at(sign('HALDEN', 0.62, inkOn(color), { spread: 0.34 }), 0, 5, 5.52),
  );
}
