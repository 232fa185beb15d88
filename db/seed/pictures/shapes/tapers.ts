import { darker, lighter, materialOf } from '../color';
import { letter } from '../lettering';
import type { Sheet } from '../sheet';

/** Six tapers tied together. */
export function tapers(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  sheet.group('transform="rotate(-32 400 420)"', () => {
    sheet.ellipse(430, 500, 330, 44, '#2b1b0e', `opacity=".22" filter="${sheet.blur(16)}"`);
    for (const [i, y] of [330, 362, 394, 426, 346, 392].entries()) {
      const tone = i < 4 ? darker(base, 0.08 + (i % 2) * 0.06) : base;
      sheet.stroke(`M92 ${y + 12}h-26`, '#e9e0cf', 4);
      sheet.path(
        `M92 ${y + 4}Q84 ${y + 12} 92 ${y + 20}L716 ${y + 34}V${y - 10}z`,
        sheet.linear(
          [0, y - 10, 0, y + 34],
          [
            [0, lighter(tone, 0.3)],
            [0.3, lighter(tone, 0.5)],
            [0.55, tone],
            [1, darker(tone, 0.36)],
          ],
        ),
      );
      sheet.ellipse(716, y + 12, 7, 22, darker(tone, 0.12));
    }
    sheet.path(
      'M386 310q28 -8 58 0q12 80 0 158q-30 8 -58 0q10 -80 0 -158z',
      sheet.linear(
        [0, 310, 0, 468],
        [
          [0, '#efe3cb'],
          [0.3, '#fbf5e8'],
          [1, '#bda67e'],
        ],
      ),
    );
    letter(sheet, 'VI', 415, 376, 20, '#6b4a30', 3, 0.8);
  });
}
