import { lighter, materialOf } from '../color';
import { finishOf, matte, metal, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { flame } from './flame';

export function candlestick(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 690, 100, 0.95);
  paint(
    sheet,
    solid([
      [
        [210, 19],
        [470, 22],
      ],
    ]),
    matte('#efe6d5'),
  );
  flame(sheet, 400, 206, 20);
  const stick = solid([
    [
      [454, 30],
      [462, 34],
      [496, 30],
      [512, 16],
      [560, 13],
      [620, 18],
      [650, 60],
      [676, 98],
    ],
    [
      [676, 100],
      [688, 100],
    ],
  ]);
  paint(sheet, stick, finishOf(color, base, 0.45));
  if (color === 'brass')
    paint(
      sheet,
      solid([
        [
          [528, 24],
          [538, 28],
          [548, 24],
        ],
      ]),
      metal(base),
    );
  sheet.ellipse(400, 454, 30, 6, lighter(base, 0.4));
  paint(
    sheet,
    solid([
      [
        [430, 21],
        [456, 22],
      ],
    ]),
    matte('#efe6d5'),
  );
}
