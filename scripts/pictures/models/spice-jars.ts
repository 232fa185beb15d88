/** Six small jars with oak lids in two rows. */
import type { Object3D } from 'three';
import { at, group, lathe, vessel } from '../studio/geometry';
import { glass, matter, oak } from '../studio/materials';
import { filling } from './carafe';
import { heap } from './heap';

const SPICES = ['#b5482a', '#d39a2c', '#7b4a28', '#5f6b35', '#3a2c24', '#c7a56b'];

function jar(kind: number, open = false): Object3D {
  const pot = vessel(
    [
      [
        [2.3, 0],
        [2.5, 0.2],
      ],
      [
        [2.5, 0.2],
        [2.5, 6.4],
      ],
    ],
    0.18,
    glass(),
    { floor: 0.4, bevel: 0.2 },
  );
  const inner = pot.userData.inner;
  const spice = SPICES[kind] as string;
  const level = 4.6 + ((kind * 7) % 4) * 0.25;
  const grains = kind > 2;
  const inside = grains
    ? heap(
        {
          inner,
          from: 0.42,
          to: level,
          size: kind === 4 ? 0.26 : 0.22,
          shape: kind === 4 ? [1, 1, 1] : [1.3, 0.5, 0.5],
          count: 320,
          seed: `spice ${kind}`,
        },
        matter(spice, { roughness: 0.8, variation: 0.5 }),
      )
    : filling(inner, 0.42, level, matter(spice, { roughness: 0.95, bump: 0.04, scale: 6, variation: 0.3 }), 0.02);
  const lid = group(
    lathe(
      [
        [
          [0, 0],
          [2.58, 0],
        ],
        [
          [2.58, 0],
          [2.58, 1.35],
        ],
        [
          [2.58, 1.35],
          [0, 1.42],
        ],
      ],
      oak({ axis: kind % 2 ? 'x' : 'z' }),
      { bevel: 0.25 },
    ),
    lathe(
      [
        [
          [2.28, -0.4],
          [2.28, 0],
        ],
      ],
      matter('#e4ddd0', { roughness: 0.7 }),
    ),
  );
  return group(pot, inside, open ? at(lid, 4.6, 0.4, 3.4) : at(lid, 0, 6.45, 0, { ry: kind * 40 }));
}

export function spiceJars(_color = '', { open = false } = {}): Object3D {
  const jars = SPICES.map((_, i) => {
    const back = i < 3;
    return at(jar(i, open && i === 4), ((i % 3) - 1) * 5.9 + (back ? 1.3 : -0.6), 0, back ? -3.2 : 3);
  });
  return group(...jars);
}
