import { darker, lighter } from '../color';
import { glaze, paint } from '../finish';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';

const COFFEE = '#4b2916';

/** Coffee standing in glass. */
export function liquid(sheet: Sheet, runs: Run[], color = COFFEE, cx = 400): void {
  paint(sheet, solid(runs, cx), glaze(color, 0));
  const [y, r] = runs[0]?.[0] ?? [0, 0];
  sheet.ellipse(
    cx,
    y,
    r,
    r * 0.2,
    sheet.radial(
      cx - r * 0.3,
      y,
      r * 1.2,
      [
        [0, lighter(color, 0.3)],
        [1, darker(color, 0.1)],
      ],
      0.2,
    ),
  );
}
