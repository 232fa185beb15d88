/** Stoneware below, linen above. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, cord, glaze } from '../studio/materials';
import { pool } from './lamp-light';
import { linenShade } from './shade';

export function linenLamp(color: string, { lit = true } = {}): Object3D {
  const grooves = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    const y = 3 + t * 10.4;
    const r = 8.1 * Math.sin(Math.PI * (0.3 + 0.55 * t)) ** 0.9 + 0.1;
    return [r + (i % 2 ? 0.1 : -0.04), y] as const;
  });
  const foot = lathe(
    [
      [
        [0, 0.2],
        [4.6, 0.2],
        [4.8, 0],
      ],
      [[4.8, 0], [5.3, 0.1], [5.8, 0.9], ...grooves, [2.6, 15.6], [1.9, 17.4], [1.75, 18.6]],
      [
        [1.75, 18.6],
        [0, 18.7],
      ],
    ],
    glaze(color, { speckle: 0.3 }),
    { bevel: 0.2, wobble: 0.006 },
  );
  const neck = group(
    at(cylinder(1.5, 0.8, brass(), 0.15), 0, 18.5, 0),
    at(cylinder(0.6, 5, brass()), 0, 19, 0),
    at(cylinder(0.9, 3.4, brass(), 0.2), 0, 22.6, 0),
  );
  const flex = tube(
    [
      [0, 1.1, -5.4],
      [0.4, 0.5, -7.5],
      [2.4, 0.32, -10.5],
      [7, 0.32, -12],
      [12, 0.32, -10],
      [19, 0.32, -13],
    ],
    0.3,
    cord('#c9b48f'),
  );
  return group(foot, neck, flex, at(linenShade(16, 10.4, 20.6, lit), 0, 23.6, 0), pool(28, lit ? 0.2 : 0));
}
