import { BRASS, darker } from '../color';
import { metal, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { glow } from './glow';

export function bulb(sheet: Sheet): void {
  glow(sheet, 400, 350, 330, 0.6);
  shadow(sheet, 400, 690, 46, 0.7);
  const glassShape =
    'M400 170C306 170 238 240 238 330C238 420 318 452 336 544H464C482 452 562 420 562 330C562 240 494 170 400 170z';
  sheet.path(
    glassShape,
    sheet.radial(390, 340, 210, [
      [0, '#fff4d2', 0.95],
      [0.6, '#ffdc9c', 0.7],
      [1, '#c98f42', 0.75],
    ]),
  );
  sheet.stroke(
    'M372 540L352 350Q360 310 372 350T400 350T428 350T448 350L428 540',
    '#fff8e4',
    9,
    `filter="${sheet.blur(4)}"`,
  );
  sheet.stroke('M372 540L352 350Q360 310 372 350T400 350T428 350T448 350L428 540', '#fffdf4', 4);
  sheet.stroke('M276 380A130 140 0 0 1 340 220', '#fff', 13, `opacity=".75" filter="${sheet.blur(3)}"`);
  const socket = solid([
    [
      [540, 66],
      [560, 64],
    ],
    [
      [560, 60],
      [640, 58],
      [668, 34],
      [684, 22],
    ],
  ]);
  paint(sheet, socket, metal(BRASS));
  let thread = '';
  for (let y = 572; y < 640; y += 19) thread += `M340 ${y}a60 12 0 0 0 120 0`;
  sheet.stroke(thread, darker(BRASS, 0.5), 4, 'opacity=".6"');
}
