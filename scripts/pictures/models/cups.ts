/** Two espresso cups, beside each other or stacked. */
import type { Object3D } from 'three';
import { at, group } from '../studio/geometry';
import { type Cup, cup } from './cup';

const ESPRESSO: Cup = { diameter: 6.5, height: 6, foot: 0.58, belly: 0.7, bare: 0.8, speckle: 0.5, wall: 0.42 };

export function cups(color: string, { stacked = false } = {}): Object3D {
  const full = cup(color, { ...ESPRESSO, coffee: 'black' });
  if (stacked)
    return group(
      at(full, 5.2, 0, 2.6, { ry: -30 }),
      at(cup(color, ESPRESSO), -4, 0, -1.4, { ry: -10 }),
      at(cup(color, ESPRESSO), -4, 4.1, -1.4, { ry: 48, rz: 2 }),
    );
  return group(at(cup(color, ESPRESSO), 4.2, 0, -2.2, { ry: 18 }), at(full, -3.6, 0, 2, { ry: 160 }));
}
