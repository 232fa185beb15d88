/** A sock of cotton on a ring of steel with a handle of oak. */
import type { Object3D } from 'three';
import { at, group, lathe, settled, tube } from '../studio/geometry';
import { glass, linen, oak, steel } from '../studio/materials';

export function clothFilter(_color: string, { onGlass = false } = {}): Object3D {
  const wire = steel({ brushed: 'none', roughness: 0.2 });
  const fabric = linen('#e6d9bf', { scale: 0.8 });
  const sock = group(
    lathe(
      [
        [
          [0, -12],
          [0.9, -11.7],
          [2.2, -9.4],
          [3.6, -5.6],
          [4.6, -1.8],
          [5.1, 0.2],
        ],
        [
          [5.1, 0.2],
          [5.25, 0.4],
          [5.05, 0.5],
        ],
        [
          [5.05, 0.5],
          [4.5, -1.8],
          [3.4, -5.6],
          [1.8, -9.4],
          [0, -11.4],
        ],
      ],
      fabric,
      { wobble: 0.022, bevel: 0.06 },
    ),
    tube(
      Array.from(
        { length: 16 },
        (_, i) => [Math.sin((i / 16) * 6.2832) * 5.2, 0.36, Math.cos((i / 16) * 6.2832) * 5.2] as const,
      ),
      0.24,
      wire,
      { closed: true, segments: 96 },
    ),
    tube(
      [
        [5.2, 0.36, 0],
        [6.6, 0.5, 0],
        [8.4, 0.9, 0],
      ],
      0.28,
      wire,
    ),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.55, 0],
          ],
          [
            [0.55, 0],
            [0.7, 0.5],
            [0.66, 3],
            [0.85, 5.4],
            [0.6, 6.3],
            [0, 6.5],
          ],
        ],
        oak(),
        { bevel: 0.1 },
      ),
      8,
      0.8,
      0,
      { rz: -82 },
    ),
    lathe(
      [
        [
          [5.14, -0.3],
          [5.2, -0.1],
          [5.14, 0.1],
        ],
      ],
      fabric,
    ),
  );
  const height = 13.6;
  const jar = lathe(
    [
      [
        [0, 0.2],
        [4.2, 0],
      ],
      [
        [4.2, 0],
        [4.7, 0.4],
        [4.8, 3],
        [4.7, height - 0.4],
      ],
      [
        [4.7, height - 0.4],
        [4.55, height - 0.3],
      ],
    ],
    glass({ thickness: 0.3 }),
    { bevel: 0.16 },
  );
  return onGlass ? group(at(sock, 0, height, 0), jar) : settled(group(at(sock, 0, 0, 0, { rz: -78, ry: 34 })));
}
