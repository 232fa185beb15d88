/** A candle in a glass that becomes a tumbler. */
import type { Object3D } from 'three';
import { at, cylinder, group, vessel, wrapLabel } from '../studio/geometry';
import { glass, oak, printed, wax } from '../studio/materials';
import { print, write } from '../studio/print';
import { filling } from './carafe';
import { flame } from './flame';
import { pool } from './lamp-light';
import { tinted } from './tinted';

const label = () =>
  print(
    600,
    480,
    (c, w, h) => {
      c.fillStyle = '#f3ebdc';
      c.fillRect(0, 0, w, h);
      c.strokeStyle = '#b7a17c';
      c.lineWidth = 5;
      c.strokeRect(20, 20, w - 40, h - 40);
      write(c, 'HARZ', w / 2, 210, 110, { color: '#40372c' });
      write(c, 'NATTLYS', w / 2, 330, 44, { color: '#8a7759' });
      write(c, '220 G', w / 2, 410, 30, { color: '#8a7759' });
    },
    'harz',
  );

export function scentedCandle(color: string, { lidded = false } = {}): Object3D {
  const pot = vessel(
    [
      [
        [3.7, 0],
        [4, 0.3],
      ],
      [
        [4, 0.3],
        [4.05, 9.2],
      ],
    ],
    0.3,
    color === 'clear' ? glass() : tinted(color),
    { floor: 0.9, bevel: 0.4 },
  );
  const inside = filling(pot.userData.inner, 0.95, 6.3, wax(color === 'clear' ? '#f1e8d6' : '#e2b877'), 0.02);
  const tag = wrapLabel(4.1, 2.2, 6.8, 82, printed(label()));
  const lid = group(
    cylinder(4.2, 1.1, oak({ axis: 'x' }), 0.3),
    at(cylinder(3.6, 0.6, oak({ axis: 'x' }), 0.1), 0, -0.5, 0),
  );
  if (lidded) return group(pot, inside, tag, at(lid, 0, 9.25, 0));
  return group(pot, inside, tag, at(flame(2), 0, 6.5, 0), pool(13, 0.14));
}
