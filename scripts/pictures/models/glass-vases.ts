/** Vases of glass: three for buds, one like a bottle. */
import type { Object3D } from 'three';
import { at, group, type Run, vessel } from '../studio/geometry';
import { filling } from './carafe';
import { branch, grass } from './leaves';
import { drink as drinkOf } from './lit';
import { tinted } from './tinted';

function bud(outside: Run, color: string, level: number): Object3D {
  const pot = vessel([outside], 0.16, tinted(color), { floor: 0.5, bevel: 0.2 });
  return group(pot, filling(pot.userData.inner, 0.52, level, drinkOf(), 0.02));
}

const WIDE: Run = [
  [2.6, 0],
  [3.3, 0.3],
  [4.3, 2.4],
  [4.4, 4],
  [3.4, 6.4],
  [1.6, 8.6],
  [1.25, 10.2],
  [1.6, 12],
];
const TALL: Run = [
  [2.3, 0],
  [2.8, 0.3],
  [3, 3],
  [2.6, 6.6],
  [1.5, 9.6],
  [1.1, 12],
  [1.1, 17],
  [1.4, 20],
];
const ROUND: Run = [
  [3, 0],
  [3.6, 0.3],
  [4.1, 2.4],
  [3.6, 5],
  [2, 7.4],
  [1.2, 9.4],
  [1.1, 13.6],
  [1.5, 16],
];

export function budVases(color: string): Object3D {
  return group(
    at(
      group(bud(WIDE, color, 5), branch([-3.4, 24, 0.4], 'bud one', { from: [0.3, 2, 0], pairs: 8, size: 2.1 })),
      -9.2,
      0,
      2.4,
    ),
    at(group(bud(TALL, color, 7), grass([0.8, 33, 0], 'bud two', { from: [0, 1, 0] })), 0.2, 0, -1.2),
    at(
      group(bud(ROUND, color, 5), branch([3.8, 30, -0.4], 'bud three', { from: [-0.3, 2, 0], pairs: 10, size: 2.2 })),
      9.2,
      0,
      0.8,
    ),
  );
}

export function bottleVase(color: string, { stem = true } = {}): Object3D {
  const pot = vessel(
    [
      [
        [5.4, 0],
        [6.6, 0.5],
        [7, 3],
        [7, 10],
        [6.3, 15],
        [3.6, 19],
        [2, 22],
        [1.7, 26],
        [1.75, 30],
        [2.3, 32],
      ],
    ],
    0.28,
    tinted(color),
    { floor: 1, bevel: 0.4 },
  );
  const inside = filling(pot.userData.inner, 1.05, 9, drinkOf(), 0.03);
  return group(
    pot,
    inside,
    ...(stem ? [branch([6, 58, -1], 'bottle', { from: [-2.6, 2, 0], pairs: 15, size: 3.4, color: '#8b9a6c' })] : []),
  );
}
