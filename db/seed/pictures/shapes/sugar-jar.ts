import { darker, lighter, materialOf, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { bareFoot } from './bare-foot';

export function sugarJar(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 620, 108, 0.95);
  tube(sheet, 'M470 420L560 300', 12, OAK);
  const runs: Run[] = [
    [
      [430, 108],
      [450, 128],
      [510, 142],
      [570, 132],
      [612, 104],
    ],
  ];
  paint(sheet, solid(runs), glaze(base, 0.5));
  bareFoot(sheet, runs, 400, 0.9);
  const lid = solid([
    [
      [384, 30],
      [396, 80],
      [424, 112],
    ],
  ]);
  paint(sheet, lid, glaze(base, 0.5));
  top(sheet, lid, base);
  paint(
    sheet,
    solid([
      [
        [346, 18],
        [358, 24],
        [382, 14],
      ],
    ]),
    wood(OAK),
  );
  sheet.ellipse(
    562,
    296,
    22,
    13,
    sheet.linear(
      [545, 285, 580, 306],
      [
        [0, lighter(OAK, 0.3)],
        [1, darker(OAK, 0.2)],
      ],
    ),
    'transform="rotate(-50 562 296)"',
  );
}
