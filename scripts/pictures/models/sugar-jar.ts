/** A round jar with a lid and a spoon that has its notch. */
import type { Object3D } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { glaze, matter, oak } from '../studio/materials';
import { ribbon } from './ribbon';
import { stoneware } from './stoneware';

/** A spoon lying along x, its bowl at the origin. */
export function oakSpoon(length: number): Object3D {
  const timber = oak({ axis: 'x' });
  const bowl = at(
    lathe(
      [
        [
          [0, -0.42],
          [0.6, -0.3],
          [0.95, 0.1],
          [1, 0.3],
        ],
        [
          [1, 0.3],
          [0.86, 0.3],
        ],
        [
          [0.86, 0.3],
          [0.75, 0.08],
          [0.4, -0.12],
          [0, -0.18],
        ],
      ],
      timber,
      { bevel: 0.05 },
    ),
    0,
    0.42,
    0,
  );
  bowl.scale.set(1.35, 1, 1);
  const stem = ribbon(
    [
      [1.2, 0.62, 0],
      [2.6, 0.66, 0],
      [length * 0.6, 0.6, 0],
      [length, 0.5, 0],
    ],
    (t) => 0.2 + 0.14 * t ** 2,
    timber,
    { flatten: 1.2 },
  );
  return group(bowl, stem);
}

export function sugarJar(color: string, { open = false } = {}): Object3D {
  const body = stoneware(
    [
      [
        [3.3, 0],
        [3.8, 0.3],
        [5.1, 2],
        [5.5, 4.2],
        [5, 6.4],
        [4.1, 7.6],
      ],
    ],
    color,
    { wall: 0.42, bare: 0.5, lip: 0.2 },
  );
  const dome = lathe(
    [
      [
        [3.4, -0.5],
        [3.5, 0],
      ],
      [
        [3.5, 0],
        [4.15, 0.02],
        [4.25, 0.3],
        [3.4, 1],
        [1.6, 1.55],
        [0, 1.65],
      ],
    ],
    glaze(color, { speckle: 0.35 }),
    { bevel: 0.1, wobble: 0.004 },
  );
  const knob = lathe(
    [
      [
        [0.5, 0],
        [0.45, 0.4],
        [0.85, 0.9],
        [0.85, 1.35],
      ],
      [
        [0.85, 1.35],
        [0.55, 1.65],
        [0, 1.7],
      ],
    ],
    oak(),
    { bevel: 0.12 },
  );
  const lid = group(dome, at(knob, 0, 1.6, 0));
  const sugar = lathe(
    [
      [
        [4.8, 5.4],
        [3, 5.75],
        [0, 6.1],
      ],
    ],
    matter('#f7f3ea', { roughness: 0.7, bump: 0.05, scale: 9 }),
  );
  const spoon = open
    ? at(oakSpoon(11), -1.4, 6.1, 0.6, { rz: 16, ry: -20 })
    : at(oakSpoon(11), 1.4, 3.6, 0, { rz: 47 });
  return group(body, sugar, spoon, open ? at(lid, 8.4, 0.45, 4.4, { ry: 30 }) : at(lid, -0.1, 7.75, 0, { rz: 0 }));
}
