/** A low pot for salt, its lid with a hole for one finger, a small spoon beside it. */
import { type Object3D, Path, Shape } from 'three';
import { at, group, lathe, slab } from '../studio/geometry';
import { matter, oak } from '../studio/materials';
import { stoneware } from './stoneware';
import { oakSpoon } from './sugar-jar';

function lid(): Object3D {
  const shape = new Shape();
  shape.absarc(0, 0, 5.6, 0, Math.PI * 2, false);
  const hole = new Path();
  hole.absellipse(2.9, 0, 1.15, 1.15, 0, Math.PI * 2, true);
  shape.holes.push(hole);
  return group(
    slab(shape, 1.4, 0.35, oak({ axis: 'x' })),
    at(
      lathe(
        [
          [
            [4.75, -0.5],
            [4.8, 0.1],
          ],
        ],
        matter('#6d665d', { roughness: 1 }),
      ),
      0,
      0,
      0,
    ),
  );
}

export function saltPot(color: string, { open = false } = {}): Object3D {
  const pot = stoneware(
    [
      [
        [4.8, 0],
        [5.3, 0.4],
        [5.5, 1.6],
        [5.5, 5],
        [5.4, 6.5],
      ],
    ],
    color,
    { wall: 0.45, bare: 0.7, speckle: 0.45 },
  );
  const salt = lathe(
    [
      [
        [5, 4.9],
        [3.4, 5.3],
        [1.4, 5.5],
        [0, 5.4],
      ],
    ],
    matter('#f4f1ec', { roughness: 0.6, bump: 0.12, scale: 5 }),
  );
  const spoon = at(oakSpoon(9), -7.6, 0, 5.6, { ry: -12 });
  return group(
    pot,
    salt,
    open ? at(oakSpoon(9), -1.2, 5.35, 0.6, { rz: 12, ry: -36 }) : spoon,
    open ? at(lid(), 9.8, 0.55, 3, { ry: 20 }) : at(lid(), 0, 6.62, 0, { ry: -35 }),
  );
}
