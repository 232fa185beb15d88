/** Straight jars of glass with a turned lid: flour in the tall one, beans in the small one. */
import type { Object3D } from 'three';
import { at, group, lathe, vessel } from '../studio/geometry';
import { beanSkin, glass, matter, oak, rubber } from '../studio/materials';
import { filling } from './carafe';
import { heap } from './heap';

const RADIUS = 5.2;

function lid(): Object3D {
  const top = lathe(
    [
      [
        [0, 0],
        [RADIUS + 0.12, 0],
      ],
      [
        [RADIUS + 0.12, 0],
        [RADIUS + 0.12, 1.9],
      ],
      [
        [RADIUS + 0.12, 1.9],
        [0, 2.05],
      ],
    ],
    oak({ axis: 'x' }),
    { bevel: 0.35 },
  );
  const knob = lathe(
    [
      [
        [0.75, 0],
        [0.7, 0.4],
        [1.15, 0.85],
        [1.2, 1.3],
      ],
      [
        [1.2, 1.3],
        [0.9, 1.62],
        [0, 1.7],
      ],
    ],
    oak(),
    { bevel: 0.15 },
  );
  const plug = lathe(
    [
      [
        [RADIUS - 0.42, -0.9],
        [RADIUS - 0.34, 0],
      ],
    ],
    rubber('#d9d2c4'),
  );
  return group(top, at(knob, 0, 2, 0), plug);
}

function oakJar(height: number, content: 'flour' | 'beans' | 'oats' | 'pasta', open = false): Object3D {
  const body = height - 3.7;
  const pot = vessel(
    [
      [
        [RADIUS - 0.25, 0],
        [RADIUS, 0.25],
      ],
      [
        [RADIUS, 0.25],
        [RADIUS, body],
      ],
    ],
    0.26,
    glass(),
    { floor: 0.55, bevel: 0.3 },
  );
  const inner = pot.userData.inner;
  const level = body * (content === 'flour' ? 0.76 : 0.82);
  const inside =
    content === 'beans'
      ? heap({ inner, from: 0.6, to: level, size: 0.5, count: 520, seed: 'beans' }, beanSkin())
      : content === 'oats'
        ? heap(
            { inner, from: 0.6, to: level, size: 0.36, shape: [1, 0.28, 0.75], count: 900, seed: 'oats' },
            matter('#d9bb8b', { roughness: 0.85, variation: 0.4 }),
          )
        : filling(inner, 0.6, level, matter('#efe3cd', { roughness: 0.95, bump: 0.03, scale: 3 }), 0.03);
  return group(pot, inside, open ? at(lid(), 9.5, 1.2, 4.5, { rz: 0 }) : at(lid(), 0, body + 0.12, 0));
}

export function oakJars(_color = '', { open = false } = {}): Object3D {
  return group(at(oakJar(24, 'flour'), -4.9, 0, 0.6, { ry: 20 }), at(oakJar(16.5, 'beans', open), 6.6, 0, 1.8));
}
