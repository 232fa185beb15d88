import { lighter, materialOf } from '../color';
import { glaze, matte, paint } from '../finish';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { solid } from '../solid';

export function eggCup(sheet: Sheet, color: string, cx: number, floor: number, egg: string): void {
  const base = materialOf(color);
  shadow(sheet, cx, floor, 66, 0.9);
  const shell = solid(
    [
      [
        [floor - 290, 16],
        [floor - 274, 46],
        [floor - 230, 76],
        [floor - 170, 84],
        [floor - 140, 78],
      ],
    ],
    cx,
  );
  paint(sheet, shell, matte(egg));
  paint(
    sheet,
    solid(
      [
        [
          [floor - 160, 92],
          [floor - 120, 88],
          [floor - 70, 54],
          [floor - 44, 36],
          [floor - 22, 48],
          [floor, 66],
        ],
      ],
      cx,
    ),
    glaze(base, 0.5),
  );
  sheet.stroke(`M${n(cx - 92)} ${n(floor - 160)}a92 18 0 0 0 184 0`, lighter(base, 0.6), 7, 'opacity=".9"');
}
