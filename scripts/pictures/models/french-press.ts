/** A glass beaker in a frame of metal, with a plunger. */
import type { Object3D } from 'three';
import { at, ball, cylinder, group, lathe, tube } from '../studio/geometry';
import { blackSteel, coffee, glass, lacquer, oak, plastic, steel } from '../studio/materials';

export function frenchPress(color: string, { pressed = false } = {}): Object3D {
  const frame =
    color === 'steel' ? steel({ brushed: 'none', roughness: 0.16 }) : lacquer('#302d2b', { roughness: 0.36 });
  const shine = steel({ brushed: 'none', roughness: 0.16 });
  const rise = pressed ? 0 : 5;
  const hoop = (y: number) =>
    lathe(
      [
        [
          [5.2, y],
          [5.5, y],
        ],
        [
          [5.5, y],
          [5.5, y + 0.8],
        ],
        [
          [5.5, y + 0.8],
          [5.2, y + 0.8],
        ],
      ],
      frame,
      { bevel: 0.1 },
    );
  const staves = [-64, -22, 22, 64, 116, 244].map((angle) => {
    const a = (angle * Math.PI) / 180;
    const [x, z] = [Math.sin(a) * 5.42, Math.cos(a) * 5.42];
    return tube(
      [
        [x, 0.9, z],
        [x, 7, z],
        [x, 13.6, z],
      ],
      0.22,
      frame,
      { sides: 10 },
    );
  });
  return group(
    lathe(
      [
        [
          [0, 0],
          [5.1, 0],
        ],
        [
          [5.1, 0],
          [5.6, 0.2],
          [5.6, 1.2],
        ],
        [
          [5.6, 1.2],
          [5.1, 1.4],
        ],
      ],
      frame,
      { bevel: 0.12 },
    ),
    hoop(3.4),
    hoop(12.9),
    ...staves,
    lathe(
      [
        [
          [0, 1.5],
          [4.8, 1.5],
        ],
        [
          [4.8, 1.5],
          [5.1, 2],
          [5.15, 17.6],
        ],
        [
          [5.15, 17.6],
          [5, 17.7],
        ],
      ],
      glass({ thickness: 0.3 }),
      { bevel: 0.3 },
    ),
    at(
      tube(
        [
          [-4.9, 16.6, 0],
          [-6, 17.5, 0],
          [-6.5, 17.9, 0],
        ],
        (t) => 0.9 - 0.5 * t,
        glass(),
        { flatten: 0.6 },
      ),
      0,
      0,
      0,
    ),
    lathe(
      [
        [
          [0, 1.8],
          [4.6, 1.8],
        ],
        [
          [4.6, 1.8],
          [4.86, 2.2],
          [4.9, 12.4],
        ],
        [
          [4.9, 12.4],
          [4.7, 12.3],
          [0, 12.3],
        ],
      ],
      coffee(),
      { bevel: 0.08 },
    ),
    lathe(
      [
        [
          [5.35, 17],
          [5.5, 17.1],
        ],
        [
          [5.5, 17.1],
          [5.5, 18],
        ],
        [
          [5.5, 18],
          [5.2, 18.4],
          [3.4, 19.8],
          [1.2, 20.3],
        ],
        [
          [1.2, 20.3],
          [0, 20.4],
        ],
      ],
      frame,
      { bevel: 0.14 },
    ),
    at(cylinder(0.26, 3 + rise, shine, 0.05), 0, 20.2, 0),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.6, 0],
          ],
          [
            [0.6, 0],
            [0.55, 0.5],
            [1.2, 1.5],
            [1.3, 2.2],
            [0.8, 2.9],
            [0, 3],
          ],
        ],
        color === 'steel' ? oak() : plastic('#2b2826', { roughness: 0.4 }),
        { bevel: 0.12 },
      ),
      0,
      22.4 + rise,
      0,
    ),
    lathe(
      [
        [
          [0, pressed ? 3.4 : 13.4],
          [4.9, pressed ? 3.4 : 13.4],
        ],
        [
          [4.9, pressed ? 3.4 : 13.4],
          [4.95, pressed ? 3.9 : 13.9],
        ],
        [
          [4.95, pressed ? 3.9 : 13.9],
          [0, pressed ? 4 : 14],
        ],
      ],
      shine,
    ),
    tube(
      [
        [5.3, 13.6, 0],
        [7.2, 14.6, 0],
        [9, 13.6, 0],
        [9.5, 10, 0],
        [9, 6, 0],
        [7.2, 4, 0],
        [5.4, 3.8, 0],
      ],
      (t) => 0.78 + 0.14 * Math.sin(t * Math.PI),
      color === 'steel' ? oak() : plastic('#2b2826', { roughness: 0.42 }),
      { flatten: 0.75, segments: 90 },
    ),
    at(ball(0.5, blackSteel()), 5.4, 13.5, 0),
    at(ball(0.5, blackSteel()), 5.4, 3.9, 0),
  );
}
