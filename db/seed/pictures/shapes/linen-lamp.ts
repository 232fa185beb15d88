import { BRASS, materialOf } from '../color';
import { glaze, metal, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { glow } from './glow';
import { linenShade } from './linen-shade';

export function linenLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  glow(sheet, 400, 300, 296, 0.45);
  shadow(sheet, 400, 690, 108, 0.9);
  const body = solid([
    [
      [440, 20],
      [470, 30],
      [520, 84],
      [590, 124],
      [650, 116],
      [686, 88],
    ],
  ]);
  paint(sheet, body, glaze(base, 0.5));
  paint(
    sheet,
    solid([
      [
        [410, 13],
        [446, 18],
      ],
    ]),
    metal(BRASS),
  );
  linenShade(sheet, 400, 170, 142, 210, 236);
}
