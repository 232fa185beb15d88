/** Tea lights in little cups of glass; a holder of pressed glass for one. */
import type { Object3D } from 'three';
import { at, group, lathe, tube, vessel } from '../studio/geometry';
import { glass, matter, wax } from '../studio/materials';
import { filling } from './carafe';
import { flame } from './flame';
import { pool } from './lamp-light';
import { tinted } from './tinted';

function tealight(lit = false): Object3D {
  const cup = vessel(
    [
      [
        [1.85, 0],
        [2, 0.2],
      ],
      [
        [2, 0.2],
        [2, 1.9],
      ],
    ],
    0.12,
    glass(),
    { floor: 0.18, bevel: 0.15 },
  );
  const inside = filling(cup.userData.inner, 0.2, 1.45, wax('#f4ecdd'), 0.02);
  const wick = tube(
    [
      [0, 1.2, 0],
      [0.02, 1.7, 0],
      [0.1, 2.05, 0.05],
    ],
    0.06,
    matter('#e9dfca', { roughness: 1 }),
  );
  return lit ? group(cup, inside, at(flame(1.7), 0, 1.5, 0), pool(8, 0.14)) : group(cup, inside, wick);
}

export function tealights(_color = '', { stacked = true } = {}): Object3D {
  const whole = group();
  if (stacked) {
    const spots = [
      [-4.4, -2.4],
      [0, -3.1],
      [4.3, -2.2],
      [-2.2, 1.1],
      [2.2, 1.3],
    ] as const;
    spots.forEach(([x, z], i) => {
      for (let k = 0; k < (i < 3 ? 3 : 1); k++)
        whole.add(at(tealight(false), x + Math.sin(i * 7 + k * 3) * 0.12, k * 1.92, z + Math.cos(i + k * 5) * 0.12));
    });
    whole.add(at(tealight(true), -5.6, 0, 5));
    return whole;
  }
  for (let i = 0; i < 12; i++)
    whole.add(at(tealight(i === 5), ((i % 4) - 1.5) * 4.35, 0, (Math.floor(i / 4) - 1) * 4.35));
  return whole;
}

export function tealightHolder(color: string, { lit = true, count = 1 } = {}): Object3D {
  const one = () =>
    group(
      lathe(
        [
          [
            [0, 0],
            [3.3, 0],
          ],
          [
            [3.3, 0],
            [3.7, 0.5],
            [4, 3],
            [4, 6.6],
          ],
          [
            [4, 6.6],
            [3.9, 7],
            [3.3, 7],
          ],
          [
            [3.3, 7],
            [2.9, 6],
            [2.75, 2.3],
          ],
          [
            [2.75, 2.3],
            [0, 2.2],
          ],
        ],
        tinted(color),
        { bevel: 0.3, segments: 240, ribs: { count: 20, depth: 0.13, from: 0.3, to: 6.5 } },
      ),
      at(tealight(lit), 0, 2.3, 0),
    );
  if (count === 1) return group(one(), pool(12, lit ? 0.16 : 0));
  return group(at(one(), -5, 0, 1.5), at(one(), 4.8, 0, -1.8), at(one(), 1, 0, 7), pool(18, 0.14));
}
