/** Crimped baskets nested in each other. */
import type { Object3D } from 'three';
import { at, group, lathe, settled } from '../studio/geometry';
import { paper } from '../studio/materials';

const basket = (tone: string, seed: number) =>
  lathe(
    [
      [
        [0, 0],
        [4.9, 0.02],
      ],
      [
        [4.9, 0.02],
        [5.6, 1.6],
        [7.2, 6.6],
      ],
    ],
    paper(tone, { kraft: 0.6, creases: 0.04 }),
    {
      bevel: 0.4,
      ribs: { count: 44, depth: 0.16, from: 0.5 },
      segments: 352,
      wobble: 0.004 + seed * 0.001,
    },
  );

export function basketPapers(_color: string, { spread = false } = {}): Object3D {
  const nest = (count: number) =>
    group(
      ...Array.from({ length: count }, (_, i) =>
        at(basket(i % 2 ? '#e2cfab' : '#dcc7a0', i), 0, i * 0.55, 0, { ry: i * 23 }),
      ),
    );
  if (!spread) return nest(5);
  return group(at(nest(4), -5.4, 0, -2), settled(at(basket('#e2cfab', 2), 8.4, 0, 4, { rz: -76, ry: -24 })));
}
