/** A tall kettle with a beak and a handle of bent oak. */
import type { Object3D } from 'three';
import { at, ball, box, group, lathe, settled, tube } from '../studio/geometry';
import { brass, glow, lacquer, oak, plastic } from '../studio/materials';
import { sign } from './sign';

export function waterKettle(color: string, { open = false } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.36 });
  const lid = group(
    lathe(
      [
        [
          [0, 0],
          [4.5, 0],
        ],
        [
          [4.5, 0],
          [4.5, 0.3],
          [3.6, 1.1],
          [1.4, 1.6],
          [0, 1.7],
        ],
      ],
      skin,
      { bevel: 0.1 },
    ),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.62, 0],
          ],
          [
            [0.62, 0],
            [0.56, 0.4],
            [1.05, 1.1],
            [1.1, 1.6],
            [0.7, 2],
            [0, 2.1],
          ],
        ],
        oak(),
        { bevel: 0.1 },
      ),
      0,
      1.6,
      0,
    ),
  );
  return group(
    lathe(
      [
        [
          [0, 0],
          [8.3, 0],
        ],
        [
          [8.3, 0],
          [8.6, 0.4],
          [8.5, 1.7],
        ],
        [
          [8.5, 1.7],
          [7.8, 1.9],
          [0, 1.9],
        ],
      ],
      plastic('#2b2826', { roughness: 0.42 }),
      { bevel: 0.2 },
    ),
    lathe(
      [
        [
          [0, 2.1],
          [7.9, 2.1],
        ],
        [
          [7.9, 2.1],
          [8.2, 2.6],
          [8.1, 6],
          [7.4, 11.5],
          [6, 16.6],
          [4.9, 19],
        ],
        [
          [4.9, 19],
          [4.5, 19.1],
        ],
        [
          [4.5, 19.1],
          [4.4, 18.2],
        ],
        ...(open
          ? [
              [
                [4.4, 18.2],
                [6.8, 10],
                [7.4, 3],
              ] as const,
              [
                [7.4, 3],
                [0, 2.8],
              ] as const,
            ]
          : []),
      ],
      skin,
      { bevel: 0.18 },
    ),
    open ? settled(at(lid, 11, 0, 8, { rz: -66, ry: 30 })) : at(lid, 0, 18.9, 0),
    at(
      lathe(
        [
          [
            [2.3, 0],
            [1.6, 2.2],
            [1.05, 4.4],
          ],
          [
            [1.05, 4.4],
            [0.9, 4.4],
          ],
          [
            [0.9, 4.4],
            [1.4, 2],
            [2, 0],
          ],
        ],
        skin,
        { bevel: 0.08 },
      ),
      -5.5,
      13.2,
      0,
      { rz: 52 },
    ),
    tube(
      [
        [4.8, 17.6, 0],
        [6.6, 19.2, 0],
        [9.4, 19.6, 0],
        [11.6, 17.6, 0],
        [12, 13.8, 0],
        [11, 9.6, 0],
        [9, 7.2, 0],
        [7.6, 6.6, 0],
      ],
      (t) => 0.84 + 0.16 * Math.sin(t * Math.PI),
      oak(),
      { flatten: 0.75, segments: 110 },
    ),
    at(ball(0.7, brass()), 5.2, 17.7, 0),
    at(ball(0.7, brass()), 7.7, 6.7, 0),
    at(box(1.6, 0.9, 0.5, 0.2, brass()), 3.2, 0.6, 8.05, { ry: 20 }),
    at(ball(0.2, glow('#ffb45e', 1.5)), 1.4, 1, 8.44),
    at(sign('HALDEN', 0.5, '#cfc6b6', { spread: 0.34 }), -2.4, 1, 8.3, { ry: -16 }),
  );
}
