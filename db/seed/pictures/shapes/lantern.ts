import { CLEAR, darker, lighter, materialOf } from '../color';
import { finishOf, paint } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { pillar } from './pillar';

export function lantern(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 690, 146, 0.9);
  sheet.stroke('M330 176C330 60 470 60 470 176', darker(base, 0.1), 11);
  sheet.stroke('M331 170C332 66 466 66 468 168', lighter(base, 0.6), 3, 'opacity=".5"');
  const foot = solid([
    [
      [646, 140],
      [686, 146],
    ],
  ]);
  paint(sheet, foot, finishOf(color, base, 0.35));
  top(sheet, foot, base);
  pillar(sheet, 'oat', 400, 640, 62, 200);
  glass(
    sheet,
    solid([
      [
        [268, 128],
        [646, 132],
      ],
    ]),
    CLEAR,
    0.8,
    false,
  );
  for (const x of [276, 524]) sheet.stroke(`M${x} 270V650`, base, 9);
  sheet.stroke('M400 290V672', base, 7, 'opacity=".9"');
  const roof = solid([
    [
      [176, 54],
      [196, 84],
      [236, 132],
      [256, 146],
    ],
    [
      [256, 146],
      [274, 144],
    ],
  ]);
  paint(sheet, roof, finishOf(color, base, 0.35));
  top(sheet, roof, darker(base, 0.3));
}
