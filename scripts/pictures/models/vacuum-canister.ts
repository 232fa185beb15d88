/** A canister whose lid is the pump. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe } from '../studio/geometry';
import { beanSkin, blackSteel, plastic, rubber, steel } from '../studio/materials';
import { heap } from './heap';

export function vacuumCanister(color: string, { open = false } = {}): Object3D {
  const skin = color === 'black' ? blackSteel() : steel({ brushed: 'round' });
  const dark = plastic('#2a2a2b', { roughness: 0.5 });
  const body = lathe(
    [
      [
        [0, 0],
        [5.6, 0],
      ],
      [
        [5.6, 0],
        [6, 0.5],
      ],
      [
        [6, 0.5],
        [6, 14.6],
      ],
      [
        [6, 14.6],
        [5.7, 14.9],
      ],
      [
        [5.7, 14.9],
        [5.6, 14],
        [5.6, 1],
      ],
      [
        [5.6, 1],
        [0, 1],
      ],
    ],
    skin,
    { bevel: 0.2 },
  );
  const foot = lathe(
    [
      [
        [5.3, 0],
        [5.95, 0.05],
        [6.03, 0.5],
        [6.03, 0.8],
      ],
    ],
    dark,
  );
  const lid = group(
    lathe(
      [
        [
          [0, 0],
          [6.05, 0],
        ],
        [
          [6.05, 0],
          [6.12, 2.8],
        ],
        [
          [6.12, 2.8],
          [5.6, 3.3],
          [4.4, 3.4],
        ],
        [
          [4.4, 3.4],
          [4.2, 3],
          [0, 3],
        ],
      ],
      dark,
      { bevel: 0.22, ribs: { count: 48, depth: 0.05, from: 0.5, to: 2.7 }, segments: 384 },
    ),
    at(cylinder(3.4, 0.7, steel({ brushed: 'round' }), 0.16), 0, 2.95, 0),
    at(cylinder(1.25, 0.35, plastic('#b04a32', { roughness: 0.4 }), 0.14), 0, 3.6, 0),
    lathe(
      [
        [
          [5.5, -0.8],
          [5.62, -0.4],
          [5.5, 0],
        ],
      ],
      rubber('#77736c'),
    ),
  );
  const beans = heap({ inner: () => 5.55, from: 1, to: 11.8, size: 0.52, count: 300, seed: 'vacuum' }, beanSkin());
  if (open) return group(body, foot, beans, at(lid, 10.4, 6.1, 2.6, { rz: -78, ry: -22 }));
  return group(
    body,
    foot,
    at(lid, 0, 15.3, 0),
    lathe(
      [
        [
          [5.72, 14.8],
          [5.72, 15.4],
        ],
      ],
      rubber('#77736c'),
    ),
  );
}
