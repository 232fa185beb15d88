import { darker, lighter, materialOf } from '../color';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { weave } from './weave';

export function cushion(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 668, 250, 0.8);
  const d =
    'M160 196Q280 232 400 214Q530 232 646 190Q612 320 622 430Q618 560 656 668Q520 640 400 656Q270 642 146 672Q186 550 178 430Q186 310 160 196z';
  sheet.path(
    d,
    sheet.radial(320, 360, 420, [
      [0, lighter(base, 0.36)],
      [0.5, base],
      [1, darker(base, 0.4)],
    ]),
  );
  weave(sheet, d, base, [140, 180, 520, 500], 10);
  sheet.group(`clip-path="${sheet.clip(d)}"`, () => {
    sheet.group(`filter="${sheet.blur(16)}"`, () => {
      sheet.stroke(
        'M160 200Q280 290 330 330M646 190Q560 300 520 330M150 668Q250 570 310 540M656 668Q570 590 520 560',
        darker(base, 0.6),
        20,
        'opacity=".34"',
      );
      sheet.stroke('M190 240Q270 310 300 340M230 300Q220 420 236 540', '#fffaf0', 22, 'opacity=".34"');
      sheet.path('M150 610h520v80H150z', darker(base, 0.7), 'opacity=".3"');
    });
  });
  sheet.stroke(d, darker(base, 0.3), 5);
  sheet.stroke(d, lighter(base, 0.4), 2, 'stroke-dasharray="9 6" opacity=".7"');
}
