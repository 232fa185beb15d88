/** Vases of stoneware: with a belly, with a long neck, wide open, and as a ring. */
import { Mesh, type Object3D, TorusGeometry } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { glaze } from '../studio/materials';
import { branch, grass } from './leaves';
import { stoneware } from './stoneware';

export function bellyVase(color: string, { scale = 1, stems = true } = {}): Object3D {
  const s = scale;
  const vase = stoneware(
    [
      [
        [5.8 * s, 0],
        [6.6 * s, 0.5 * s],
        [9.4 * s, 4 * s],
        [11.1 * s, 9.4 * s],
        [9.4 * s, 15.2 * s],
        [5.2 * s, 20 * s],
        [3.3 * s, 22.8 * s],
        [3, 24.2 * s],
        [3.6 * s, 26 * s],
      ],
    ],
    color,
    { wall: 0.55, bare: 0.8, speckle: 0.5 },
  );
  if (!stems) return vase;
  return group(
    vase,
    branch([-5.5 * s, 45 * s, 2], 'belly one', { from: [-0.6, 14, 0] }),
    branch([6.5 * s, 41 * s, -2], 'belly two', { from: [0.6, 14, 0] }),
    branch([1.5 * s, 50 * s, -3], 'belly three', { from: [0, 14, -0.5], pairs: 13 }),
  );
}

export function reedVase(color: string, { stems = true } = {}): Object3D {
  const lower = Array.from({ length: 15 }, (_, i) => {
    const t = i / 14;
    const y = 1.2 + t * 11.2;
    return [5.75 + 0.85 * Math.sin(t * Math.PI * 0.95) + (i % 2 ? 0.07 : -0.07) - t * t * 0.9, y] as const;
  });
  const vase = stoneware(
    [[[5.1, 0], [5.5, 0.4], ...lower, [4.6, 14.6], [2.9, 17.6], [2, 20.4], [1.7, 24], [1.72, 28], [2.2, 31]]],
    color,
    { wall: 0.42, bare: 0.5, speckle: 0.3 },
  );
  if (!stems) return vase;
  return group(
    vase,
    grass([-5.5, 53, 1], 'reed one', { from: [0, 20, 0] }),
    grass([1.2, 57, -1], 'reed two', { from: [0, 20, 0], ear: 6 }),
    grass([7.4, 50, 0.5], 'reed three', { from: [0, 20, 0] }),
  );
}

export function jugVase(color: string, { stems = false } = {}): Object3D {
  const vase = stoneware(
    [
      [
        [6.1, 0],
        [6.7, 0.5],
        [8.5, 3.6],
        [9, 7],
        [8.3, 11],
        [6.6, 15.6],
        [5.2, 19.8],
        [5, 22],
        [5.6, 24],
      ],
    ],
    color,
    { wall: 0.5, bare: 2.4, speckle: 0.4 },
  );
  if (!stems) return vase;
  return group(
    vase,
    ...[0, 1, 2, 3, 4].map((i) =>
      branch([Math.cos(i * 1.3) * 13, 40 + (i % 3) * 4, Math.sin(i * 1.3) * 9], `jug ${i}`, {
        from: [Math.cos(i * 1.3) * 2, 12, Math.sin(i * 1.3) * 2],
        pairs: 10,
        color: i % 2 ? '#7f9a83' : '#94a878',
      }),
    ),
  );
}

/** One can see the window through it. */
export function ringVase(color: string, { stem = true } = {}): Object3D {
  const skin = glaze(color, { speckle: 0.35, roughness: 0.42 });
  const torus = new TorusGeometry(6.7, 3.75, 64, 160);
  const ring = at(new Mesh(torus, skin), 0, 12, 0);
  ring.scale.z = 0.98;
  const foot = lathe(
    [
      [
        [0, 0.05],
        [3.3, 0],
      ],
      [
        [3.3, 0],
        [3.45, 0.4],
        [2.7, 1.4],
        [2.6, 2.6],
      ],
    ],
    skin,
    { bevel: 0.15 },
  );
  const neck = lathe(
    [
      [
        [2.5, 0],
        [2, 1.6],
        [1.9, 3.4],
        [2.5, 5.2],
      ],
      [
        [2.5, 5.2],
        [2.3, 5.4],
        [2.1, 5.2],
      ],
      [
        [2.1, 5.2],
        [1.5, 3.4],
        [1.5, 0.5],
      ],
    ],
    skin,
    { bevel: 0.1 },
  );
  const whole = group(ring, foot, at(neck, 0, 21, 0));
  if (stem) whole.add(grass([7, 49, 0], 'ring', { from: [-0.4, 22, 0], ear: 6.4 }));
  return whole;
}
