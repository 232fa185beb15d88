/** A low fluted bowl of stoneware with a flat floor, on a saucer. */
import type { Object3D } from 'three';
import { at, group, lathe, tube } from '../studio/geometry';
import { bareClay, glaze, ground, paper } from '../studio/materials';

export function flatDripper(color: string, { full = false } = {}): Object3D {
  const skin = glaze(color, { speckle: 0.35 });
  const bowl = lathe(
    [
      [
        [2.8, 1.7],
        [3.6, 2],
        [4.2, 2.8],
        [5.2, 5.6],
        [5.9, 8.2],
      ],
      [
        [5.9, 8.2],
        [5.75, 8.5],
        [5.5, 8.3],
      ],
      [
        [5.5, 8.3],
        [4.8, 5.6],
        [3.9, 3.2],
        [3, 2.8],
        [0, 2.7],
      ],
    ],
    skin,
    { bevel: 0.08, ribs: { count: 22, depth: 0.09, from: 2.9, to: 8.05 }, segments: 220 },
  );
  const parts = group(
    lathe(
      [
        [
          [3.2, 0],
          [3.4, 0],
        ],
        [
          [3.4, 0],
          [3.4, 0.8],
        ],
        [
          [3.4, 0.8],
          [3, 0.9],
        ],
      ],
      bareClay(),
      { bevel: 0.1 },
    ),
    lathe(
      [
        [
          [2.9, 0.7],
          [5.2, 0.75],
          [5.9, 1],
          [5.95, 1.3],
          [5.5, 1.4],
          [3.4, 1.5],
          [2.8, 1.9],
        ],
      ],
      skin,
      { bevel: 0.1, wobble: 0.004 },
    ),
    bowl,
    tube(
      [
        [5.3, 7.1, 0],
        [6.9, 7.5, 0],
        [7.9, 6.4, 0],
        [7.5, 4.8, 0],
        [6, 4.1, 0],
        [4.5, 4.4, 0],
      ],
      0.52,
      skin,
      { flatten: 0.8, segments: 70 },
    ),
  );
  if (full)
    parts.add(
      lathe(
        [
          [
            [5.75, 9.4],
            [4.9, 6],
            [3.9, 3.4],
          ],
        ],
        paper('#ead9bb', { kraft: 0.6 }),
        { ribs: { count: 40, depth: 0.1 }, segments: 320 },
      ),
      lathe(
        [
          [
            [4.8, 6.5],
            [3, 6.3],
            [0, 6.5],
          ],
        ],
        ground(),
      ),
    );
  return at(parts, 0, 0, 0);
}
