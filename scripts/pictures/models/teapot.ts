/** A round pot with a bent handle of oak. */
import type { Object3D } from 'three';
import { at, ball, group, lathe, tube } from '../studio/geometry';
import { brass, glaze, oak } from '../studio/materials';
import { stoneware } from './stoneware';

export function teapot(color: string, { open = false } = {}): Object3D {
  const skin = glaze(color, { speckle: 0.35 });
  const body = stoneware(
    [
      [
        [4.6, 0],
        [5.2, 0.5],
        [7, 2.8],
        [7.9, 6],
        [7.5, 9],
        [5.9, 11.4],
        [3.9, 12.5],
        [3.7, 12.9],
      ],
    ],
    color,
    { wall: 0.5, bare: 0.6, lip: 0.2 },
  );
  const lid = lathe(
    [
      [
        [0, -0.3],
        [3.1, -0.3],
        [3.3, 0.2],
      ],
      [
        [3.3, 0.2],
        [4, 0.25],
        [4.05, 0.55],
        [3.3, 1.2],
        [1.6, 1.9],
        [0, 2.1],
      ],
    ],
    skin,
    { bevel: 0.12, wobble: 0.004 },
  );
  const knob = group(
    lathe(
      [
        [
          [0, 0],
          [0.62, 0],
          [0.5, 0.5],
          [0.7, 1],
        ],
        [
          [0.7, 1],
          [1.15, 1.6],
          [1.05, 2.35],
          [0.5, 2.75],
          [0, 2.8],
        ],
      ],
      oak(),
      { bevel: 0.1 },
    ),
  );
  const top = group(lid, at(knob, 0, 1.95, 0));
  const spout = tube(
    [
      [-5.6, 4.6, 0],
      [-7.8, 6.1, 0],
      [-9.6, 8.6, 0],
      [-10.8, 11, 0],
      [-11.9, 12.3, 0],
    ],
    (t) => 1.95 - 1.15 * t ** 0.8,
    skin,
  );
  const mouth = at(ball(0.55, glaze('#2a2522', { roughness: 0.7 }), 0.25), -12.25, 12.85, 0, { rz: 42 });
  const handle = tube(
    [
      [6.6, 10.2, 0],
      [8.8, 11.6, 0],
      [11.4, 10.6, 0],
      [12.2, 7.6, 0],
      [11, 4.8, 0],
      [8.9, 3.8, 0],
      [7.1, 4.1, 0],
    ],
    (t) => 0.62 + 0.16 * Math.sin(t * Math.PI),
    oak({ axis: 'x' }),
  );
  const ferrules = group(
    at(ball(0.8, brass(), 0.7), 6.75, 10.35, 0, { rz: -40 }),
    at(ball(0.8, brass(), 0.7), 7.25, 4.08, 0, { rz: -90 }),
  );
  const placed = open ? at(top, 10.5, 0.3, 6.5) : at(top, 0, 12.75, 0);
  return at(group(body, spout, mouth, handle, ferrules, placed), -0.2, 0, 0);
}
