/** A column that brews into an insulated jug; its round tank stands to the left. */
import type { Object3D } from 'three';
import { at, box, cylinder, group, lathe } from '../studio/geometry';
import { lacquer, plastic, smokedGlass, steel, water } from '../studio/materials';
import { thermosJug } from './filter-machine';
import { button, feet } from './machine-parts';
import { inkOn, sign } from './sign';

export function jugMachine(color: string, { away = false } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.4 });
  const tank = group(
    at(cylinder(4.4, 28, smokedGlass(), 0.4), 0, 5, 0),
    at(cylinder(4.1, 17, water(), 0.3), 0, 5.4, 0),
    at(
      lathe(
        [
          [
            [0, 0],
            [4.7, 0],
          ],
          [
            [4.7, 0],
            [4.7, 1.6],
          ],
          [
            [4.7, 1.6],
            [0, 1.9],
          ],
        ],
        plastic('#2b2826', { roughness: 0.4 }),
        { bevel: 0.4 },
      ),
      0,
      32.6,
      0,
    ),
    at(cylinder(4.8, 1.4, plastic('#2b2826', { roughness: 0.4 }), 0.3), 0, 3.8, 0),
  );
  const basket = lathe(
    [
      [
        [0, 24.6],
        [4.4, 24.6],
      ],
      [
        [4.4, 24.6],
        [5, 25.4],
        [6.3, 30],
      ],
      [
        [6.3, 30],
        [6.4, 31.4],
      ],
    ],
    plastic('#2b2826', { roughness: 0.35 }),
    { bevel: 0.3 },
  );
  const jug = at(thermosJug(), 4, 4.2, 3, { ry: away ? 30 : 0, scale: 1.02 });
  if (away) jug.position.set(17, 0, 8);
  return group(
    feet(20, 24, 1.2, 1),
    at(box(22, 3.2, 25, 1.4, skin), 0, 0.8, 0),
    at(box(20, 31, 8.5, 1.6, skin), 1, 3.4, -7.4),
    at(box(15.4, 6.6, 19, 1.8, skin), 3.4, 31.2, -1.6),
    at(group(basket), 4, 0, 2.6),
    at(tank, -7, 0, 1.6),
    at(cylinder(6.6, 0.4, steel({ roughness: 0.36 }), 0.12), 4, 3.9, 3),
    jug,
    at(button(0.9, true), 9, 34.5, 8),
    at(sign('OSTERHOLT', 0.8, inkOn(color)), 2.3, 34.5, 7.95),
  );
}
