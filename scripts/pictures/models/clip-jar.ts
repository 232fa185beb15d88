/** A preserving jar: glass lid, rubber ring, clip of steel wire; lentils inside. */
import type { Object3D } from 'three';
import { at, group, lathe, tube, vessel } from '../studio/geometry';
import { glass, matter, rubber, steel } from '../studio/materials';
import { heap } from './heap';

/** The bail turns about its ends and hangs behind the jar. */
function fallen(bail: Object3D): Object3D {
  return at(group(at(bail, 0, -13.1, 0)), 0, 13.1, 0, { rx: -158 });
}

export function clipJar(_color = '', { open = false } = {}): Object3D {
  const pot = vessel(
    [
      [
        [4.3, 0],
        [4.75, 0.4],
      ],
      [
        [4.75, 0.4],
        [4.9, 2],
        [4.9, 10.5],
        [4.6, 12],
        [4.15, 12.9],
      ],
      [
        [4.15, 12.9],
        [4.5, 13.2],
        [4.5, 13.7],
      ],
    ],
    0.3,
    glass(),
    { floor: 0.6, bevel: 0.25 },
  );
  const wire = steel({ brushed: 'none' });
  const lentils = heap(
    { inner: pot.userData.inner, from: 0.7, to: 9.6, size: 0.3, shape: [1, 0.45, 1], count: 1100, seed: 'lentils' },
    matter('#c8713a', { roughness: 0.6, variation: 0.5 }),
  );
  const ring = lathe(
    [
      [
        [3.9, 0],
        [4.95, 0],
      ],
      [
        [4.95, 0],
        [4.95, 0.42],
      ],
      [
        [4.95, 0.42],
        [3.9, 0.42],
      ],
    ],
    rubber('#c4532f'),
    { bevel: 0.15 },
  );
  const tab = at(
    lathe(
      [
        [
          [0, 0],
          [0.85, 0],
        ],
        [
          [0.85, 0],
          [0.85, 0.36],
        ],
        [
          [0.85, 0.36],
          [0, 0.36],
        ],
      ],
      rubber('#c4532f'),
      { bevel: 0.12 },
    ),
    1.2,
    0.03,
    4.9,
  );
  const lid = lathe(
    [
      [
        [0, 0],
        [4.6, 0],
      ],
      [
        [4.6, 0],
        [4.6, 0.7],
      ],
      [
        [4.6, 0.7],
        [4.2, 1],
        [3.4, 1.1],
      ],
      [
        [3.4, 1.1],
        [3.2, 1.5],
        [2.2, 1.75],
        [0, 1.8],
      ],
    ],
    glass(),
    { bevel: 0.2 },
  );
  const hoop = (r: number, y: number) =>
    tube(
      Array.from(
        { length: 24 },
        (_, i) => [Math.cos((i / 24) * Math.PI * 2) * r, y, Math.sin((i / 24) * Math.PI * 2) * r] as const,
      ),
      0.13,
      wire,
      { closed: true },
    );
  // The bail runs over the lid; the lever hangs in front.
  const bail = tube(
    [
      [-4.75, 13.1, 0],
      [-4.95, 14.4, 0],
      [-4.3, 15.5, 0.2],
      [-2, 15.95, 0.4],
      [0, 16.05, 0.5],
      [2, 15.95, 0.4],
      [4.3, 15.5, 0.2],
      [4.95, 14.4, 0],
      [4.75, 13.1, 0],
    ],
    0.14,
    wire,
  );
  const lever = tube(
    [
      [-4.3, 13.1, 1.8],
      [-3, 13.3, 4.2],
      [-1.7, 12.4, 5],
      [-1.6, 10, 5.15],
      [0, 9.4, 5.2],
      [1.6, 10, 5.15],
      [1.7, 12.4, 5],
      [3, 13.3, 4.2],
      [4.3, 13.1, 1.8],
    ],
    0.14,
    wire,
  );
  const top = group(ring, tab, at(lid, 0, 0.4, 0));
  return group(
    pot,
    lentils,
    hoop(4.62, 12.75),
    lever,
    open ? at(top, 10.4, 0.02, 4.6, { ry: 40 }) : at(top, 0, 13.75, 0),
    open ? fallen(bail) : bail,
  );
}
