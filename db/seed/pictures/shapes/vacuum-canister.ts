import { materialOf } from '../color';
import { glaze, metal, paint } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';

export function vacuumCanister(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 660, 130, 0.95);
  const body = solid([
    [
      [348, 130],
      [620, 130],
      [654, 122],
    ],
  ]);
  paint(sheet, body, color === 'steel' ? metal(base) : glaze(base, 0.3));
  const rim = solid([
    [
      [312, 128],
      [346, 134],
    ],
  ]);
  paint(sheet, rim, glaze('#2f2d2b', 0.4));
  const dome = solid([
    [
      [232, 46],
      [244, 86],
      [274, 116],
      [312, 126],
    ],
  ]);
  glass(sheet, dome, '#8fa09e', 1.4, false);
  sheet.ellipse(400, 300, 104, 19, '#4a2b19', 'opacity=".55"');
  paint(
    sheet,
    solid([
      [
        [206, 30],
        [238, 34],
      ],
    ]),
    metal('#8d9092'),
  );
  top(
    sheet,
    solid([
      [
        [206, 30],
        [238, 34],
      ],
    ]),
    '#a6a9ab',
  );
  sheet.ellipse(400, 206, 12, 3.4, '#c9793c');
}
