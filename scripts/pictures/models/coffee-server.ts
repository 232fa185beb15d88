/** A bellied jug of glass with a handle of glass and a lid of oak. */
import type { Object3D } from 'three';
import { at, group, lathe, tube } from '../studio/geometry';
import { coffee, glass, oak, plastic } from '../studio/materials';

export function coffeeServer(_color: string, { lid = true, level = 5 } = {}): Object3D {
  const clear = glass({ thickness: 0.3 });
  const side = [
    [4.2, 0],
    [5, 0.3],
    [5.9, 1.6],
    [6.1, 3.2],
    [5.6, 5.4],
    [4.3, 8.6],
    [3.5, 10.6],
    [3.3, 11.6],
  ] as const;
  const inner = side.slice(0, 5).map(([r, y]) => [r - 0.26, y + 0.25] as const);
  const parts = group(
    lathe(
      [
        [
          [0, 0.15],
          [4.2, 0],
        ],
        side,
        [
          [3.3, 11.6],
          [3.5, 12],
        ],
      ],
      clear,
      { bevel: 0.2 },
    ),
    level > 0
      ? lathe(
          [
            [
              [0, 0.4],
              [3.9, 0.3],
            ],
            inner.slice(0, 4),
            [inner[3] as readonly [number, number], [5.4, level]],
            [
              [5.4, level],
              [5.2, level - 0.08],
              [0, level - 0.08],
            ],
          ],
          coffee(),
          { bevel: 0.06 },
        )
      : group(),
    tube(
      [
        [3.5, 10.8, 0],
        [5.4, 11.4, 0],
        [7.4, 10.4, 0],
        [8.4, 7.8, 0],
        [8, 5, 0],
        [6.6, 3.6, 0],
        [5.9, 3.4, 0],
      ],
      0.46,
      clear,
      { segments: 80 },
    ),
  );
  if (lid)
    parts.add(
      at(
        group(
          lathe(
            [
              [
                [3.1, -0.9],
                [3.2, 0],
              ],
              [
                [3.2, 0],
                [3.9, 0.1],
              ],
              [
                [3.9, 0.1],
                [3.9, 1],
              ],
              [
                [3.9, 1],
                [2.6, 1.7],
                [0, 2],
              ],
            ],
            oak({ axis: 'x' }),
            { bevel: 0.25 },
          ),
          at(
            lathe(
              [
                [
                  [0.6, 0],
                  [0.5, 0.4],
                  [1, 1.1],
                  [0.9, 1.6],
                  [0, 1.8],
                ],
              ],
              oak(),
              { bevel: 0.1 },
            ),
            0,
            1.8,
            0,
          ),
          lathe(
            [
              [
                [3, -1.1],
                [3.25, -0.9],
                [3, -0.6],
              ],
            ],
            plastic('#d9d4cb'),
          ),
        ),
        0,
        12,
        0,
      ),
    );
  return parts;
}
