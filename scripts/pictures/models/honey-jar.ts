/** A round glass of honey with a lid of brass. */
import type { Object3D } from 'three';
import { at, group, lathe, settled, tube, wrapLabel } from '../studio/geometry';
import { brass, glass, matter, oak, printed } from '../studio/materials';
import { print, write } from '../studio/print';

const label = () =>
  print(
    640,
    420,
    (c, w, h) => {
      c.fillStyle = '#f3e8d2';
      c.fillRect(0, 0, w, h);
      c.strokeStyle = '#b98a3a';
      c.lineWidth = 5;
      c.strokeRect(20, 20, w - 40, h - 40);
      write(c, 'AURIKEL', w / 2, 112, 56, { color: '#6b4a1c', spread: 0.3, font: 'serif', weight: 500 });
      write(c, 'HONIG', w / 2, 226, 84, { color: '#6b4a1c', spread: 0.2 });
      write(c, 'LINDENBLÜTE · 250 G', w / 2, 330, 30, { color: '#8d6a35', spread: 0.2, weight: 500 });
    },
    'honey',
  );

export function honeyJar(_color: string, { open = false } = {}): Object3D {
  const honey = matter('#c9801f', { roughness: 0.12, variation: 0.1 });
  const lid = lathe(
    [
      [
        [3.5, 0],
        [3.62, 0.06],
      ],
      [
        [3.62, 0.06],
        [3.62, 1.5],
      ],
      [
        [3.62, 1.5],
        [3.4, 1.72],
      ],
      [
        [3.4, 1.72],
        [0, 1.72],
      ],
    ],
    brass({ roughness: 0.3 }),
    { bevel: 0.14 },
  );
  const jar = group(
    lathe(
      [
        [
          [0, 0.1],
          [3.2, 0],
        ],
        [
          [3.2, 0],
          [4, 0.6],
          [4.15, 1.6],
        ],
        [
          [4.15, 1.6],
          [4.15, 5.2],
        ],
        [
          [4.15, 5.2],
          [3.7, 6.6],
          [3.35, 7.2],
        ],
        [
          [3.35, 7.2],
          [3.35, 8.2],
        ],
        [
          [3.35, 8.2],
          [3.15, 8.25],
        ],
      ],
      glass({ thickness: 0.4 }),
      { bevel: 0.14 },
    ),
    lathe(
      [
        [
          [0, 0.4],
          [3, 0.35],
        ],
        [
          [3, 0.35],
          [3.75, 0.9],
          [3.9, 2.4],
          [3.86, 5],
          [3.5, 6.4],
        ],
        [
          [3.5, 6.4],
          [3.2, 6.5],
          [0, 6.5],
        ],
      ],
      honey,
      { bevel: 0.1 },
    ),
    wrapLabel(4.19, 1.7, 5.2, 96, printed(label(), { roughness: 0.75 })),
  );
  if (!open) return group(jar, at(lid, 0, 7.4, 0));
  const dipper = group(
    tube(
      [
        [0, 0, 0],
        [0, 6, 0],
        [0, 13, 0],
      ],
      0.36,
      oak(),
    ),
    lathe(
      [
        [
          [0, -3],
          [0.7, -2.7],
          [1.1, -1.6],
          [1.1, -0.8],
          [0.5, 0.1],
          [0, 0.2],
        ],
      ],
      honey,
      { ribs: { count: 1, depth: 0 } },
    ),
  );
  return group(jar, at(dipper, 1.2, 5.2, 0, { rz: -22, rx: 4 }), settled(at(lid, 8.6, 0, 1.6, { rz: -87, ry: 24 })));
}
