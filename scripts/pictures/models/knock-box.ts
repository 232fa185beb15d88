/** A drum of turned oak with a bar to knock the portafilter on. */
import type { Object3D } from 'three';
import { at, cylinder, disc, group, vessel } from '../studio/geometry';
import { blackOak, ground, oak, rubber, steel } from '../studio/materials';
import { sign } from './sign';

export function knockBox(color: string, { used = true } = {}): Object3D {
  const wood = color === 'black' ? blackOak({ years: 2.6 }) : oak({ years: 2.4 });
  return group(
    vessel(
      [
        [
          [6.5, 0],
          [6.9, 0.6],
          [7, 4],
          [7, 11.6],
        ],
        [
          [7, 11.6],
          [6.7, 12],
        ],
      ],
      0.9,
      wood,
      { bevel: 0.3, floor: 0.8 },
    ),
    at(cylinder(1.05, 13, rubber('#262423'), 0.2), -6.5, 11.1, 0, { rz: -90 }),
    at(cylinder(1.15, 0.5, steel({ brushed: 'none' }), 0.1), 5.3, 11.1, 0, { rz: -90 }),
    at(cylinder(1.15, 0.5, steel({ brushed: 'none' }), 0.1), -5.8, 11.1, 0, { rz: -90 }),
    ...(used ? [at(cylinder(2.9, 1.4, ground(), 0.4), -1.6, 1, 1.8), disc(6.1, 1, ground())] : []),
    at(sign('MOOSBERG', 0.6, color === 'black' ? '#b7a994' : '#5b3f22'), 0, 3, 7.02),
  );
}
