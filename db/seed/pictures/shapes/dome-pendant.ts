import { BRASS, darker, lighter, materialOf } from '../color';
import { metal, paint } from '../finish';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { beam } from './glow';

export function domePendant(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  beam(sheet, 'M200 540L90 790H710L600 540z', 530, 790);
  sheet.stroke('M400 0V250', '#8a6d4c', 6);
  paint(
    sheet,
    solid([
      [
        [236, 18],
        [262, 24],
        [300, 34],
      ],
    ]),
    metal(BRASS),
  );
  const dome = 'M156 540C160 390 260 292 400 292C540 292 640 390 644 540A244 46 0 0 1 156 540z';
  sheet.ellipse(
    400,
    540,
    244,
    46,
    sheet.radial(
      400,
      536,
      244,
      [
        [0, '#fffdf0'],
        [0.45, '#ffe7b4'],
        [1, '#d0a05a'],
      ],
      0.19,
    ),
  );
  sheet.path(
    'M156 540C160 390 260 292 400 292C540 292 640 390 644 540A244 46 0 0 0 156 540z',
    sheet.radial(320, 380, 360, [
      [0, lighter(base, 0.55)],
      [0.45, base],
      [1, darker(base, 0.4)],
    ]),
  );
  sheet.group(`clip-path="${sheet.clip(dome)}"`, () =>
    sheet.stroke('M206 500C216 430 262 364 330 334', '#fffdf6', 30, `opacity=".6" filter="${sheet.blur(13)}"`),
  );
  sheet.ellipse(
    400,
    540,
    244,
    46,
    sheet.radial(
      400,
      540,
      244,
      [
        [0, '#fffdf0'],
        [0.35, '#ffebc0'],
        [1, '#c9924c'],
      ],
      0.19,
    ),
  );
  sheet.ellipse(400, 528, 42, 26, '#fffef6');
  sheet.ellipse(400, 540, 243, 45, 'none', `stroke="${lighter(base, 0.4)}" stroke-width="4" opacity=".8"`);
}
