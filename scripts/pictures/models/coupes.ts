/** Two coupes on a thin stem. */
import type { Object3D } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { drink as drinkOf } from './lit';
import { tinted } from './tinted';

function coupe(color: string, drink: string | null): Object3D {
  const body = lathe(
    [
      [
        [0, 0.35],
        [2.6, 0.06],
        [3.3, 0],
      ],
      [
        [3.3, 0],
        [3.45, 0.1],
        [3.3, 0.2],
      ],
      [
        [3.3, 0.2],
        [1.6, 0.5],
        [0.55, 1],
        [0.36, 2.4],
        [0.33, 5],
        [0.4, 7.6],
        [0.9, 8.6],
        [2.6, 9.5],
        [4, 11],
        [4.6, 12.8],
        [4.72, 14],
      ],
      [
        [4.72, 14],
        [4.66, 14.1],
        [4.6, 14],
      ],
      [
        [4.6, 14],
        [4.46, 12.8],
        [3.86, 11.1],
        [2.5, 9.7],
        [1, 9.02],
        [0, 8.9],
      ],
    ],
    tinted(color),
    { bevel: 0.05 },
  );
  if (!drink) return body;
  const liquid = lathe(
    [
      [
        [0, 8.98],
        [1, 9.1],
        [2.46, 9.78],
        [3.8, 11.15],
        [4.24, 12.2],
      ],
      [
        [4.24, 12.2],
        [4.05, 12.12],
        [0, 12.12],
      ],
    ],
    drinkOf(drink === 'water' ? '#dcddd3' : drink, 14),
    { bevel: 0.03 },
  );
  return group(body, liquid);
}

export function coupes(color: string, { full = true } = {}): Object3D {
  return group(
    at(coupe(color, full ? '#e2b560' : null), 5, 0, -2.6),
    at(coupe(color, full ? '#e2b560' : null), -4.6, 0, 2.4),
  );
}
