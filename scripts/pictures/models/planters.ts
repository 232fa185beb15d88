/** Pots with what grows in them. */
import type { Object3D } from 'three';
import { hexOf } from '../studio/color';
import { at, ball, group, lathe, tube } from '../studio/geometry';
import { brass, cord, oak, terracotta } from '../studio/materials';
import { rubberPlant, soil, swordPlant, trailingPlant } from './plants';
import { stoneware } from './stoneware';

export function pot(color: string, { plant = true } = {}): Object3D {
  const skin = terracotta(hexOf(color));
  const body = lathe(
    [
      [
        [0, 0.9],
        [5.4, 0.9],
      ],
      [
        [5.4, 0.9],
        [6.3, 5],
        [7.4, 11.6],
      ],
      [
        [7.4, 11.6],
        [8.3, 11.8],
      ],
      [
        [8.3, 11.8],
        [8.7, 15.6],
      ],
      [
        [8.7, 15.6],
        [8, 15.7],
      ],
      [
        [8, 15.7],
        [7.5, 12],
        [6.4, 4],
        [5, 1.6],
      ],
    ],
    skin,
    { bevel: 0.3, wobble: 0.005 },
  );
  const saucer = lathe(
    [
      [
        [0, 0],
        [6.6, 0],
      ],
      [
        [6.6, 0],
        [7.7, 1],
        [8.5, 2.4],
      ],
      [
        [8.5, 2.4],
        [8, 2.5],
      ],
      [
        [8, 2.5],
        [7.2, 1.2],
        [6.4, 0.8],
        [0, 0.8],
      ],
    ],
    skin,
    { bevel: 0.2, wobble: 0.004 },
  );
  return group(body, saucer, soil(7.8, 14), ...(plant ? [at(rubberPlant(33), 0, 13.5, 0, { ry: 20 })] : []));
}

export function footedPlanter(color: string, { plant = true } = {}): Object3D {
  const bowl = stoneware(
    [
      [
        [6.5, 12],
        [8.6, 12.5],
        [11.2, 15.4],
        [12, 19.4],
        [11.7, 23.4],
        [11.1, 26],
      ],
    ],
    color,
    { wall: 0.6, speckle: 0.4 },
  );
  const ring = lathe(
    [
      [
        [8.2, 11.2],
        [9, 11.2],
      ],
      [
        [9, 11.2],
        [9, 12.8],
      ],
      [
        [9, 12.8],
        [8.2, 12.8],
      ],
      [
        [8.2, 12.8],
        [8.2, 11.2],
      ],
    ],
    oak(),
    { bevel: 0.15 },
  );
  const legs = [90, 210, 330].map((a) =>
    at(
      group(
        tube(
          [
            [8.3, 12.6, 0],
            [8.9, 8, 0],
            [10, 0.55, 0],
          ],
          (t) => 0.95 - 0.35 * t,
          oak(),
        ),
      ),
      0,
      0,
      0,
      { ry: a },
    ),
  );
  return group(bowl, ring, ...legs, soil(11, 23.8), ...(plant ? [at(swordPlant(36), 0, 23, 0)] : []));
}

export function hangingPlanter(color: string, { plant = true } = {}): Object3D {
  const bowl = stoneware(
    [
      [
        [4.8, 0],
        [6, 0.4],
        [8.2, 3.6],
        [9, 7.4],
        [8.9, 11],
        [8.6, 13],
      ],
    ],
    color,
    { wall: 0.5, bare: 1.1, speckle: 0.4 },
  );
  const ring = at(
    tube(
      Array.from(
        { length: 24 },
        (_, i) => [Math.cos((i / 24) * Math.PI * 2) * 2, Math.sin((i / 24) * Math.PI * 2) * 2, 0] as const,
      ),
      0.28,
      brass(),
      { closed: true },
    ),
    0,
    48,
    0,
  );
  const twine = cord('#9b7d55');
  const cords = [90, 210, 330].map((a) =>
    at(
      group(
        tube(
          [
            [8.9, 11.6, 0],
            [6.2, 24, 0],
            [2.8, 38, 0],
            [0.5, 45.2, 0],
            [0.2, 46.2, 0],
          ],
          0.22,
          twine,
        ),
        at(ball(0.5, twine, 0.8), 8.95, 11.4, 0),
      ),
      0,
      0,
      0,
      { ry: a },
    ),
  );
  // It hangs from the ceiling, which is far above the picture.
  const line = tube(
    [
      [0, 49.8, 0],
      [0, 80, 0],
      [0, 130, 0],
    ],
    0.24,
    twine,
  );
  line.userData.outOfFrame = true;
  const knot = at(ball(0.75, twine, 1.2), 0, 45.6, 0);
  const pot = group(
    bowl,
    ring,
    ...cords,
    knot,
    line,
    soil(8.4, 11.6),
    ...(plant ? [at(trailingPlant(8.4, 17), 0, 12.4, 0)] : []),
  );
  return group(at(pot, 0, 130, 0));
}
