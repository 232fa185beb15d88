import { CLEAR, darker, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { opening, rings, top } from '../surface';

export function glassDripper(sheet: Sheet): void {
  shadow(sheet, 400, 628, 104, 0.8);
  const paper = solid([
    [
      [262, 168],
      [350, 126],
      [440, 82],
      [520, 44],
    ],
  ]);
  paint(sheet, paper, { ...glaze('#efe6d5', 0), softness: 0.12 });
  opening(sheet, paper, '#efe6d5', 4, { color: '#4a2917', depth: 20 });
  glass(
    sheet,
    solid([
      [
        [300, 178],
        [390, 134],
        [480, 84],
        [566, 40],
        [600, 38],
        [620, 42],
      ],
    ]),
    CLEAR,
    0.9,
  );
  const ring = solid([
    [
      [470, 104],
      [484, 112],
      [540, 112],
      [556, 104],
    ],
  ]);
  paint(sheet, ring, wood(OAK));
  rings(sheet, ring, OAK, 'tropf', 12);
  top(sheet, ring, OAK);
  glass(
    sheet,
    solid([
      [
        [440, 106],
        [470, 90],
      ],
    ]),
    CLEAR,
    0.8,
    false,
  );
  sheet.ellipse(400, 470, 90, 17, darker(OAK, 0.55), 'opacity=".5"');
}
