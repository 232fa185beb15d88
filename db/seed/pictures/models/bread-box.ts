/** Steel below, oak above: the lid is the board. */
import type { Object3D } from 'three';
import { at, box, group, rounded, slab, tube, ball } from '../studio/geometry';
import { brass, lacquer, leather, matter, oak } from '../studio/materials';
import { Path } from 'three';
import { loaf } from './loaf';

export function breadBox(color: string, { open = false } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.55 });
  const ring = rounded(36, 22, 3);
  ring.holes.push(rounded(35.2, 21.2, 2.6) as unknown as Path);
  const walls = at(slab(ring, 15, 0.25, skin), 0, 0.2, 0);
  const floor = slab(rounded(35.8, 21.8, 2.9), 0.8, 0.3, skin);
  const lid = group(slab(rounded(36.6, 22.6, 3.2), 3, 0.7, oak({ axis: 'x' })), at(slab(rounded(34.6, 20.6, 2.4), 0.8, 0.15, oak({ axis: 'x' })), 0, -0.75, 0));
  const strap = tube([[-7.4, 9.6, 11.3], [-5.6, 8.2, 12], [-2.6, 7.2, 12.4], [0, 6.9, 12.5], [2.6, 7.2, 12.4], [5.6, 8.2, 12], [7.4, 9.6, 11.3]], 0.26, leather('#6b4630'), { flatten: 2.6 });
  const studs = [-7.4, 7.4].map((x) => at(ball(0.75, brass(), 0.5), x, 9.6, 11.2, { rx: 90 }));
  const whole = group(floor, walls, strap, ...studs);
  if (!open) return group(whole, at(lid, 0, 15.25, 0));
  return group(whole, at(loaf(), 0, 2.6, 0, { ry: 4 }), at(lid, 2, 16.4, -13.4, { rx: -58 }), at(box(1, 1, 1, 0.2, matter('#ffffff')), 0, -50, 0));
}
