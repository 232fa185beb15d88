/** The mill of our grandmothers: an oak box with a drawer, a brass dome and a crank. */
import type { Object3D } from 'three';
import { at, ball, box, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, ground, oak, plastic, steel } from '../studio/materials';
import { sign } from './sign';

export function boxMill(_color: string, { open = false } = {}): Object3D {
  const gold = brass({ roughness: 0.22 });
  const drawer = group(
    at(box(8.6, 4.6, 1.1, 0.3, oak({ axis: 'x', pith: 7 })), 0, 0, 0.4),
    at(box(8, 0.5, 8, 0.1, oak({ axis: 'z' })), 0, 0.4, -3.8),
    at(box(0.5, 3.6, 8, 0.1, oak({ axis: 'z' })), -3.8, 0.4, -3.8),
    at(box(0.5, 3.6, 8, 0.1, oak({ axis: 'z' })), 3.8, 0.4, -3.8),
    at(box(7.2, 2, 7.2, 0.5, ground()), 0, 0.8, -3.9),
    at(ball(0.75, gold), 0, 2.3, 1.6),
    at(cylinder(0.34, 0.9, gold), 0, 2.3, 0.8, { rx: 90 }),
  );
  return group(
    at(box(15, 1.5, 15, 0.5, oak({ axis: 'x', pith: 9 })), 0, 0, 0),
    at(box(12.6, 8.6, 12.6, 0.45, oak({ axis: 'x', pith: 6 })), 0, 1.5, 0),
    at(box(14.2, 1.3, 14.2, 0.5, oak({ axis: 'x', pith: 9 })), 0, 10, 0),
    at(box(9, 5, 0.14, 0.06, plastic('#3a2716')), 0, 3.1, 6.3),
    at(drawer, 0, 3.3, open ? 10.6 : 6.1),
    at(
      lathe(
        [
          [
            [0, 0],
            [5.4, 0],
          ],
          [
            [5.4, 0],
            [5.5, 0.5],
            [5.1, 1.6],
            [4.2, 3.4],
            [2.4, 4.6],
            [1.2, 4.9],
          ],
          [
            [1.2, 4.9],
            [1.1, 5.7],
          ],
          [
            [1.1, 5.7],
            [0, 5.8],
          ],
        ],
        gold,
        { bevel: 0.16 },
      ),
      0,
      11.3,
      0,
    ),
    at(
      lathe(
        [
          [
            [0.9, 0],
            [0.9, 0.7],
          ],
          [
            [0.9, 0.7],
            [0, 0.9],
          ],
        ],
        steel({ brushed: 'none' }),
      ),
      0,
      17,
      0,
    ),
    tube(
      [
        [0, 17.6, 0],
        [2.4, 18.2, 1],
        [6.2, 19.4, 2.2],
        [8.4, 19.6, 2.8],
      ],
      0.42,
      gold,
      { flatten: 0.6 },
    ),
    at(cylinder(0.32, 1.4, gold), 8.3, 19.3, 2.8),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.7, 0],
          ],
          [
            [0.7, 0],
            [0.64, 0.6],
            [1.2, 2.2],
            [1.35, 3],
            [0.9, 3.8],
            [0, 4],
          ],
        ],
        oak(),
        { bevel: 0.12 },
      ),
      8.3,
      20.3,
      2.8,
    ),
    at(sign('MOOSBERG', 0.5, '#5b3f22', { spread: 0.3 }), 0, 0.78, 7.53),
  );
}
