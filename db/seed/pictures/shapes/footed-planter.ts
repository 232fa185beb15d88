import { EARTH, materialOf, OAK } from '../color';
import { glaze, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { opening, specks } from '../surface';
import { tube } from '../tube';
import { bladePlant } from './blade-plant';

export function footedPlanter(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const runs: Run[] = [
    [
      [430, 152],
      [452, 158],
      [530, 156],
      [580, 128],
      [606, 84],
    ],
  ];
  shadow(sheet, 400, 690, 104, 0.95);
  for (const [x, lean] of [
    [318, -16],
    [482, 16],
  ] as const)
    tube(sheet, `M${x} 560L${x + lean} 690`, 20, OAK);
  const one = solid(runs);
  paint(sheet, one, glaze(base, 0.5));
  specks(sheet, one, base, color, 26);
  tube(sheet, 'M400 596V704', 20, OAK);
  opening(sheet, one, base, 12, { color: EARTH, depth: 8 });
  bladePlant(sheet, 400, 440, 330);
}
