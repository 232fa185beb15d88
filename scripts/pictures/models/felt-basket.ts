/** A basket of thick felt with its rim turned down and two loops of leather. */
import type { Object3D } from 'three';
import { at, ball, group, lathe } from '../studio/geometry';
import { brass, felt, leather } from '../studio/materials';
import { deform } from './deform';
import { ribbon } from './ribbon';

export function feltBasket(color: string, { filled }: { filled?: Object3D } = {}): Object3D {
  const skin = felt(color);
  const wall = lathe(
    [
      [
        [0, 0],
        [11.2, 0],
      ],
      [
        [11.2, 0],
        [12.4, 4],
        [13, 12],
        [13, 21.6],
      ],
      [
        [13, 21.6],
        [13.3, 22.4],
        [14, 22.2],
        [14.2, 21.4],
      ],
      [
        [14.2, 21.4],
        [14.25, 17.4],
      ],
      [
        [14.25, 17.4],
        [13.9, 17.1],
        [13.4, 17.4],
      ],
    ],
    skin,
    { bevel: 0.7, segments: 160 },
  );
  const inside = lathe(
    [
      [
        [13.3, 22.3],
        [12.5, 22.1],
        [12.2, 21],
      ],
      [
        [12.2, 21],
        [12.1, 12],
        [11.6, 4],
      ],
      [
        [11.6, 4],
        [10.6, 0.9],
        [0, 0.8],
      ],
    ],
    skin,
    { bevel: 0.6, segments: 160 },
  );
  const soft = deform(group(wall, inside), (p) => {
    const a = Math.atan2(p.z, p.x);
    const share = 1 + (0.014 * Math.sin(a * 2 + 0.6) + 0.008 * Math.sin(a * 5 + p.y * 0.3)) * (p.y / 22);
    p.x *= share;
    p.z *= share;
    p.y += (p.y / 22) * 0.35 * Math.sin(a * 2 + 1.4);
    return p;
  });
  const loop = (side: number) =>
    at(
      group(
        ribbon(
          [
            [14.4, 19.2, -2.6],
            [14.9, 21, -2.6],
            [15.2, 24.2, -1.9],
            [15.2, 25.4, 0],
            [15.2, 24.2, 1.9],
            [14.9, 21, 2.6],
            [14.4, 19.2, 2.6],
          ],
          0.24,
          leather('#7a4e30'),
          { flatten: 3 },
        ),
        ...[-2.6, 2.6].map((z) => at(ball(0.5, brass(), 0.5), 14.75, 19.6, z, { rz: -90 })),
      ),
      0,
      0,
      0,
      { ry: side },
    );
  return group(soft, loop(0), loop(180), ...(filled ? [filled] : []));
}
