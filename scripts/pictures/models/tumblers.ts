/** Four glasses that stack. */
import type { Object3D } from 'three';
import { at, group, vessel } from '../studio/geometry';
import { filling } from './carafe';
import { drink as drinkOf } from './lit';
import { tinted } from './tinted';

function tumbler(color: string, full = false): Object3D {
  const pot = vessel(
    [
      [
        [3, 0],
        [3.1, 0.3],
        [3.35, 3],
        [4, 9],
      ],
    ],
    0.26,
    tinted(color),
    { floor: 1.1, bevel: 0.4 },
  );
  return full ? group(pot, filling(pot.userData.inner, 1.15, 6.4, drinkOf())) : pot;
}

export function tumblers(color: string, { row = false } = {}): Object3D {
  if (row) return group(...[0, 1, 2, 3].map((i) => at(tumbler(color, i === 1), i * 8.8 - 13.2, 0, i % 2 ? 1.5 : -1.5)));
  return group(
    at(group(tumbler(color), at(tumbler(color), 0.05, 4.3, 0, { rz: -1.2 })), -4.6, 0, -2.4),
    at(tumbler(color), 4.8, 0, -3),
    at(tumbler(color, true), 1.2, 0, 4.6),
  );
}
