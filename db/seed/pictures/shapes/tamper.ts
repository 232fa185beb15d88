import { BRASS, OAK, STEEL } from '../color';
import { metal, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { rings, top } from '../surface';

export function tamper(sheet: Sheet): void {
  shadow(sheet, 400, 612, 124, 0.95);
  const foot = solid([
    [
      [520, 100],
      [534, 122],
    ],
    [
      [534, 124],
      [606, 124],
    ],
  ]);
  paint(sheet, foot, metal(STEEL));
  top(sheet, foot, STEEL);
  paint(
    sheet,
    solid([
      [
        [488, 50],
        [506, 40],
        [520, 46],
      ],
    ]),
    metal(BRASS),
  );
  const handle = solid([
    [
      [244, 30],
      [262, 76],
      [306, 92],
      [370, 76],
      [440, 48],
      [492, 48],
    ],
  ]);
  paint(sheet, handle, wood(OAK));
  rings(sheet, handle, OAK, 'tamper', 10);
}
