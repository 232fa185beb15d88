import { materialOf, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { rings, specks, top } from '../surface';
import { tube } from '../tube';
import { bareFoot } from './bare-foot';

export function canister(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const runs: Run[] = [
    [
      [322, 148],
      [338, 156],
    ],
    [
      [338, 156],
      [620, 156],
      [648, 146],
    ],
  ];
  shadow(sheet, 400, 648, 148, 0.95);
  const body = solid(runs);
  paint(sheet, body, glaze(base, 0.5));
  bareFoot(sheet, runs, 400, 0.93);
  specks(sheet, body, base, `canister${color}`, 34);
  const lid = solid([
    [
      [262, 142],
      [272, 150],
      [318, 150],
    ],
  ]);
  paint(sheet, lid, wood(OAK));
  rings(sheet, lid, OAK, 'canister', 14);
  top(sheet, lid, OAK);
  tube(sheet, 'M364 252Q364 222 400 222Q436 222 436 252', 15, '#6b4a30');
}
