import { darker, lighter, MATERIALS, materialOf, mix } from '../color';
import { edgeShadow } from '../shadow';
import type { Sheet } from '../sheet';
import { weave } from './weave';

/** Two towels, folded in three and laid on each other. */
export function foldedTowels(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  edgeShadow(sheet, 400, 596, 222, 0.8);
  const stripe = color === 'linen' ? MATERIALS.ink : '#f3ead9';
  for (const [y, tone] of [
    [506, mix(base, '#f3ead9', 0.7)],
    [414, base],
  ] as const) {
    for (let layer = 2; layer >= 0; layer--) {
      const top = y + layer * 30;
      sheet.path(
        `M176 ${top + 6}Q160 ${top + 22} 178 ${top + 40}Q400 ${top + 52} 622 ${top + 40}Q640 ${top + 22} 624 ${top + 6}z`,
        sheet.linear(
          [170, 0, 630, 0],
          [
            [0, darker(tone, 0.2)],
            [0.1, lighter(tone, 0.28)],
            [0.5, tone],
            [1, darker(tone, 0.3)],
          ],
        ),
        `stroke="${darker(tone, 0.4)}" stroke-width="1.6"`,
      );
    }
  }
  const face =
    'M212 344Q220 336 240 335Q400 326 560 335Q580 336 588 344L626 412Q626 424 606 424Q400 436 194 424Q174 424 174 412z';
  sheet.path(
    face,
    sheet.linear(
      [200, 320, 610, 430],
      [
        [0, lighter(base, 0.42)],
        [0.5, lighter(base, 0.06)],
        [1, darker(base, 0.16)],
      ],
    ),
  );
  weave(sheet, face, base, [170, 310, 460, 130]);
  sheet.group(`clip-path="${sheet.clip(face)}"`, () => {
    for (const x of [520, 540, 550])
      sheet.stroke(`M${x} 310L${x + (x - 400) * 0.28} 440`, stripe as string, x === 520 ? 9 : 3, 'opacity=".85"');
  });
  sheet.path('M186 392Q400 408 614 392L624 420Q400 436 176 420z', '#20130a', `opacity=".14" filter="${sheet.blur(6)}"`);
  sheet.stroke('M214 346L180 408', '#fffaf0', 4, `opacity=".6" filter="${sheet.blur(2)}"`);
  sheet.path('M300 414l26 2v26l-13 -7l-13 6z', '#8c5a38');
}
