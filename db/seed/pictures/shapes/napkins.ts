import { darker, lighter, materialOf, mix } from '../color';
import type { Sheet } from '../sheet';
import { weave } from './weave';

/** Four napkins tied with a strip of leather. */
export function napkins(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  sheet.group('transform="rotate(-16 400 440)"', () => {
    sheet.ellipse(420, 560, 290, 44, '#2b1b0e', `opacity=".28" filter="${sheet.blur(16)}"`);
    for (const [i, y] of [492, 456, 420, 384].entries()) {
      const tone = mix(base, '#fffaf0', i * 0.05);
      const d = `M150 ${y}Q270 ${y - 14} 380 ${y + 10}Q520 ${y - 18} 660 ${y - 4}L652 ${y + 66}Q520 ${y + 48} 384 ${y + 62}Q270 ${y + 56} 158 ${y + 70}Q144 ${y + 34} 150 ${y}z`;
      sheet.path(
        d,
        sheet.linear(
          [0, y - 10, 0, y + 70],
          [
            [0, lighter(tone, 0.34)],
            [0.4, tone],
            [1, darker(tone, 0.38)],
          ],
        ),
        `stroke="${darker(tone, 0.35)}" stroke-width="1.6"`,
      );
      if (i === 3) weave(sheet, d, tone, [140, y - 20, 530, 100]);
    }
    sheet.group(`filter="${sheet.blur(7)}"`, () => {
      sheet.stroke('M300 384Q340 410 352 440M480 384Q440 410 420 440', darker(base, 0.6), 12, 'opacity=".3"');
      sheet.stroke('M176 392Q260 382 330 398M470 388Q560 380 640 388', '#fffaf0', 12, 'opacity=".5"');
    });
    sheet.path(
      'M360 380q24 -8 50 -2q14 90 0 190q-26 8 -50 0q14 -96 0 -188z',
      sheet.linear(
        [356, 380, 416, 560],
        [
          [0, '#a8724a'],
          [0.4, '#8c5a38'],
          [1, '#5b3820'],
        ],
      ),
    );
    sheet.stroke('M366 386q6 90 0 180M404 384q7 90 0 180', '#d9b48a', 1.8, 'stroke-dasharray="6 5" opacity=".7"');
    sheet.ellipse(
      386,
      440,
      8,
      8,
      sheet.radial(383, 437, 10, [
        [0, '#f4dfae'],
        [1, '#8f6c34'],
      ]),
    );
  });
}
