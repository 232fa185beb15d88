/** A round stove kettle of enamelled steel under a bow of iron and oak. */
import type { Object3D } from 'three';
import { at, ball, group, lathe, settled, tube } from '../studio/geometry';
import { blackSteel, enamel, oak, plastic } from '../studio/materials';

export function enamelKettle(color: string, { lidOff = false } = {}): Object3D {
  const skin = enamel(color);
  const iron = blackSteel({ brushed: 'none', roughness: 0.42 });
  const rim = enamel('#2a2a2e');
  const lid = group(
    lathe(
      [
        [
          [0, 0],
          [4.6, 0],
        ],
        [
          [4.6, 0],
          [4.8, 0.25],
          [4.4, 0.7],
        ],
        [
          [4.4, 0.7],
          [2.6, 1.6],
          [0, 2],
        ],
      ],
      skin,
      { bevel: 0.1 },
    ),
    lathe(
      [
        [
          [4.5, 0.1],
          [4.95, 0.2],
          [4.7, 0.55],
        ],
      ],
      rim,
    ),
    at(
      lathe(
        [
          [
            [0, 0],
            [0.7, 0],
          ],
          [
            [0.7, 0],
            [0.6, 0.6],
            [1.2, 1.5],
            [1.25, 2.1],
            [0.8, 2.6],
            [0, 2.7],
          ],
        ],
        oak(),
        { bevel: 0.12 },
      ),
      0,
      1.9,
      0,
    ),
  );
  const bowPart = (side: number) =>
    tube(
      [
        [side * 7.4, 12.6, 0],
        [side * 8, 15.4, 0],
        [side * 7.4, 19.4, 0],
        [side * 5.2, 22.6, 0],
        [side * 4, 23.2, 0],
      ],
      0.36,
      iron,
    );
  return group(
    lathe(
      [
        [
          [0, 0],
          [7.2, 0],
        ],
        [
          [7.2, 0],
          [7.8, 0.3],
          [8.4, 1.4],
        ],
      ],
      iron,
      { bevel: 0.1 },
    ),
    lathe(
      [
        [
          [8.4, 1.3],
          [9.6, 3],
          [10.3, 6],
          [10, 9],
          [8.6, 12],
          [6.6, 13.8],
          [5.2, 14.5],
        ],
        [
          [5.2, 14.5],
          [4.9, 14.5],
        ],
        [
          [4.9, 14.5],
          [4.7, 13.8],
        ],
        [
          [4.7, 13.8],
          [8, 11],
          [9, 6],
          [7, 2],
          [0, 1.6],
        ],
      ],
      skin,
      { bevel: 0.12 },
    ),
    lathe(
      [
        [
          [5.3, 14.4],
          [5.5, 14.6],
          [5.2, 14.85],
          [4.85, 14.7],
          [4.8, 14.3],
        ],
      ],
      rim,
    ),
    lidOff ? settled(at(lid, 11.6, 0, 9, { rz: -62, ry: 30 })) : at(lid, 0, 14.6, 0),
    at(
      lathe(
        [
          [
            [2.2, 0],
            [1.7, 2.4],
            [1.25, 5.4],
          ],
          [
            [1.25, 5.4],
            [1.05, 5.4],
          ],
          [
            [1.05, 5.4],
            [1.5, 2],
            [1.9, 0],
          ],
        ],
        skin,
        { bevel: 0.06 },
      ),
      -8.2,
      9.2,
      0,
      { rz: 48 },
    ),
    at(
      lathe(
        [
          [
            [1.2, 0],
            [1.45, 0.15],
            [1.3, 0.4],
            [1.05, 0.3],
          ],
        ],
        rim,
      ),
      -8.2 - 5.2 * 0.743,
      9.2 + 5.2 * 0.669,
      0,
      { rz: 48 },
    ),
    bowPart(-1),
    bowPart(1),
    ...[-1, 1].map((side) => at(ball(0.75, plastic('#2b2826')), side * 7.5, 12.7, 0)),
    tube(
      [
        [-4.6, 22.95, 0],
        [-2.4, 24, 0],
        [0, 24.35, 0],
        [2.4, 24, 0],
        [4.6, 22.95, 0],
      ],
      (t) => 0.8 + 0.22 * Math.sin(t * Math.PI),
      oak({ axis: 'x' }),
    ),
  );
}
