/** Two small chalices with their eggs. */
import type { Object3D } from 'three';
import { at, group, lathe } from '../studio/geometry';
import { glaze } from '../studio/materials';
import { stoneware } from './stoneware';

function eggCup(color: string, shell: string | null = '#e3c6a6'): Object3D {
  const cup = stoneware(
    [
      [
        [2.35, 0],
        [2.3, 0.25],
        [1.5, 1],
        [1.12, 1.9],
        [1.25, 2.6],
        [1.9, 3.5],
        [2.4, 4.6],
        [2.5, 5.4],
      ],
    ],
    color,
    { wall: 0.3, speckle: 0.3, bare: 0.3 },
  );
  return shell ? group(cup, at(egg(shell), 0, 3.5, 0, { rz: 3 })) : cup;
}

function egg(shell: string): Object3D {
  const points = Array.from({ length: 25 }, (_, i) => {
    const a = (i / 24) * Math.PI;
    const y = 2.75 - 2.75 * Math.cos(a);
    return [Math.max(0, 2.12 * Math.sin(a) * (1 - 0.12 * (y / 5.5 - 0.4))), y] as const;
  });
  return lathe([points], glaze(shell, { speckle: 0.12, roughness: 0.62, variation: 0.25 }));
}

export function eggCups(color: string, { empty = false } = {}): Object3D {
  return group(
    at(eggCup(color, empty ? null : '#e3c6a6'), 2.9, 0, -1.6),
    at(eggCup(color, '#efe3d2'), -2.6, 0, 1.4, { ry: 40 }),
  );
}
