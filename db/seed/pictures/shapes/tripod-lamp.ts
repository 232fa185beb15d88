import { BRASS, darker, materialOf } from '../color';
import { metal, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { tube } from '../tube';
import { glow } from './glow';
import { linenShade } from './linen-shade';

export function tripodLamp(sheet: Sheet, color: string): void {
  const wooden = materialOf(color);
  glow(sheet, 400, 210, 200, 0.5);
  shadow(sheet, 400, 736, 150, 0.5);
  tube(sheet, 'M404 330L408 716', 15, darker(wooden, 0.3));
  tube(sheet, 'M396 330L274 738', 18, wooden);
  tube(sheet, 'M404 330L530 738', 18, wooden);
  paint(
    sheet,
    solid([
      [
        [314, 26],
        [344, 28],
      ],
    ]),
    metal(BRASS),
  );
  linenShade(sheet, 400, 110, 128, 178, 190);
}
