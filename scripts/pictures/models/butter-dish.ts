/** A dish for half a pound of butter; its lid is a small board. */
import type { Object3D, Path } from 'three';
import { at, box, group, rounded, slab } from '../studio/geometry';
import { glaze, matter, oak } from '../studio/materials';

export function butterDish(color: string, { shifted = false } = {}): Object3D {
  const skin = glaze(color, { speckle: 0.4 });
  const floor = slab(rounded(17, 10, 3.6), 1, 0.5, skin);
  const ring = rounded(17, 10, 3.6);
  ring.holes.push(rounded(15.7, 8.7, 3) as unknown as Path);
  const wall = slab(ring, 4.7, 0.26, skin);
  const butter = at(box(11.5, 3.1, 5.4, 0.35, matter('#efd98a', { roughness: 0.5, variation: 0.15 })), 0, 0.9, 0, {
    ry: 2,
  });
  const lid = group(
    at(slab(rounded(17.2, 10.2, 3.7), 1.3, 0.45, oak({ axis: 'x' })), 0, 0, 0),
    at(slab(rounded(15.4, 8.4, 2.8), 0.6, 0.1, oak({ axis: 'x' })), 0, -0.55, 0),
  );
  return group(floor, wall, butter, shifted ? at(lid, 7, 4.72, 1, { ry: 10 }) : at(lid, 0, 4.72, 0));
}
