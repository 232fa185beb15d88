import { darker, EARTH, materialOf } from '../color';
import { matte, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { opening, top } from '../surface';
import { broadPlant } from './broad-plant';

export function pot(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 690, 150, 0.95);
  const saucer = solid([
    [
      [664, 150],
      [690, 138],
    ],
  ]);
  paint(sheet, saucer, matte(darker(base, 0.06)));
  top(sheet, saucer, darker(base, 0.1));
  const body = solid([
    [
      [448, 156],
      [496, 152],
    ],
    [
      [496, 142],
      [674, 108],
    ],
  ]);
  paint(sheet, body, matte(base));
  sheet.path('M258 498a142 28 0 0 0 284 0l-3 16a139 28 0 0 1 -278 0z', '#20130a', 'opacity=".28"');
  opening(sheet, body, base, 15, { color: EARTH, depth: 8 });
  broadPlant(sheet, 400, 456, 330, 'pot');
}
