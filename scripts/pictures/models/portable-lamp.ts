/** A small lamp that goes where one goes. */
import type { Object3D } from 'three';
import { at, ball, cylinder, group, lathe } from '../studio/geometry';
import { brass, glow, lacquer } from '../studio/materials';
import { aura, pool } from './lamp-light';

export function portableLamp(color: string, { on = true } = {}): Object3D {
  const skin = color === 'brass' ? brass({ brushed: 'round' }) : lacquer(color, { roughness: 0.5 });
  const base = lathe(
    [
      [
        [0, 0],
        [5.3, 0],
      ],
      [
        [5.3, 0],
        [5.5, 0.3],
        [5.5, 1.6],
      ],
      [
        [5.5, 1.6],
        [5, 2.1],
        [1.4, 2.3],
      ],
      [
        [1.4, 2.3],
        [0, 2.4],
      ],
    ],
    skin,
    { bevel: 0.25 },
  );
  const stem = at(cylinder(0.75, 18.5, skin, 0.1), 0, 2, 0);
  const collar = at(cylinder(1.15, 1.6, brass(), 0.2), 0, 4.2, 0);
  const cap = lathe(
    [
      [
        [8, 20.2],
        [8.05, 20.5],
        [7.4, 22.8],
        [5.6, 25.6],
      ],
      [
        [5.6, 25.6],
        [3.6, 26.6],
        [0, 27],
      ],
    ],
    skin,
    { bevel: 0.3, segments: 160 },
  );
  const lip = lathe(
    [
      [
        [8.02, 20.5],
        [8.08, 20.2],
        [7.8, 20.1],
      ],
    ],
    skin,
  );
  const inside = lathe(
    [
      [
        [7.8, 20.2],
        [7.1, 22.7],
        [5.3, 25.2],
        [0, 26.4],
      ],
    ],
    on ? glow('#ffe2b4', 1.08) : lacquer('#efe6d6'),
  );
  const disc = at(cylinder(3.4, 0.5, on ? glow('#fff6e2', 1.7) : lacquer('#f7f0e2'), 0.2), 0, 21.2, 0);
  const button = at(ball(0.85, brass(), 0.45), 0, 27, 0);
  const light = on ? [at(aura(12, '#ffdfae', 0.2), 0, 18.5, 1), pool(17, 0.34)] : [];
  return group(base, stem, collar, cap, lip, inside, disc, button, ...light);
}
