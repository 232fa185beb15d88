import { CLEAR, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { opening, rings } from '../surface';
import { liquid } from './liquid';

export function hourglass(sheet: Sheet): void {
  const body: Run[] = [
    [
      [130, 152],
      [190, 128],
      [270, 88],
      [340, 56],
      [380, 52],
      [420, 62],
      [480, 108],
      [560, 150],
      [630, 150],
      [662, 126],
    ],
  ];
  shadow(sheet, 400, 662, 136, 0.85);
  liquid(sheet, [
    [
      [540, 138],
      [580, 148],
      [630, 144],
      [656, 122],
    ],
  ]);
  const paper = solid([
    [
      [108, 140],
      [190, 110],
      [280, 62],
      [350, 26],
    ],
  ]);
  paint(sheet, paper, glaze('#f0e8d8', 0));
  opening(sheet, paper, '#f0e8d8', 3, { color: '#50301c', depth: 18 });
  glass(sheet, solid(body), CLEAR);
  const collar = solid([
    [
      [318, 78],
      [334, 64],
      [378, 60],
      [424, 66],
      [442, 82],
    ],
  ]);
  paint(sheet, collar, wood(OAK));
  rings(sheet, collar, OAK, 'sanduhr', 10);
  sheet.stroke('M340 376a60 12 0 0 0 120 0', '#5b3a22', 7);
  sheet.stroke('M398 388q-22 30 -16 66M402 388q18 26 26 58', '#5b3a22', 4.5);
  sheet.ellipse(400, 388, 10, 10, '#7a4d2b');
  sheet.ellipse(476, 560, 5, 5, '#fff', 'opacity=".9"');
}
