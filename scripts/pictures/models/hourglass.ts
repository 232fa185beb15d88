/** Glass drawn in to a waist that wears a collar of oak and a leather cord. */
import type { Object3D } from 'three';
import { at, ball, group, lathe, tube } from '../studio/geometry';
import { coffee, glass, ground, leather, oak, paper } from '../studio/materials';

export function hourglass(_color: string, { empty = false } = {}): Object3D {
  const clear = glass({ thickness: 0.3 });
  const side = [
    [4.4, 0],
    [5.4, 0.3],
    [6.3, 1.8],
    [6.4, 3.6],
    [5.6, 6.4],
    [3.6, 9.6],
    [2.3, 12],
    [2.2, 13],
    [2.6, 14.6],
    [4, 18],
    [5.6, 21.4],
    [6.4, 23.6],
  ] as const;
  const parts = group(
    lathe(
      [
        [
          [0, 0.2],
          [4.4, 0],
        ],
        side,
        [
          [6.4, 23.6],
          [6.25, 23.7],
        ],
      ],
      clear,
      { bevel: 0.2 },
    ),
    lathe(
      [
        [
          [2.9, 9.8],
          [3.7, 9.7],
        ],
        [
          [3.7, 9.7],
          [2.9, 11.2],
          [2.62, 12.6],
          [2.9, 14],
          [3.55, 15.4],
        ],
        [
          [3.55, 15.4],
          [3, 15.5],
        ],
      ],
      oak({ years: 2.8 }),
      { bevel: 0.18 },
    ),
    tube(
      [
        [2.75, 12.5, 0],
        [1.9, 12.45, 1.95],
        [0, 12.4, 2.75],
        [-1.9, 12.45, 1.95],
        [-2.75, 12.5, 0],
        [-1.9, 12.55, -1.95],
        [0, 12.6, -2.75],
        [1.9, 12.55, -1.95],
      ],
      0.17,
      leather('#5b3a22'),
      { closed: true, segments: 90, sides: 10 },
    ),
    at(ball(0.46, leather('#7a4d2b')), 0.2, 12.4, 2.95),
    tube(
      [
        [0.1, 12.3, 3],
        [-0.5, 11.4, 3.4],
        [-0.7, 10.2, 3.9],
        [-0.6, 9.6, 4.1],
      ],
      0.13,
      leather('#5b3a22'),
      { sides: 8 },
    ),
    tube(
      [
        [0.3, 12.3, 3],
        [0.9, 11.6, 3.35],
        [1.2, 10.6, 3.75],
      ],
      0.13,
      leather('#5b3a22'),
      { sides: 8 },
    ),
  );
  if (!empty)
    parts.add(
      lathe(
        [
          [
            [0, 0.5],
            [4.2, 0.35],
          ],
          [
            [4.2, 0.35],
            [5.1, 0.6],
            [6, 1.9],
            [6.12, 3.5],
            [5.7, 5],
          ],
          [
            [5.7, 5],
            [5.5, 4.92],
            [0, 4.92],
          ],
        ],
        coffee(),
        { bevel: 0.06 },
      ),
      lathe(
        [
          [
            [6.3, 24.6],
            [5, 20.6],
            [3.4, 16.8],
            [1.4, 13],
          ],
        ],
        paper('#fff7e8'),
        { wobble: 0.01 },
      ),
      lathe(
        [
          [
            [5.4, 22.6],
            [4.6, 22.1],
            [1.6, 21.5],
            [0, 21.4],
          ],
        ],
        ground(),
      ),
    );
  return parts;
}
