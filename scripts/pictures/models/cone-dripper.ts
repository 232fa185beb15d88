/** A dripper of glazed stoneware: a ribbed cone on a flange, with an ear. */
import type { Object3D } from 'three';
import { group, lathe, tube } from '../studio/geometry';
import { bareClay, glaze, ground, paper } from '../studio/materials';

export function coneDripper(color: string, { full = false } = {}): Object3D {
  const skin = glaze(color, { speckle: 0.3 });
  const outside = [
    [2.6, 1.9],
    [2.9, 2.6],
    [4.3, 5.2],
    [5.6, 7.9],
    [6, 8.8],
  ] as const;
  const inside = [
    [5.65, 8.9],
    [5.2, 7.9],
    [3.9, 5.2],
    [2.4, 2.5],
    [1, 1.9],
  ] as const;
  // Spiral ribs let the air out beside the paper.
  const ribs = Array.from({ length: 9 }, (_, i) => {
    const points = [0, 0.25, 0.5, 0.75, 1].map((t) => {
      const angle = (i / 9) * Math.PI * 2 + t * 0.9;
      const r = 2.6 + t * 2.78;
      return [Math.sin(angle) * r, 2.6 + t * 5.5, Math.cos(angle) * r] as const;
    });
    return tube(points, (t) => 0.14 * Math.sin(Math.min(1, (1 - t) * 4 + 0.05) * 1.57) + 0.02, skin, {
      segments: 20,
      sides: 8,
    });
  });
  const parts = group(
    lathe(
      [
        [
          [3.1, 0],
          [3.25, 0],
        ],
        [
          [3.25, 0],
          [3.3, 0.9],
        ],
        [
          [3.3, 0.9],
          [2.9, 1],
        ],
      ],
      bareClay(),
      { bevel: 0.1 },
    ),
    lathe(
      [
        [
          [2.7, 0.75],
          [5.3, 0.85],
          [5.8, 1.05],
          [5.85, 1.35],
          [5.4, 1.5],
          [3.2, 1.75],
          [2.6, 2.1],
        ],
      ],
      skin,
      { bevel: 0.1, wobble: 0.004 },
    ),
    lathe(
      [
        outside,
        [
          [6, 8.8],
          [5.92, 9],
          [5.65, 8.9],
        ],
        inside,
      ],
      skin,
      { bevel: 0.08, wobble: 0.005 },
    ),
    ...ribs,
    tube(
      [
        [5.1, 7.6, 0],
        [6.9, 8, 0],
        [8.2, 6.8, 0],
        [8.1, 4.9, 0],
        [6.6, 3.6, 0],
        [4.2, 4.1, 0],
        [3.3, 3.9, 0],
      ],
      0.56,
      skin,
      { flatten: 0.8, segments: 80 },
    ),
  );
  if (full)
    parts.add(
      lathe(
        [
          [
            [5.5, 9.9],
            [5.2, 8.4],
            [2.5, 3.2],
          ],
          [
            [2.5, 3.2],
            [2.3, 3.2],
          ],
        ],
        paper('#ead9bb', { kraft: 0.6 }),
        { wobble: 0.006 },
      ),
      lathe(
        [
          [
            [4.9, 7.6],
            [4.4, 7.2],
            [1.5, 6.7],
            [0, 6.6],
          ],
        ],
        ground(),
      ),
    );
  return parts;
}
