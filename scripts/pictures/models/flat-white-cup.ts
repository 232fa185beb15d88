/** A low cup without a handle: a waist to hold it by. */
import type { Object3D } from 'three';
import { at, group } from '../studio/geometry';
import { crema } from '../studio/materials';
import { latteArt } from './latte-art';
import { fill, stoneware } from './stoneware';

export function flatWhiteCup(color: string, { stacked = false } = {}): Object3D {
  const cup = () =>
    stoneware(
      [
        [
          [2.7, 0],
          [3.1, 0.25],
          [3.62, 1.2],
          [3.7, 2.2],
          [3.52, 2.9],
          [3.5, 3.3],
          [3.72, 3.9],
          [4.05, 5.4],
          [4.25, 7],
        ],
      ],
      color,
      { wall: 0.4, bare: 0.7, speckle: 0.5 },
    );
  if (stacked)
    return group(cup(), at(cup(), 0.15, 3.6, 0, { rz: -3, ry: 80 }), at(full(cup()), 9.6, 0, 2.4, { ry: 30 }));
  return full(cup());
}

const full = (cup: ReturnType<typeof stoneware>) => group(fill(cup, 5.9, crema()), latteArt(3.6, 5.92));
