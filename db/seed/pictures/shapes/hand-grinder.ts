import { darker, materialOf, OAK, STEEL } from '../color';
import { glaze, metal, paint, wood } from '../finish';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { rings, top } from '../surface';
import { tube } from '../tube';

/** A steel tube, a folding crank, a wooden knob. */
export function handGrinder(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 380, 676, 92, 0.95);
  const body = solid(
    [
      [
        [290, 82],
        [420, 82],
      ],
      [
        [420, 84],
        [470, 84],
      ],
      [
        [470, 80],
        [560, 80],
      ],
      [
        [560, 84],
        [668, 84],
      ],
    ],
    380,
  );
  paint(sheet, body, color === 'steel' ? metal(base) : glaze(base, 0.35));
  const sleeve = solid(
    [
      [
        [424, 86],
        [476, 86],
      ],
    ],
    380,
  );
  paint(sheet, sleeve, wood(OAK));
  rings(sheet, sleeve, OAK, 'kurbel', 8);
  sheet.stroke('M297 562a83 17 0 0 0 166 0', darker(base, 0.55), 2.4, 'opacity=".7"');
  top(sheet, body, base);
  paint(
    sheet,
    solid(
      [
        [
          [262, 50],
          [284, 54],
        ],
      ],
      380,
    ),
    metal('#8d9092'),
  );
  top(
    sheet,
    solid(
      [
        [
          [262, 50],
          [284, 54],
        ],
      ],
      380,
    ),
    '#a9acae',
  );
  tube(sheet, 'M380 262V228', 22, STEEL);
  tube(sheet, 'M366 222C420 210 500 206 574 212', 17, STEEL);
  paint(
    sheet,
    solid(
      [
        [
          [122, 30],
          [138, 42],
          [160, 40],
          [184, 24],
          [206, 16],
        ],
      ],
      574,
    ),
    wood(OAK),
  );
  letter(sheet, 'OSTERHOLT', 380, 618, 12, color === 'black' ? '#cfc8bc' : '#55534f', 2.6);
}
