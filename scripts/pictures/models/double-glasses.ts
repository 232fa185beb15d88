/** Two walls of glass with air between, so that the coffee floats. */
import type { Object3D } from 'three';
import { at, group, lathe, type Run } from '../studio/geometry';
import { coffee, crema, glass } from '../studio/materials';
import { trace } from './stoneware';

const OUTER: Run = [
  [2.5, 0.1],
  [3.1, 0.3],
  [3.75, 2.4],
  [4.05, 5.2],
  [4, 8.2],
  [3.8, 10],
];
const INNER: Run = [
  [0, 1.9],
  [1.6, 2.1],
  [2.7, 3.6],
  [3.25, 5.6],
  [3.45, 8],
  [3.62, 10],
];

function radiusOf(run: Run, height: number): number {
  const points = trace(run, 80);
  const next = points.findIndex(([, y]) => y >= height);
  return points[Math.max(0, next)]?.[0] ?? 0;
}

function doubleGlass(drink: 'black' | 'milk' | null = 'black', level = 7.4): Object3D {
  const inner = trace(INNER);
  const outer = trace(OUTER);
  const wall = lathe(
    [
      [
        [0, 0.25],
        [2.3, 0.15],
        [2.5, 0.1],
      ],
      outer,
      [
        [3.8, 10],
        [3.76, 10.14],
        [3.66, 10.14],
        [3.62, 10],
      ],
      [...inner].reverse(),
    ],
    glass(),
    { bevel: 0.03 },
  );
  if (!drink) return wall;
  const side = inner.filter(([, y]) => y <= level - 0.7).map(([r, y]) => [Math.max(0, r - 0.1), y + 0.08] as const);
  const foot = side.at(-1) as readonly [number, number];
  const top = radiusOf(INNER, level) - 0.1;
  const body = lathe([side, [foot, [0, foot[1]]]], drink === 'milk' ? crema('#c8976a') : coffee(), { bevel: 0.02 });
  const foam = lathe(
    [
      [[0, foot[1]], foot],
      [foot, [top, level]],
      [
        [top, level],
        [top - 0.2, level - 0.06],
        [0, level - 0.06],
      ],
    ],
    crema(),
    { bevel: 0.03 },
  );
  return group(wall, body, foam);
}

export function doubleGlasses(_color = '', { empty = false } = {}): Object3D {
  return group(
    at(doubleGlass(empty ? null : 'black'), 4.3, 0, -2.4),
    at(doubleGlass('black', 8), -4.1, 0, 2, { ry: 50 }),
  );
}
