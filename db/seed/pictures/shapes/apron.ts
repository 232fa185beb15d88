import { darker, lighter, materialOf } from '../color';
import type { Sheet } from '../sheet';
import { weave } from './weave';

export function apron(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  sheet.ellipse(
    400,
    84,
    12,
    12,
    sheet.radial(396, 80, 14, [
      [0, '#f0d9a8'],
      [1, '#8f6c34'],
    ]),
  );
  sheet.stroke('M322 236C318 150 372 84 400 84C428 84 482 150 478 236', darker(base, 0.3), 11);
  sheet.stroke('M190 448C120 480 130 560 160 620M610 448C680 480 670 560 640 620', darker(base, 0.26), 9);
  const d = 'M304 222Q400 240 496 222Q506 340 600 424Q622 560 612 724Q400 744 188 724Q178 560 200 424Q294 340 304 222z';
  sheet.path(
    d,
    sheet.linear(
      [190, 220, 610, 720],
      [
        [0, lighter(base, 0.34)],
        [0.4, base],
        [1, darker(base, 0.3)],
      ],
    ),
  );
  weave(sheet, d, base, [170, 220, 460, 520], 11);
  sheet.group(`clip-path="${sheet.clip(d)}"`, () =>
    sheet.group(`filter="${sheet.blur(11)}"`, () => {
      sheet.stroke(
        'M330 300Q300 500 270 740M520 340Q540 520 530 740M440 460Q450 600 430 740',
        darker(base, 0.6),
        17,
        'opacity=".34"',
      );
      sheet.stroke('M300 400Q260 560 236 740M480 420Q490 580 480 740', '#fffaf0', 17, 'opacity=".3"');
    }),
  );
  const pocket = 'M300 500Q400 508 500 500L494 628Q400 638 306 628z';
  sheet.path(
    pocket,
    sheet.linear(
      [300, 500, 500, 630],
      [
        [0, lighter(base, 0.28)],
        [1, darker(base, 0.22)],
      ],
    ),
    `stroke="${darker(base, 0.45)}" stroke-width="2"`,
  );
  sheet.stroke('M300 516Q400 524 500 516M400 508V632', lighter(base, 0.5), 2, 'stroke-dasharray="8 6" opacity=".7"');
  sheet.stroke('M312 240Q400 256 488 240', lighter(base, 0.5), 2, 'stroke-dasharray="8 6" opacity=".7"');
}
