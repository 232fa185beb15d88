/** A slender bottle with a long sieve inside, stopped with oak. */
import type { Object3D } from 'three';
import { at, group, lathe, settled } from '../studio/geometry';
import { coffee, glass, ground, oak, steel } from '../studio/materials';
import { sign } from './sign';

export function coldBrew(_color: string, { open = false } = {}): Object3D {
  const stopper = group(
    lathe(
      [
        [
          [0, -1.6],
          [2, -1.6],
        ],
        [
          [2, -1.6],
          [2.1, 0],
        ],
        [
          [2.1, 0],
          [2.5, 0.1],
        ],
        [
          [2.5, 0.1],
          [2.5, 2.2],
        ],
        [
          [2.5, 2.2],
          [0, 2.3],
        ],
      ],
      oak(),
      { bevel: 0.25 },
    ),
  );
  const sieve = group(
    lathe(
      [
        [
          [0, 0],
          [1.7, 0],
        ],
        [
          [1.7, 0],
          [1.75, 15],
        ],
        [
          [1.75, 15],
          [1.6, 15.1],
        ],
      ],
      steel({ roughness: 0.42 }),
      { bevel: 0.2, ribs: { count: 60, depth: 0.02, from: 0.4, to: 14.6 }, segments: 240 },
    ),
    lathe(
      [
        [
          [1.7, 15],
          [2, 15.1],
        ],
        [
          [2, 15.1],
          [2, 15.8],
        ],
        [
          [2, 15.8],
          [1.7, 15.9],
        ],
      ],
      steel({ brushed: 'none', roughness: 0.16 }),
      { bevel: 0.1 },
    ),
    lathe(
      [
        [
          [1.6, 14],
          [0, 14.4],
        ],
      ],
      ground(),
    ),
  );
  return group(
    lathe(
      [
        [
          [0, 0.2],
          [3.7, 0],
        ],
        [
          [3.7, 0],
          [4.2, 0.5],
          [4.25, 12],
          [4.1, 18],
          [2.9, 22.6],
          [2.3, 25],
          [2.25, 27.6],
        ],
        [
          [2.25, 27.6],
          [2.5, 28],
        ],
        [
          [2.5, 28],
          [2.3, 28.1],
        ],
      ],
      glass({ thickness: 0.3 }),
      { bevel: 0.18 },
    ),
    lathe(
      [
        [
          [0, 0.5],
          [3.6, 0.4],
        ],
        [
          [3.6, 0.4],
          [3.95, 0.9],
          [4, 12],
          [3.96, 15],
        ],
        [
          [3.96, 15],
          [3.8, 14.9],
          [1.8, 14.9],
        ],
      ],
      coffee(),
      { bevel: 0.06 },
    ),
    open ? settled(at(sieve, 15, 0, 4, { rz: 90, ry: 24 })) : at(sieve, 0, 11, 0),
    open ? settled(at(stopper, -7.4, 0, 5, { rz: 86, ry: 40 })) : at(stopper, 0, 28, 0),
    at(sign('GLASHOF', 0.5, '#f4efe6', { spread: 0.3 }), 0, 6.4, 4.3),
  );
}
