import { BRASS, darker, lighter, materialOf } from '../color';
import { glaze, metal, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { beam } from './glow';

export function readingLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const metalOf = () => (color === 'brass' ? metal(base) : glaze(base, 0.4));
  beam(sheet, 'M236 330L96 700H430L330 300z', 300, 690);
  shadow(sheet, 500, 676, 120, 0.95);
  const foot = solid(
    [
      [
        [646, 110],
        [654, 116],
        [672, 116],
      ],
    ],
    500,
  );
  tube(sheet, 'M500 646L580 400', 15, color === 'brass' ? base : '#4a4745');
  tube(sheet, 'M580 400L346 220', 15, color === 'brass' ? base : '#4a4745');
  paint(sheet, foot, metalOf());
  top(sheet, foot, base);
  paint(
    sheet,
    solid(
      [
        [
          [622, 16],
          [648, 20],
        ],
      ],
      500,
    ),
    metal(BRASS),
  );
  for (const [x, y] of [
    [580, 400],
    [346, 220],
  ] as const) {
    sheet.ellipse(
      x,
      y,
      21,
      21,
      sheet.linear(
        [x - 15, y - 15, x + 15, y + 15],
        [
          [0, lighter(BRASS, 0.7)],
          [0.5, BRASS],
          [1, darker(BRASS, 0.5)],
        ],
      ),
    );
    sheet.ellipse(x, y, 7, 7, darker(BRASS, 0.5));
  }
  sheet.group('transform="rotate(18 330 250)"', () => {
    const shade = solid(
      [
        [
          [196, 36],
          [216, 46],
          [250, 62],
          [300, 104],
          [340, 128],
        ],
      ],
      318,
    );
    paint(sheet, shade, metalOf());
    top(sheet, shade, base);
    sheet.ellipse(
      318,
      341,
      126,
      25,
      sheet.radial(
        318,
        336,
        126,
        [
          [0, '#fffdf0'],
          [0.5, '#ffe3a6'],
          [1, '#d9a95c'],
        ],
        0.2,
      ),
    );
  });
}
