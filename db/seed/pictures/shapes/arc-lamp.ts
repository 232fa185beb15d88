import { materialOf } from '../color';
import { finishOf, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { beam } from './glow';

export function arcLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  beam(sheet, 'M186 330L100 740H430L330 330z', 330, 740);
  shadow(sheet, 590, 724, 96, 0.95);
  tube(sheet, 'M590 700C606 420 560 96 392 92C310 90 262 140 258 216', 13, base);
  const foot = solid(
    [
      [
        [694, 84],
        [702, 92],
        [722, 92],
      ],
    ],
    590,
  );
  paint(sheet, foot, finishOf(color, base, 0.4));
  top(sheet, foot, base);
  tube(sheet, 'M591 660V702', 13, base);
  const shade = solid(
    [
      [
        [206, 26],
        [222, 60],
        [262, 98],
        [326, 118],
      ],
    ],
    258,
  );
  paint(sheet, shade, finishOf(color, base, 0.4));
  sheet.ellipse(
    258,
    327,
    117,
    22,
    sheet.radial(
      258,
      326,
      117,
      [
        [0, '#fffdf0'],
        [0.5, '#ffe3a6'],
        [1, '#cf9c50'],
      ],
      0.19,
    ),
  );
}
