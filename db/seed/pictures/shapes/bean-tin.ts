import { darker, materialOf, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';

export function beanTin(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 660, 138, 0.95);
  const body = solid([
    [
      [330, 138],
      [652, 138],
    ],
  ]);
  paint(sheet, body, glaze(base, 0.3));
  sheet.path(
    'M262 430a138 28 0 0 0 276 0v128a138 28 0 0 1 -276 0z',
    sheet.linear(
      [262, 0, 538, 0],
      [
        [0, '#b9a887'],
        [0.3, '#faf3e4'],
        [0.65, '#ecdfc6'],
        [1, '#9b8763'],
      ],
    ),
  );
  letter(sheet, 'FELDWEG', 400, 496, 20, '#54432f', 3.2);
  letter(sheet, 'KAFFEE', 400, 536, 13, '#8a5a3a', 3.2);
  const lid = solid([
    [
      [292, 136],
      [300, 142],
      [344, 142],
    ],
  ]);
  paint(sheet, lid, glaze(base, 0.3));
  top(sheet, lid, base);
  sheet.ellipse(400, 290, 110, 20, 'none', `stroke="${darker(base, 0.4)}" stroke-width="2.4" opacity=".5"`);
  paint(
    sheet,
    solid([
      [
        [258, 17],
        [266, 22],
        [288, 14],
      ],
    ]),
    wood(OAK),
  );
}
