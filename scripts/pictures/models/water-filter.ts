/** A cartridge with rings below, where it goes into the tank. */
import type { Object3D } from 'three';
import { at, group, lathe, settled, wrapLabel } from '../studio/geometry';
import { plastic, printed, rubber } from '../studio/materials';
import { print, write } from '../studio/print';

const label = () =>
  print(
    900,
    420,
    (c, w, h) => {
      c.fillStyle = '#6f9aa3';
      c.fillRect(0, 0, w, h);
      write(c, 'KLEIN', w / 2, h * 0.36, 92, { color: '#f4f7f3', spread: 0.26 });
      write(c, 'WASSER', w / 2, h * 0.64, 92, { color: '#f4f7f3', spread: 0.2 });
    },
    'water filter',
  );

function cartridge(): Object3D {
  const white = plastic('#efeee9', { roughness: 0.4 });
  return group(
    lathe(
      [
        [
          [0, 0],
          [1.7, 0],
        ],
        [
          [1.7, 0],
          [1.75, 2.2],
        ],
        [
          [1.75, 2.2],
          [2.2, 2.6],
        ],
        [
          [2.2, 2.6],
          [2.5, 3.4],
        ],
        [
          [2.5, 3.4],
          [2.55, 9.4],
        ],
        [
          [2.55, 9.4],
          [2.2, 10.2],
        ],
        [
          [2.2, 10.2],
          [1.4, 10.4],
        ],
        [
          [1.4, 10.4],
          [0, 10.4],
        ],
      ],
      white,
      { bevel: 0.14 },
    ),
    ...[0.5, 1.1, 1.7].map((y) =>
      lathe(
        [
          [
            [1.7, y - 0.18],
            [1.92, y],
            [1.7, y + 0.18],
          ],
        ],
        rubber('#56656a'),
      ),
    ),
    wrapLabel(2.575, 4.6, 8.2, 170, printed(label(), { roughness: 0.5 })),
    at(
      lathe(
        [
          [
            [1.3, 0],
            [1.4, 0.05],
          ],
          [
            [1.4, 0.05],
            [1.4, 1.7],
          ],
          [
            [1.4, 1.7],
            [0, 1.8],
          ],
        ],
        plastic('#5f8f98', { roughness: 0.4 }),
        { bevel: 0.2, ribs: { count: 30, depth: 0.02, from: 0.2, to: 1.4 }, segments: 180 },
      ),
      0,
      10.3,
      0,
    ),
  );
}

export function waterFilter(_color: string, { pair = false } = {}): Object3D {
  return pair
    ? group(at(cartridge(), -2.6, 0, -2), settled(at(cartridge(), -2, 0, 4.6, { rz: -90, ry: 26 })))
    : cartridge();
}
