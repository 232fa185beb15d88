import { CLEAR, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { rings, top } from '../surface';

export function carafe(sheet: Sheet): void {
  shadow(sheet, 400, 676, 124, 0.8);
  paint(
    sheet,
    solid([
      [
        [430, 84],
        [500, 112],
        [600, 128],
        [650, 122],
        [668, 108],
      ],
    ]),
    glaze('#b9d3d6', 0.2),
  );
  sheet.ellipse(400, 430, 84, 16, '#dcebec');
  glass(
    sheet,
    solid([
      [
        [250, 66],
        [290, 56],
        [350, 58],
        [430, 92],
        [540, 128],
        [620, 134],
        [674, 114],
      ],
    ]),
    CLEAR,
  );
  const cork = solid([
    [
      [186, 66],
      [196, 72],
      [244, 68],
      [262, 60],
    ],
  ]);
  paint(sheet, cork, wood(OAK));
  rings(sheet, cork, OAK, 'carafe', 9);
  top(sheet, cork, OAK);
}
