import { BRASS, materialOf } from '../color';
import { metal, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { rings } from '../surface';
import { glow } from './glow';

export function globeLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  glow(sheet, 400, 390, 336, 0.55);
  shadow(sheet, 400, 676, 104, 0.9);
  const foot = solid([
    [
      [572, 70],
      [590, 84],
      [640, 98],
      [672, 102],
    ],
  ]);
  paint(sheet, foot, color === 'oak' ? wood(base) : metal(base));
  if (color === 'oak') rings(sheet, foot, base, 'globe', 12);
  paint(
    sheet,
    solid([
      [
        [552, 62],
        [576, 72],
      ],
    ]),
    metal(BRASS),
  );
  sheet.ellipse(
    400,
    392,
    178,
    178,
    sheet.radial(372, 366, 196, [
      [0, '#fffef8'],
      [0.45, '#fff5dc'],
      [0.8, '#f8dfae'],
      [1, '#dfb678'],
    ]),
  );
  sheet.ellipse(326, 306, 46, 30, '#fff', `opacity=".8" filter="${sheet.blur(10)}" transform="rotate(-36 326 306)"`);
  sheet.stroke('M250 470A178 178 0 0 0 548 480', '#c9a063', 5, `opacity=".4" filter="${sheet.blur(4)}"`);
}
