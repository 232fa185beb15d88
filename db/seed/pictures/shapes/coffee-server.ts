import { CLEAR, OAK } from '../color';
import { paint, wood } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { rings, top } from '../surface';
import { tube } from '../tube';
import { liquid } from './liquid';

export function coffeeServer(sheet: Sheet): void {
  shadow(sheet, 400, 640, 150, 0.85);
  tube(sheet, 'M500 330C640 320 640 540 536 556', 22, '#c4d2d0', 0.9);
  liquid(sheet, [
    [
      [500, 158],
      [560, 168],
      [612, 158],
      [632, 140],
    ],
  ]);
  glass(
    sheet,
    solid([
      [
        [300, 98],
        [330, 92],
        [380, 108],
        [480, 158],
        [570, 174],
        [616, 164],
        [636, 144],
      ],
    ]),
    CLEAR,
  );
  const lid = solid([
    [
      [262, 74],
      [286, 84],
      [306, 86],
    ],
  ]);
  paint(sheet, lid, wood(OAK));
  rings(sheet, lid, OAK, 'server', 9);
  top(sheet, lid, OAK);
  paint(
    sheet,
    solid([
      [
        [226, 17],
        [238, 22],
        [262, 14],
      ],
    ]),
    wood(OAK),
  );
  sheet.stroke('M470 470h22M476 560h22', '#fff', 3, 'opacity=".7"');
}
