import { BRASS, materialOf } from '../color';
import { finishOf, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { beam } from './glow';

/** Small, cordless, a flat hat on a stick. */
export function portableLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  beam(sheet, 'M270 350L170 690H630L530 350z', 350, 690);
  shadow(sheet, 400, 676, 106, 0.9);
  tube(sheet, 'M400 330V650', 20, base);
  const foot = solid([
    [
      [640, 90],
      [650, 102],
      [672, 104],
    ],
  ]);
  paint(sheet, foot, finishOf(color, base, 0.4));
  top(sheet, foot, base);
  tube(sheet, 'M400 600V652', 20, base);
  const shade = solid([
    [
      [244, 66],
      [258, 92],
      [320, 142],
      [342, 148],
    ],
  ]);
  paint(sheet, shade, finishOf(color, base, 0.4));
  top(sheet, shade, base);
  sheet.ellipse(
    400,
    342,
    147,
    29,
    sheet.radial(
      400,
      340,
      147,
      [
        [0, '#fffdf0'],
        [0.5, '#ffe3a6'],
        [1, '#cf9c50'],
      ],
      0.2,
    ),
  );
  sheet.ellipse(400, 244, 13, 5, BRASS);
}
