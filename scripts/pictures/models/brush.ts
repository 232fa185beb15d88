/** A brush of boar bristles for the grinder. */
import type { Object3D } from 'three';
import { accidental } from '../studio/chance';
import { at, group, lathe, settled, tube } from '../studio/geometry';
import { leather, matter, oak, steel } from '../studio/materials';

export function brush(_color: string): Object3D {
  const chance = accidental('brush');
  const bristle = matter('#4b3526', { roughness: 0.7, variation: 0.4 });
  const hairs = Array.from({ length: 130 }, () => {
    const [a, r] = [chance() * 6.2832, Math.sqrt(chance()) * 1.15];
    const [x, z] = [Math.cos(a) * r, Math.sin(a) * r];
    const spread = 1.28 + chance() * 0.22;
    const end = -4.6 - chance() * 0.7;
    return tube(
      [
        [x, 0.3, z],
        [x * 1.1, -2, z * 1.1],
        [x * spread, end, z * spread],
      ],
      (t) => 0.085 * (1 - 0.5 * t),
      bristle,
      { segments: 6, sides: 5 },
    );
  });
  const whole = group(
    lathe(
      [
        [
          [0, 15.4],
          [0.7, 15.3],
          [1, 14.4],
          [0.78, 11.4],
          [0.72, 8],
          [0.9, 4.4],
          [1.4, 1.6],
          [1.45, 0.7],
        ],
      ],
      oak({ years: 3 }),
    ),
    lathe(
      [
        [
          [1.42, 0.8],
          [1.5, 0.75],
        ],
        [
          [1.5, 0.75],
          [1.5, -0.7],
        ],
        [
          [1.5, -0.7],
          [1.3, -0.75],
        ],
      ],
      steel({ roughness: 0.2 }),
      { bevel: 0.06 },
    ),
    ...hairs,
    tube(
      [
        [0, 14.5, 0.8],
        [0.5, 15.6, 0.9],
        [1.2, 17.4, 0.6],
        [0.4, 18.2, 0.1],
        [-0.6, 17.2, -0.4],
        [-0.1, 15.4, -0.9],
        [0, 14.5, -0.8],
      ],
      0.12,
      leather('#5b3a22'),
      { sides: 8 },
    ),
  );
  return settled(group(at(whole, 0, 0, 0, { rz: -85, ry: 32 })));
}
