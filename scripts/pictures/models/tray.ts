/** A round tray: a bent strip of oak, a floor of veneer, two grips of brass. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, oak } from '../studio/materials';

export function tray(color: string, { diameter = 42 } = {}): Object3D {
  const r = diameter / 2;
  const dark = color === 'black' ? { tone: '#3a3431' } : {};
  const floor = at(cylinder(r - 0.3, 0.7, oak({ axis: 'x', ...dark }), 0.1), 0, 0.25, 0);
  const rim = lathe(
    [
      [
        [r - 0.65, 0.3],
        [r - 0.5, 0],
      ],
      [
        [r - 0.5, 0],
        [r, 0],
      ],
      [
        [r, 0],
        [r + 0.1, 1.6],
        [r + 0.18, 3.6],
      ],
      [
        [r + 0.18, 3.6],
        [r - 0.5, 3.6],
      ],
      [
        [r - 0.5, 3.6],
        [r - 0.62, 0.9],
      ],
    ],
    oak({ axis: 'z', ...dark }),
    { bevel: 0.2, segments: 192 },
  );
  const grip = (side: number) => {
    const x = r + 0.12;
    const arc = tube(
      [
        [x, 2.6, -5],
        [x + 0.9, 2.9, -4.9],
        [x + 1.9, 3.1, -3.6],
        [x + 2.1, 3.15, 0],
        [x + 1.9, 3.1, 3.6],
        [x + 0.9, 2.9, 4.9],
        [x, 2.6, 5],
      ],
      0.32,
      brass(),
    );
    const plates = [-5, 5].map((z) => at(cylinder(0.62, 0.25, brass(), 0.08), x - 0.05, 2.6, z, { rz: -90 }));
    return at(group(arc, ...plates), 0, 0, 0, { ry: side });
  };
  return group(floor, rim, grip(0), grip(180));
}
