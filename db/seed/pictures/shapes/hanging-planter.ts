import { EARTH, MATERIALS, materialOf } from '../color';
import { glaze, paint } from '../finish';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { opening } from '../surface';
import { bareFoot } from './bare-foot';
import { trailingPlant } from './trailing-plant';

export function hangingPlanter(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  for (const x of [284, 516]) sheet.stroke(`M400 60L${x} 380`, '#8a6d4c', 5);
  sheet.stroke('M400 62L400 376', '#8a6d4c', 4, 'opacity=".6"');
  sheet.ellipse(400, 54, 15, 15, 'none', `stroke="${MATERIALS.brass}" stroke-width="6"`);
  const runs: Run[] = [
    [
      [376, 122],
      [396, 128],
      [470, 120],
      [526, 84],
      [548, 34],
    ],
  ];
  const one = solid(runs);
  paint(sheet, one, glaze(base, 0.4));
  bareFoot(sheet, runs, 400, 0.78);
  opening(sheet, one, base, 10, { color: EARTH, depth: 6 });
  trailingPlant(sheet, 400, 384, 118, 300, `hang${color}`);
}
