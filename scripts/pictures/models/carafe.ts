/** A carafe of clear glass with water in it and a stopper of oak. */
import type { Object3D } from 'three';
import { at, group, lathe, type Run, vessel } from '../studio/geometry';
import { glass, oak } from '../studio/materials';
import { drink as drinkOf } from './lit';

const OUTSIDE: Run = [
  [4.6, 0],
  [5, 0.8],
  [5.02, 3],
  [4.9, 8],
  [4.3, 13],
  [3.2, 17.5],
  [2.5, 20.5],
  [2.6, 23],
  [3.05, 25],
];

/** What fills a vessel of glass, a hair away from the wall. */
export function filling(
  inner: (y: number) => number,
  from: number,
  to: number,
  material: Parameters<typeof lathe>[1],
  gap = 0.02,
): Object3D {
  const side = Array.from({ length: 24 }, (_, i) => {
    const y = from + ((to - from) * i) / 23;
    return [Math.max(0.05, inner(y) - gap), y] as const;
  });
  const top = side.at(-1) as readonly [number, number];
  return lathe(
    [
      [[0, from], side[0] as readonly [number, number]],
      side,
      [
        [top[0], top[1]],
        [top[0] - 0.15, top[1] - 0.1],
        [0, top[1] - 0.12],
      ],
    ],
    material,
    { bevel: 0.04 },
  );
}

export function carafe(_color = '', { open = false } = {}): Object3D {
  const pot = vessel([OUTSIDE], 0.28, glass(), { floor: 0.8 });
  const stopper = lathe(
    [
      [
        [0, 0],
        [2.2, 0],
      ],
      [
        [2.2, 0],
        [2.32, 2.2],
      ],
      [
        [2.32, 2.2],
        [2.9, 2.35],
        [3.05, 3],
        [2.95, 4.1],
      ],
      [
        [2.95, 4.1],
        [0, 4.3],
      ],
    ],
    oak(),
    { bevel: 0.3 },
  );
  const placed = open ? at(stopper, 8.6, 3, 3.4, { rz: 94, ry: 30 }) : at(stopper, 0, 22.8, 0);
  return group(pot, filling(pot.userData.inner, 0.85, 15, drinkOf()), placed);
}
