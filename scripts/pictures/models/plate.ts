/** Plates, flat or deep, one or a stack. */
import type { Object3D } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { bareClay, glaze } from '../studio/materials';

export type Plate = { diameter?: number; height?: number; rim?: number; count?: number };

export function plate(color: string, { diameter = 27, height = 2.3, rim = 3.4, count = 1 }: Plate = {}): Object3D {
  const stack = group();
  for (let i = 0; i < count; i++)
    stack.add(
      at(single(color, diameter / 2, height, rim), Math.sin(i * 9) * 0.12, i * (height * 0.36 + 0.42), 0, {
        ry: i * 67,
      }),
    );
  return stack;
}

function single(color: string, r: number, h: number, rim: number): Object3D {
  const foot = r * 0.6;
  const well = r - rim;
  // Where the rim begins: a deep plate falls steeply from here.
  const edge = h - rim * 0.17;
  const body = lathe(
    [
      [
        [0, 0.4],
        [foot - 0.7, 0.4],
      ],
      [
        [foot - 0.7, 0.4],
        [foot - 0.6, 0.06],
      ],
      [
        [foot - 0.6, 0.06],
        [foot, 0.06],
      ],
      [
        [foot, 0.06],
        [foot + 0.5, 0.36],
        [well, edge * 0.66 - 0.12],
        [r - rim * 0.4, edge - 0.2],
        [r - 0.12, h - 0.32],
      ],
      [
        [r - 0.12, h - 0.32],
        [r, h - 0.1],
        [r - 0.22, h],
      ],
      [
        [r - 0.22, h],
        [well + 0.5, edge],
      ],
      [
        [well + 0.5, edge],
        [well - 0.15, edge * 0.74],
        [well - 0.9, edge * 0.5 + 0.22],
        [well - 2.4, 0.86],
        [well * 0.5, 0.8],
        [0, 0.8],
      ],
    ],
    glaze(color, { speckle: 0.4 }),
    { bevel: 0.14, wobble: 0.004, segments: 160 },
  );
  const ring = lathe(
    [
      [
        [foot - 0.6, 0.1],
        [foot - 0.58, 0],
      ],
      [
        [foot - 0.58, 0],
        [foot - 0.04, 0],
      ],
      [
        [foot - 0.04, 0],
        [foot, 0.1],
      ],
    ],
    bareClay(),
    { bevel: 0.04 },
  );
  return group(body, ring);
}
