/** A slim tower that brews one cup straight into the mug. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe, rounded, slab } from '../studio/geometry';
import { lacquer, oak, plastic, steel } from '../studio/materials';
import { cup } from './cup';
import { dripTray, feet } from './machine-parts';
import { inkOn, sign } from './sign';

export function oneCupMachine(color: string, { mug = true } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.42 });
  const shape = rounded(12, 7.4, 3);
  const head = rounded(12, 20, 5);
  return group(
    feet(11, 19, 1, 0.8),
    at(slab(rounded(12, 20, 5), 2.4, 0.6, skin), 0, 0.6, 0),
    at(slab(shape, 20, 0.4, skin), 0, 2.6, -6.3),
    at(slab(head, 6.4, 1.3, skin), 0, 21.6, 0),
    at(slab(rounded(11.4, 19.4, 4.7), 0.4, 0.1, plastic('#1d1b1a')), 0, 21.35, 0),
    at(
      lathe(
        [
          [
            [0, -2.6],
            [1.3, -2.6],
          ],
          [
            [1.3, -2.6],
            [2.6, -1.4],
            [3.8, 0.4],
          ],
        ],
        steel({ roughness: 0.2 }),
        { bevel: 0.2 },
      ),
      0,
      21.2,
      4.6,
    ),
    at(dripTray(8.4, 8.4, 5), 0, 3.25, 4.6),
    at(
      lathe(
        [
          [
            [0, 1],
            [2.1, 0.9],
          ],
          [
            [2.1, 0.9],
            [2.2, 0],
          ],
        ],
        oak({ axis: 'x' }),
        { bevel: 0.35 },
      ),
      0,
      28,
      3.4,
    ),
    at(cylinder(2.5, 0.2, steel({ brushed: 'none', roughness: 0.2 }), 0.08), 0, 27.95, 3.4),
    at(sign('HALDEN', 0.7, inkOn(color), { spread: 0.34 }), 0, 24.7, 10.04),
    ...(mug
      ? [
          at(
            cup(color === 'white' ? 'oat' : 'white', {
              diameter: 8,
              height: 9,
              foot: 0.78,
              belly: 0.5,
              coffee: 'black',
              speckle: 0.5,
              bare: 0.9,
            }),
            0,
            3.3,
            4.6,
            { ry: -30 },
          ),
        ]
      : []),
  );
}
