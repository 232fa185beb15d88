import { grain } from '../block';
import { BRASS, darker, lighter, materialOf } from '../color';
import { shadow } from '../shadow';
import { ellipsePath, type Sheet } from '../sheet';
import { tube } from '../tube';

export function tray(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 556, 300, 0.8);
  sheet.ellipse(400, 500, 310, 124, darker(base, 0.5));
  sheet.ellipse(
    400,
    476,
    312,
    124,
    sheet.linear(
      [90, 360, 710, 600],
      [
        [0, lighter(base, 0.4)],
        [0.5, base],
        [1, darker(base, 0.3)],
      ],
    ),
  );
  const floor = ellipsePath(400, 484, 290, 110);
  sheet.path(
    floor,
    sheet.linear(
      [110, 380, 690, 590],
      [
        [0, darker(base, 0.3)],
        [0.3, darker(base, 0.06)],
        [1, lighter(base, 0.28)],
      ],
    ),
  );
  grain(sheet, sheet.clip(floor), { x: 100, y: 372, w: 600, h: 224 }, base, `tray${color}`, 17);
  sheet.path(
    `${floor}${ellipsePath(406, 494, 284, 104)}`,
    '#20130a',
    `fill-rule="evenodd" opacity=".3" filter="${sheet.blur(5)}"`,
  );
  sheet.ellipse(400, 476, 308, 121, 'none', `stroke="${lighter(base, 0.6)}" stroke-width="4" opacity=".6"`);
  for (const x of [96, 704])
    tube(sheet, `M${x} 438C${x < 400 ? x - 30 : x + 30} 420 ${x < 400 ? x - 30 : x + 30} 530 ${x} 512`, 13, BRASS);
}
