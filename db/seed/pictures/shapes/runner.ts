import { darker, lighter, MATERIALS, materialOf } from '../color';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { weave } from './weave';

/** A long cloth, rolled, with the end hanging out. */
export function runner(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 640, 260, 0.7);
  const flat = 'M150 470Q360 440 640 486L676 640Q400 664 120 620z';
  sheet.path(
    flat,
    sheet.linear(
      [130, 460, 660, 650],
      [
        [0, lighter(base, 0.38)],
        [0.5, base],
        [1, darker(base, 0.2)],
      ],
    ),
  );
  weave(sheet, flat, base, [110, 440, 580, 230]);
  sheet.group(`clip-path="${sheet.clip(flat)}"`, () => {
    sheet.stroke(
      'M120 592Q400 636 690 612M124 580Q400 624 690 600',
      color === 'linen' ? (MATERIALS.clay as string) : '#f3ead9',
      4.5,
      'opacity=".85"',
    );
    sheet.path('M140 440h560v80H140z', '#20130a', `opacity=".3" filter="${sheet.blur(14)}"`);
  });
  let fringe = '';
  for (let i = 0; i <= 34; i++)
    fringe += `M${n(121 + i * 16.3)} ${n(621 + Math.sin((i / 34) * 3.1) * 24 + i * 0.5)}v24`;
  sheet.stroke(fringe, darker(base, 0.06), 4);
  const roll = 'M150 352Q390 330 644 372Q666 436 640 492Q390 474 150 478Q122 416 150 352z';
  sheet.path(
    roll,
    sheet.linear(
      [0, 340, 0, 490],
      [
        [0, lighter(base, 0.3)],
        [0.3, lighter(base, 0.5)],
        [0.6, base],
        [1, darker(base, 0.48)],
      ],
    ),
  );
  weave(sheet, roll, base, [130, 330, 530, 160]);
  sheet.ellipse(640, 432, 30, 60, darker(base, 0.06), 'transform="rotate(-4 640 432)"');
  for (const [rx, ry] of [
    [24, 50],
    [17, 36],
    [10, 22],
    [4, 9],
  ] as const)
    sheet.ellipse(
      640,
      432,
      rx,
      ry,
      'none',
      `stroke="${darker(base, 0.5)}" stroke-width="3.4" opacity=".65" transform="rotate(-4 640 432)"`,
    );
  sheet.path('M352 340q34 -4 66 2q16 66 0 136q-32 -2 -66 0q16 -70 0 -138z', '#8c5a38', 'opacity=".92"');
}
