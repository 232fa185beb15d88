/** A slim mill of steel with a belt of oak; the crank ends in a turned pear of oak. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe, settled, tube } from '../studio/geometry';
import { ground, lacquer, oak, steel } from '../studio/materials';
import { sign } from './sign';

export function handGrinder(color: string, { open = false } = {}): Object3D {
  const skin = color === 'steel' ? steel({ roughness: 0.24 }) : lacquer('#2f2c2a', { roughness: 0.38 });
  const shine = steel({ brushed: 'none', roughness: 0.14 });
  const cup = lathe(
    [
      [
        [0, 0],
        [2.45, 0],
      ],
      [
        [2.45, 0],
        [2.5, 0.3],
        [2.5, 5],
      ],
      [
        [2.5, 5],
        [2.36, 5.02],
      ],
      [
        [2.36, 5.02],
        [2.3, 0.4],
      ],
      [
        [2.3, 0.4],
        [0, 0.3],
      ],
    ],
    skin,
    { bevel: 0.14 },
  );
  const top = group(
    lathe(
      [
        [
          [2.5, 0.06],
          [2.5, 4.2],
        ],
        [
          [2.5, 4.2],
          [2.42, 4.3],
        ],
      ],
      skin,
      { bevel: 0.08 },
    ),
    lathe(
      [
        [
          [2.4, 4.2],
          [2.66, 4.3],
        ],
        [
          [2.66, 4.3],
          [2.7, 5.6],
          [2.66, 7],
        ],
        [
          [2.66, 7],
          [2.4, 7.1],
        ],
      ],
      oak({ years: 3 }),
      { bevel: 0.12 },
    ),
    lathe(
      [
        [
          [2.42, 7.05],
          [2.5, 7.15],
        ],
        [
          [2.5, 7.15],
          [2.5, 12],
        ],
        [
          [2.5, 12],
          [2.2, 12.4],
          [1.2, 12.5],
        ],
        [
          [1.2, 12.5],
          [1.2, 13.2],
        ],
        [
          [1.2, 13.2],
          [0, 13.3],
        ],
      ],
      skin,
      { bevel: 0.16 },
    ),
    at(cylinder(0.42, 1.6, shine, 0.1), 0, 13.2, 0),
    tube(
      [
        [0, 14.6, 0],
        [2.2, 14.9, 0],
        [6.4, 15, 0],
        [8.4, 15.2, 0],
      ],
      0.36,
      shine,
      { flatten: 0.55 },
    ),
    at(cylinder(0.34, 1.4, shine, 0.08), 8.3, 15, 0),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.7, 0],
          ],
          [
            [0.7, 0],
            [0.62, 0.6],
            [1.15, 2.2],
            [1.3, 3.1],
            [0.9, 3.9],
            [0, 4.1],
          ],
        ],
        oak(),
        { bevel: 0.12 },
      ),
      8.3,
      16,
      0,
    ),
  );
  const word = sign('OSTERHOLT', 0.42, color === 'steel' ? '#5a5855' : '#c9c3b8', { spread: 0.24 });
  if (open)
    return group(
      cup,
      lathe(
        [
          [
            [0, 0.4],
            [2.26, 0.5],
          ],
          [
            [2.26, 0.5],
            [2.28, 2.6],
          ],
          [
            [2.28, 2.6],
            [1, 3],
            [0, 3.2],
          ],
        ],
        ground(),
        { bevel: 0.2 },
      ),
      settled(at(group(at(group(at(top, 0, 0, 0, { ry: -84 })), 0, 0, 0, { rz: -90 })), 4.5, 0, -2, { ry: -20 })),
      at(word, 0, 2.6, 2.52),
    );
  return group(cup, at(top, 0, 5, 0), at(word, 0, 2.4, 2.53));
}
