/** Two pillars of coloured wax with a molten pool around the wick. */
import type { Object3D } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { wax } from '../studio/materials';
import { flame } from './flame';
import { pool } from './lamp-light';
import { litWax } from './lit';

export function pillar(color: string, radius: number, height: number, lit = true): Object3D {
  const body = lathe(
    [
      [
        [0, 0],
        [radius - 0.1, 0],
      ],
      [
        [radius - 0.1, 0],
        [radius, 0.4],
        [radius, height - 0.5],
      ],
      [
        [radius, height - 0.5],
        [radius - 0.05, height],
        [radius - 0.4, height + 0.02],
      ],
      [
        [radius - 0.4, height + 0.02],
        [radius - 1, height - 0.7],
        [radius * 0.5, height - 0.95],
        [0, height - 0.95],
      ],
    ],
    lit ? litWax(color, height) : wax(color),
    { bevel: 0.25, wobble: 0.006 },
  );
  return lit ? group(body, at(flame(2.4), 0, height - 0.7, 0)) : body;
}

export function pillarCandle(color: string, { lit = true } = {}): Object3D {
  return group(
    at(pillar(color, 3.5, 15, lit), 4.4, 0, -2),
    at(pillar(color, 4, 9.4, lit), -4.3, 0, 1.6),
    pool(18, lit ? 0.16 : 0),
  );
}
