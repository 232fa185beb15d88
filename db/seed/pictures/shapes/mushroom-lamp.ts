import { darker, lighter, materialOf } from '../color';
import { glaze, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { outline, solid } from '../solid';
import { glow, WARM } from './glow';

export function mushroomLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  glow(sheet, 400, 420, 320, 0.42);
  shadow(sheet, 400, 676, 120, 0.9);
  const stem = solid([
    [
      [360, 42],
      [460, 46],
      [560, 64],
      [630, 106],
      [672, 118],
    ],
  ]);
  paint(sheet, stem, glaze(base, 0.4));
  sheet.group(`clip-path="${sheet.clip(outline(stem))}"`, () =>
    sheet.path(
      'M280 360h240v180H280z',
      sheet.linear(
        [0, 380, 0, 540],
        [
          [0, WARM, 0.85],
          [1, WARM, 0],
        ],
      ),
    ),
  );
  sheet.ellipse(
    400,
    372,
    218,
    44,
    sheet.radial(
      400,
      372,
      218,
      [
        [0, '#fff8e0'],
        [0.4, '#ffe5ae'],
        [1, darker(base, 0.18)],
      ],
      0.2,
    ),
  );
  const cap = 'M180 372C186 240 280 164 400 164C520 164 614 240 620 372A220 40 0 0 1 180 372z';
  sheet.path(
    cap,
    sheet.radial(330, 250, 330, [
      [0, lighter(base, 0.6)],
      [0.4, base],
      [1, darker(base, 0.34)],
    ]),
  );
  sheet.group(`clip-path="${sheet.clip(cap)}"`, () => {
    sheet.group(`filter="${sheet.blur(14)}"`, () => {
      sheet.stroke('M232 330C246 262 300 214 360 200', '#fffdf6', 24, 'opacity=".75"');
      sheet.stroke('M608 380C600 300 570 250 520 214', darker(base, 0.5), 40, 'opacity=".32"');
    });
    sheet.path(
      'M180 330h440v90H180z',
      sheet.linear(
        [0, 350, 0, 414],
        [
          [0, WARM, 0],
          [1, WARM, 0.6],
        ],
      ),
    );
  });
  sheet.stroke('M182 376A220 38 0 0 0 618 376', '#fff3d0', 3, 'opacity=".8"');
}
