/** A plate on a turned foot, with a ring cake on it. */
import type { Object3D } from 'three';
import { accidental } from '../studio/chance';
import { at, ball, group, lathe } from '../studio/geometry';
import { glaze, matter } from '../studio/materials';

function cake(): Object3D {
  const crumb = lathe(
    [
      [
        [2.6, 0.2],
        [2.4, 3],
        [3.4, 5.6],
        [5, 6.4],
        [7, 6],
        [8.8, 4.2],
        [9.3, 2],
        [9, 0.2],
      ],
      [
        [9, 0.2],
        [2.6, 0.2],
      ],
    ],
    matter('#a9713c', { roughness: 0.85, bump: 0.06, scale: 2.2, variation: 0.5 }),
    { bevel: 0.3, segments: 256, ribs: { count: 12, depth: 0.42, from: 0.5, to: 6.2 } },
  );
  const icing = lathe(
    [
      [
        [2.75, 4.2],
        [3.4, 5.85],
        [5, 6.62],
        [6.9, 6.28],
        [7.9, 5.4],
      ],
      [
        [7.9, 5.4],
        [7.6, 5.3],
      ],
    ],
    matter('#f6efe2', { roughness: 0.45 }),
    { bevel: 0.12, segments: 256, ribs: { count: 12, depth: 0.42 } },
  );
  return group(crumb, icing);
}

export function cakeStand(color: string, { served = true } = {}): Object3D {
  const skin = glaze(color, { speckle: 0.25 });
  const stand = lathe(
    [
      [
        [0, 6],
        [2, 5],
        [3, 2],
        [6, 0.5],
        [6.3, 0],
      ],
      [
        [6.3, 0],
        [6.9, 0],
      ],
      [
        [6.9, 0],
        [6.8, 0.6],
        [4.6, 1.9],
        [2.9, 3.6],
        [2.35, 5.6],
        [2.5, 7.4],
        [3.6, 8.9],
        [6, 9.7],
        [13.6, 10],
      ],
      [
        [13.6, 10],
        [14, 10.5],
        [14, 11.1],
        [13.7, 11.2],
      ],
      [
        [13.7, 11.2],
        [13.45, 10.75],
        [12.6, 10.55],
        [0, 10.5],
      ],
    ],
    skin,
    { bevel: 0.22, wobble: 0.003, segments: 160 },
  );
  if (!served) return stand;
  const chance = accidental('crumbs');
  const crumbs = group(
    ...Array.from({ length: 14 }, () => {
      const [a, r] = [chance() * Math.PI * 2, 9.9 + chance() * 1.8];
      return at(
        ball(0.08 + chance() * 0.14, matter('#b07c46', { roughness: 0.9 }), 0.7),
        Math.cos(a) * r,
        10.62,
        Math.sin(a) * r,
      );
    }),
  );
  return group(stand, at(cake(), 0, 10.4, 0), crumbs);
}
