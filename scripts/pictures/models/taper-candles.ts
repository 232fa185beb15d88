/** Six dipped tapers in a band of paper. */
import type { Object3D } from 'three';
import { at, box, group, lathe, tube } from '../studio/geometry';
import { card, matter, wax } from '../studio/materials';
import { ribbon } from './ribbon';

export function taper(color: string, length = 24): Object3D {
  const body = lathe(
    [
      [
        [0, 0],
        [1.02, 0],
      ],
      [
        [1.02, 0],
        [1.1, 0.6],
        [1.08, length * 0.4],
        [0.9, length * 0.85],
        [0.62, length - 1],
        [0.3, length - 0.15],
        [0.08, length + 0.05],
      ],
    ],
    wax(color),
    { bevel: 0.12, wobble: 0.01, segments: 64 },
  );
  const wick = tube(
    [
      [0, length - 0.2, 0],
      [0.04, length + 0.8, 0],
      [0.22, length + 1.5, 0.1],
    ],
    0.08,
    matter('#efe6d4', { roughness: 1 }),
  );
  return group(body, wick);
}

export function taperCandles(color: string, { loose = false } = {}): Object3D {
  const bundle = group();
  const lying = (x: number, y: number, z: number, ry = 0) =>
    at(group(at(taper(color), -12.5, 0, 0, { rz: -90 })), x, y, z, { ry });
  const spots = [
    [-2.3, 1.1],
    [0, 1.1],
    [2.3, 1.1],
    [-1.15, 3.08],
    [1.15, 3.08],
    [0, 5.06],
  ] as const;
  spots.forEach(([z, y], i) => {
    if (loose && i > 3) return;
    bundle.add(lying(Math.sin(i * 5) * 0.2, y, z));
  });
  if (loose) {
    bundle.add(lying(2, 1.1, 6.4, 9), lying(-1, 1.1, 10, -6));
  } else {
    const band = ribbon(
      [
        [0, 0.1, -3.5],
        [0, 1.1, -3.6],
        [0, 5.3, -0.98],
        [0, 6.25, 0],
        [0, 5.3, 0.98],
        [0, 1.1, 3.6],
        [0, 0.1, 3.5],
        [0, 0.04, 0],
      ],
      0.1,
      card('#efe4cd'),
      { closed: true, flatten: 17, tension: 0.3 },
    );
    const seal = at(box(2.2, 0.1, 1.5, 0.04, card('#d8c7a4')), 0, 5.72, 1.05, { rx: 62 });
    bundle.add(band, seal);
  }
  return at(group(at(bundle, 0, 0, 0)), 0, 0, 0, { ry: 26 });
}
