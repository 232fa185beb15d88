/** Tank on the left, an arm over a steel jug on the right. */
import type { Object3D } from 'three';
import { at, box, cylinder, group, lathe, tube } from '../studio/geometry';
import { lacquer, oak, plastic, smokedGlass, steel, water } from '../studio/materials';
import { bodyOf, button, feet } from './machine-parts';
import { inkOn, sign } from './sign';

/** A jug of steel with a lid, 21 cm high. */
export function thermosJug(handleMaterial = plastic('#2b2826'), size = 1): Object3D {
  const skin = steel({ roughness: 0.22 });
  const body = lathe(
    [
      [
        [0, 0],
        [5.7, 0],
      ],
      [
        [5.7, 0],
        [6.1, 1.4],
        [6.5, 5],
        [6.4, 9],
        [5.6, 13],
        [4.5, 15.6],
        [4, 16.6],
      ],
      [
        [4, 16.6],
        [3.9, 17.2],
      ],
    ],
    skin,
    { bevel: 0.3 },
  );
  const lid = lathe(
    [
      [
        [4.05, 16.7],
        [4.2, 17.5],
      ],
      [
        [4.2, 17.5],
        [3.7, 18.6],
        [2, 19.3],
      ],
      [
        [2, 19.3],
        [0, 19.4],
      ],
    ],
    plastic('#2b2826', { roughness: 0.4 }),
    { bevel: 0.2 },
  );
  const spout = tube(
    [
      [-3.2, 15.2, 0],
      [-4.9, 16.8, 0],
      [-5.7, 17.9, 0],
    ],
    (t) => 1.25 - 0.55 * t,
    skin,
    { flatten: 0.8 },
  );
  const handle = tube(
    [
      [4.2, 16.6, 0],
      [6.6, 17.2, 0],
      [8.9, 15.4, 0],
      [9.4, 11.4, 0],
      [8.6, 7.6, 0],
      [6.3, 5.6, 0],
    ],
    (t) => 0.86 + 0.2 * Math.sin(t * Math.PI),
    handleMaterial,
    { flatten: 0.7 },
  );
  return at(group(body, lid, spout, handle), 0, 0, 0, { scale: size });
}

export function filterMachine(color: string, { poured = false } = {}): Object3D {
  const skin = bodyOf(color);
  const white = color === 'white';
  const basketSkin = white ? steel({ roughness: 0.24 }) : plastic('#3a3735', { roughness: 0.35 });
  const tank = group(
    at(box(9.4, 25, 12.4, 1.6, smokedGlass()), 0, 3.6, 0),
    at(box(8.7, poured ? 6 : 13, 11.7, 1.3, water()), 0, 3.9, 0),
    at(box(10.2, 3, 13.2, 1.1, skin), 0, 28.4, 0),
    at(
      tube(
        [
          [2.8, 4, -3],
          [2.8, 16, -3],
          [2.8, 28, -3],
        ],
        0.5,
        steel({ brushed: 'none' }),
      ),
      0,
      0,
      0,
    ),
  );
  const basket = lathe(
    [
      [
        [0, 17.4],
        [3.4, 17.5],
      ],
      [
        [3.4, 17.5],
        [4.6, 20],
        [6.4, 24.2],
      ],
      [
        [6.4, 24.2],
        [6.7, 24.3],
      ],
      [
        [6.7, 24.3],
        [6.75, 26],
      ],
    ],
    basketSkin,
    { bevel: 0.2 },
  );
  return group(
    feet(30, 16, 1.1, 0.9),
    at(box(31, 3, 17, 1.1, skin), 0, 0.8, 0),
    at(tank, -9.2, 0, -0.6),
    at(box(22.8, 5.4, 13.2, 1.5, skin), 3.9, 25.9, -0.6),
    at(group(basket), 6.2, 0, 0),
    at(cylinder(6.6, 0.5, steel({ brushed: 'round', roughness: 0.36 }), 0.15), 6.2, 3.7, 0),
    at(thermosJug(white ? oak({ axis: 'y' }) : plastic('#2b2826'), 0.72), 6.2, 4.1, 0, { ry: 0, scale: 0.72 }),
    at(button(0.85, true), 13, 28.6, 6.05),
    at(sign('MORGEN', 0.85, inkOn(color)), 5, 28.6, 6.04),
    at(box(0.5, 22, 12, 0.2, lacquer(white ? '#cfcac1' : '#1d1b1a')), -4.6, 3.8, -0.8),
  );
}
