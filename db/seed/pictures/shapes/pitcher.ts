import { darker, lighter, materialOf } from '../color';
import { glaze, metal, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { opening } from '../surface';
import { tube } from '../tube';

export function pitcher(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 640, 140, 0.95);
  tube(sheet, 'M510 330C640 310 640 560 522 566', 26, base);
  const body = solid([
    [
      [290, 108],
      [330, 112],
      [420, 130],
      [540, 146],
      [610, 142],
      [632, 132],
    ],
  ]);
  paint(sheet, body, color === 'steel' ? metal(base) : glaze(base, 0.4));
  sheet.path(
    'M300 312Q262 276 232 258Q272 246 330 268z',
    sheet.linear(
      [232, 250, 330, 312],
      [
        [0, lighter(base, 0.75)],
        [1, darker(base, 0.2)],
      ],
    ),
  );
  opening(sheet, body, base, 7, { color: '#f4ecdd', depth: 14 });
  sheet.path('M312 286Q276 262 234 258Q276 250 330 272z', lighter(base, 0.3));
}
