import { CLEAR } from '../color';
import { glaze, paint } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { ESPRESSO } from './cup';

/** Two walls of glass with coffee floating between them. */
export function doubleGlass(sheet: Sheet, cx: number, floor: number, width: number, height: number): void {
  const r = width / 2;
  const tint = CLEAR;
  const y = floor - height;
  shadow(sheet, cx, floor, r * 0.72, 0.55);
  const inner = solid(
    [
      [
        [y + height * 0.18, r * 0.86],
        [y + height * 0.45, r * 0.76],
        [y + height * 0.74, r * 0.54],
        [y + height * 0.84, r * 0.3],
      ],
    ],
    cx,
  );
  paint(sheet, inner, { ...glaze(ESPRESSO, 0.3), base: '#4a2917' });
  const [yi, ri] = [y + height * 0.18, r * 0.86];
  sheet.ellipse(
    cx,
    yi,
    ri,
    ri * 0.2,
    sheet.radial(
      cx - 10,
      yi,
      ri,
      [
        [0, '#d8a56c'],
        [0.7, '#b87c44'],
        [1, '#7d4a24'],
      ],
      0.2,
    ),
  );
  const outer = solid(
    [
      [
        [y, r * 0.9],
        [y + height * 0.4, r],
        [y + height * 0.75, r * 0.9],
        [floor, r * 0.66],
      ],
    ],
    cx,
  );
  glass(sheet, outer, tint, 0.8);
}
