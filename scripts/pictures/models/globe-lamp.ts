/** A moon of opal glass on a turned foot. */
import type { Object3D } from 'three';
import { at, ball, group, lathe, tube } from '../studio/geometry';
import { brass, cord, oak } from '../studio/materials';
import { aside, aura, pool } from './lamp-light';
import { opal } from './lit';

export function globeLamp(color: string, { on = true } = {}): Object3D {
  const foot = lathe(
    [
      [
        [0, 0],
        [6.9, 0],
      ],
      [
        [6.9, 0],
        [7, 0.5],
        [6.4, 2.2],
        [5.3, 5.6],
        [5, 8.4],
      ],
      [
        [5, 8.4],
        [5.2, 8.9],
        [5, 9.5],
      ],
      [
        [5, 9.5],
        [4.2, 9.6],
        [4, 9],
      ],
    ],
    color === 'oak' ? oak() : brass({ brushed: 'round' }),
    { bevel: 0.3 },
  );
  const ring = lathe(
    [
      [
        [5.02, 8.5],
        [5.3, 8.7],
        [5.3, 9.3],
        [5.02, 9.5],
      ],
    ],
    brass(),
  );
  const globe = at(ball(12.4, opal(on ? 1 : 0)), 0, 20.8, 0);
  const flex = aside(
    tube(
      [
        [0, 0.8, -6.2],
        [-0.5, 0.34, -9],
        [-5, 0.32, -12],
        [-12, 0.32, -10.6],
        [-18, 0.32, -14],
      ],
      0.3,
      cord('#8d8069'),
    ),
  );
  const light = on ? [at(aura(24, '#ffdfae', 0.28), 0, 20.8, 0), pool(26, 0.22)] : [];
  return group(foot, ring, globe, flex, ...light);
}
