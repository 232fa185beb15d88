/** A square tower with a round hopper; the collar between them sets the grind. */
import type { Object3D, Shape } from 'three';
import { darker, hexOf } from '../studio/color';
import { at, box, cylinder, group, lathe, panel, rounded, settled } from '../studio/geometry';
import { glass, ground, lacquer, oak, steel } from '../studio/materials';
import { beanHeap } from './bean-heap';
import { feet } from './machine-parts';
import { inkOn, sign } from './sign';

export function burrGrinder(color: string, { open = false } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.42 });
  const inside = lacquer(darker(hexOf(color), 0.55), { roughness: 0.6 });
  const [w, h, d] = [14.5, 20, 16];
  const face = rounded(w, h, 1.7, 0, h / 2) as Shape;
  face.holes.push(rounded(10.4, 12.6, 1.2, 0, 8.1));
  const hopperSide = [
    [4.6, 23.6],
    [5.2, 24.6],
    [6.7, 27.6],
    [7.6, 31],
    [7.7, 34],
  ] as const;
  const inner = (y: number) => {
    const i = hopperSide.findIndex(([, at_]) => at_ >= y);
    const [a, b] = [hopperSide[Math.max(0, i - 1)], hopperSide[Math.max(0, i)]] as const;
    return (a && b && b[1] !== a[1] ? a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) : 4.6) - 0.25;
  };
  const lid = group(
    lathe(
      [
        [
          [0, 0],
          [7.9, 0],
        ],
        [
          [7.9, 0],
          [8, 0.8],
          [7.6, 1.5],
        ],
        [
          [7.6, 1.5],
          [0, 1.9],
        ],
      ],
      skin,
      { bevel: 0.3 },
    ),
    at(
      lathe(
        [
          [
            [1.1, 0],
            [1.25, 0.4],
            [1.15, 1.4],
          ],
          [
            [1.15, 1.4],
            [0, 1.5],
          ],
        ],
        oak(),
        { bevel: 0.25 },
      ),
      0,
      1.8,
      0,
    ),
  );
  return group(
    feet(w, d, 1.2, 0.9),
    at(panel(face, 4, 0.5, skin), 0, 0.9, d / 2 - 2),
    at(box(w, h, d - 3.6, 1.2, skin), 0, 0.9, -1.8),
    at(box(10.4, 12.8, 0.4, 0.1, inside), 0, 2.5, 4.3),
    at(cylinder(2.2, 2.6, steel({ roughness: 0.3 }), 0.25, 2.6), 0, 12.9, 6.1),
    at(jar(), 0, 2.75, 5.4),
    at(
      lathe(
        [
          [
            [6.4, 0],
            [6.9, 0.1],
          ],
          [
            [6.9, 0.1],
            [6.9, 2.1],
          ],
          [
            [6.9, 2.1],
            [4.4, 2.4],
          ],
        ],
        steel({ roughness: 0.26 }),
        { bevel: 0.2, ribs: { count: 48, depth: 0.035, from: 0.3, to: 1.9 }, segments: 384 },
      ),
      0,
      21,
      0,
    ),
    lathe(
      [
        hopperSide,
        [
          [7.7, 34],
          [7.5, 34.1],
        ],
      ],
      glass({ thickness: 0.3 }),
      { bevel: 0.08 },
    ),
    beanHeap({ inner, from: 23.8, to: 30.4, count: 420, seed: 'burr grinder' }),
    open ? settled(at(lid, 11.6, 0, 5, { rz: -84, ry: 20 })) : at(lid, 0, 34, 0),
    at(sign('OSTERHOLT', 0.72, inkOn(color)), 0, 18.2, d / 2 + 0.05),
  );
}

function jar(): Object3D {
  return group(
    lathe(
      [
        [
          [0, 0.1],
          [3.6, 0],
        ],
        [
          [3.6, 0],
          [3.8, 0.5],
          [4, 5],
          [3.9, 8],
        ],
        [
          [3.9, 8],
          [3.7, 8.1],
        ],
      ],
      glass(),
      { bevel: 0.2 },
    ),
    lathe(
      [
        [
          [0, 0.3],
          [3.5, 0.4],
        ],
        [
          [3.5, 0.4],
          [3.72, 3.8],
        ],
        [
          [3.72, 3.8],
          [1.6, 4.5],
          [0, 4.9],
        ],
      ],
      ground(),
      { bevel: 0.2 },
    ),
  );
}
