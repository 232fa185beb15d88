/** Tall and slim, with a fork for the portafilter. */
import type { Object3D } from 'three';
import { darker, hexOf } from '../studio/color';
import { at, box, cylinder, group, lathe, rounded, slab, tube } from '../studio/geometry';
import { glass, lacquer, oak, plastic, steel } from '../studio/materials';
import { beanHeap } from './bean-heap';
import { bodyOf, button, display, feet } from './machine-parts';
import { inkOn, sign } from './sign';

export function doseGrinder(color: string, { filling = 250 } = {}): Object3D {
  const skin = bodyOf(color);
  const dark = color === 'steel' ? steel({ brushed: 'y', roughness: 0.42 }) : lacquer(darker(hexOf(color), 0.3));
  const shine = steel({ brushed: 'none', roughness: 0.16 });
  const side = [
    [3.4, 24.6],
    [3.8, 25.6],
    [5.4, 28.6],
    [6.3, 31.6],
    [6.4, 34.6],
  ] as const;
  const inner = (y: number) => {
    const i = Math.max(
      1,
      side.findIndex(([, height]) => height >= y),
    );
    const [a, b] = [side[i - 1], side[i]] as [readonly [number, number], readonly [number, number]];
    return a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) - 0.25;
  };
  const to = filling > 100 ? 31.6 : 27.6;
  return group(
    feet(16, 18, 1.1, 0.8),
    at(slab(rounded(17, 19, 2.2), 2.6, 0.7, skin), 0, 0.6, 0),
    at(slab(rounded(10.4, 7.6, 1), 0.3, 0.1, shine), 0, 3.15, 5.2),
    at(box(8.6, 14, 7.6, 0.8, dark), 0, 3, -4.2),
    at(box(12.6, 10.4, 14.4, 2.2, skin), 0, 13.6, -1.2),
    at(cylinder(4.3, 1.4, shine, 0.25), 0, 23.6, -1.2),
    at(
      group(
        lathe(
          [
            side,
            [
              [6.4, 34.6],
              [6.2, 34.7],
            ],
          ],
          glass({ thickness: 0.3 }),
          { bevel: 0.08 },
        ),
        beanHeap({ inner, from: 24.9, to, count: 300, seed: 'dose grinder' }),
        at(
          lathe(
            [
              [
                [0, 0],
                [6.5, 0],
              ],
              [
                [6.5, 0],
                [6.8, 0.4],
                [6.6, 1.5],
              ],
              [
                [6.6, 1.5],
                [0, 1.8],
              ],
            ],
            plastic('#2b2826', { roughness: 0.4 }),
            { bevel: 0.3 },
          ),
          0,
          34.6,
          0,
        ),
      ),
      0,
      0,
      -1.2,
    ),
    at(display('12.6', 5.4, 3), 0, 20.4, 6.05),
    at(button(0.7), 0, 16.8, 5.98),
    at(
      lathe(
        [
          [
            [1.9, 0],
            [2.1, -1.6],
            [1.5, -3.2],
          ],
          [
            [1.5, -3.2],
            [1.2, -3.2],
          ],
        ],
        shine,
        { bevel: 0.1 },
      ),
      0,
      13.9,
      3.6,
    ),
    // The fork the portafilter lies on.
    tube(
      [
        [-2.6, 8.6, -0.6],
        [-2.7, 8.5, 4],
        [-2.5, 9.2, 5.2],
      ],
      0.38,
      shine,
    ),
    tube(
      [
        [2.6, 8.6, -0.6],
        [2.7, 8.5, 4],
        [2.5, 9.2, 5.2],
      ],
      0.38,
      shine,
    ),
    at(box(6.4, 1.6, 0.6, 0.3, shine), 0, 7.8, -0.5),
    at(
      lathe(
        [
          [
            [0, 0],
            [2, 0],
          ],
          [
            [2, 0],
            [2.2, 0.3],
            [2.1, 1.4],
          ],
          [
            [2.1, 1.4],
            [0, 1.6],
          ],
        ],
        oak({ axis: 'x' }),
        { bevel: 0.35 },
      ),
      6.1,
      18.6,
      -1.2,
      { rz: -90 },
    ),
    at(sign('HALDEN', 0.6, inkOn(color), { spread: 0.34 }), 0, 1.95, 9.53),
  );
}
