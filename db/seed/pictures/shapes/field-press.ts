import { darker, materialOf, STEEL } from '../color';
import { glaze, metal, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';

export function fieldPress(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 676, 124, 0.95);
  tube(sheet, 'M504 306C620 296 622 560 510 566', 30, darker(base, 0.1));
  const body = solid([
    [
      [262, 110],
      [300, 118],
      [500, 124],
      [640, 124],
      [666, 116],
    ],
  ]);
  paint(sheet, body, glaze(base, 0.3));
  sheet.path(
    'M292 270q-34 -8 -50 -22q4 40 46 56z',
    sheet.linear(
      [240, 250, 292, 300],
      [
        [0, '#f5f5f4'],
        [1, '#85888a'],
      ],
    ),
  );
  const lid = solid([
    [
      [214, 70],
      [226, 102],
      [244, 114],
    ],
    [
      [244, 116],
      [266, 116],
    ],
  ]);
  tube(sheet, 'M400 220V150', 13, STEEL);
  paint(sheet, lid, metal(STEEL));
  top(sheet, lid, STEEL);
  paint(
    sheet,
    solid([
      [
        [112, 22],
        [124, 34],
        [146, 34],
        [164, 16],
      ],
    ]),
    glaze('#33302e', 0.4),
  );
  paint(
    sheet,
    solid([
      [
        [640, 126],
        [672, 122],
      ],
    ]),
    metal(STEEL),
  );
}
