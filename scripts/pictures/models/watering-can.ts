/** Reaches the pot behind the pot. */
import type { Object3D } from 'three';
import { at, ball, group, lathe, tube } from '../studio/geometry';
import { brass, lacquer, oak } from '../studio/materials';

export function wateringCan(color: string): Object3D {
  const skin = color === 'brass' ? brass({ brushed: 'round' }) : lacquer(color, { roughness: 0.4 });
  const body = lathe(
    [
      [
        [0, 0.1],
        [6.6, 0.1],
        [6.8, 0],
      ],
      [
        [6.8, 0],
        [7, 0.3],
        [7, 4],
        [6.7, 10],
        [6, 14],
        [4.5, 16.2],
      ],
      [
        [4.5, 16.2],
        [4.1, 16.6],
        [4.1, 17.4],
      ],
      [
        [4.1, 17.4],
        [3.9, 17.4],
      ],
      [
        [3.9, 17.4],
        [3.9, 16.4],
        [5.8, 13.8],
        [6.5, 10],
        [6.6, 1],
      ],
      [
        [6.6, 1],
        [0, 0.8],
      ],
    ],
    skin,
    { bevel: 0.22 },
  );
  const spout = tube(
    [
      [-5.8, 2.6, 0],
      [-9.4, 3.2, 0],
      [-12.6, 6.6, 0],
      [-15.4, 13, 0],
      [-18, 19.4, 0],
      [-19.6, 22.4, 0],
    ],
    (t) => 1.15 - 0.55 * t,
    skin,
  );
  const collar = at(ball(1.6, skin, 0.8), -6.5, 2.7, 0, { rz: 80 });
  const tip = at(
    lathe(
      [
        [
          [0.6, 0],
          [0.8, 0.2],
          [0.85, 1],
        ],
        [
          [0.85, 1],
          [0.6, 1.02],
        ],
        [
          [0.6, 1.02],
          [0.5, 0.2],
        ],
      ],
      brass(),
    ),
    -19.4,
    22.1,
    0,
    { rz: 30 },
  );
  const handle = tube(
    [
      [3.6, 16, 0],
      [5.4, 20.6, 0],
      [9.4, 23.6, 0],
      [13.4, 21.4, 0],
      [14.4, 15.6, 0],
      [12, 9.6, 0],
      [9, 6.4, 0],
      [6.8, 5.4, 0],
    ],
    (t) => 0.52 + 0.1 * Math.sin(t * Math.PI),
    color === 'brass' ? brass() : oak({ axis: 'x' }),
  );
  const ends = group(
    at(ball(0.72, brass(), 0.8), 3.75, 16.3, 0, { rz: -20 }),
    at(ball(0.72, brass(), 0.8), 6.95, 5.45, 0, { rz: -90 }),
  );
  return at(group(at(group(body, spout, collar, tip, handle, ends), 2.5, 0, 0)), 0, 0, 0);
}
