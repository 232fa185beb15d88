import { darker, lighter, materialOf, OAK } from '../color';
import { finishOf, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';

export function teapot(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 660, 130, 0.95);
  tube(sheet, 'M520 420C640 380 660 560 530 584', 27, OAK);
  sheet.path(
    'M292 560C236 540 220 470 176 410Q196 392 216 398C246 446 270 462 300 470z',
    sheet.linear(
      [190, 400, 300, 540],
      [
        [0, lighter(base, 0.45)],
        [0.5, base],
        [1, darker(base, 0.38)],
      ],
    ),
  );
  sheet.ellipse(196, 404, 22, 9, darker(base, 0.6), 'transform="rotate(-14 196 404)"');
  const body: Run[] = [
    [
      [392, 66],
      [400, 96],
      [440, 138],
      [510, 160],
      [590, 150],
      [640, 118],
      [656, 104],
    ],
  ];
  paint(sheet, solid(body, 400), finishOf(color, base, 0.5));
  const lid = solid(
    [
      [
        [366, 26],
        [374, 52],
        [390, 68],
      ],
    ],
    400,
  );
  paint(sheet, lid, finishOf(color, base, 0.4));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [328, 17],
          [342, 22],
          [362, 11],
        ],
      ],
      400,
    ),
    wood(OAK),
  );
}
