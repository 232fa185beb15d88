/** Steel below, oak above: the lid is the board. */
import type { Object3D, Path } from 'three';
import { at, ball, group, rounded, slab } from '../studio/geometry';
import { brass, lacquer, leather, oak } from '../studio/materials';
import { loaf } from './loaf';
import { ribbon } from './ribbon';

export function breadBox(color: string, { open = false } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.55 });
  const ring = rounded(36, 22, 3);
  ring.holes.push(rounded(35.2, 21.2, 2.6) as unknown as Path);
  const walls = at(slab(ring, 15, 0.12, skin), 0, 0.2, 0);
  const floor = slab(rounded(35.8, 21.8, 2.9), 0.8, 0.3, skin);
  const lid = group(
    slab(rounded(36.6, 22.6, 3.2), 3, 0.7, oak({ axis: 'x' })),
    at(slab(rounded(34.6, 20.6, 2.4), 0.8, 0.15, oak({ axis: 'x' })), 0, -0.75, 0),
  );
  const strap = ribbon(
    [
      [-7.4, 9.6, 11.3],
      [-5.6, 8.2, 12],
      [-2.6, 7.2, 12.4],
      [0, 6.9, 12.5],
      [2.6, 7.2, 12.4],
      [5.6, 8.2, 12],
      [7.4, 9.6, 11.3],
    ],
    0.26,
    leather('#6b4630'),
    { flatten: 2.6 },
  );
  const studs = [-7.4, 7.4].map((x) => at(ball(0.75, brass(), 0.5), x, 9.6, 11.2, { rx: 90 }));
  const whole = group(floor, walls, strap, ...studs);
  if (!open) return group(whole, at(lid, 0, 15.25, 0));
  // Pushed back, it still rests on the walls.
  return group(whole, at(loaf(), 0, 1.2, 1.5, { ry: 4 }), at(lid, 2.5, 15.25, -9.5, { ry: 9 }));
}
