import { CLEAR } from '../color';
import { matte, paint } from '../finish';
import { glass } from '../glass';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { flame } from './flame';

export function scentedCandle(sheet: Sheet, color: string): void {
  const tint = color === 'amber' ? '#a8642a' : CLEAR;
  shadow(sheet, 400, 640, 122, 0.85);
  const wax = solid([
    [
      [430, 116],
      [632, 114],
    ],
  ]);
  paint(sheet, wax, matte(color === 'amber' ? '#d9a25c' : '#f1e6d0'));
  sheet.ellipse(400, 430, 116, 23, '#fff1d2');
  sheet.ellipse(400, 432, 70, 12, '#ffe2a8');
  flame(sheet, 400, 420, 24);
  glass(
    sheet,
    solid([
      [
        [348, 126],
        [620, 126],
        [638, 120],
      ],
    ]),
    tint,
    color === 'amber' ? 1.5 : 1,
  );
  sheet.path(
    'M322 494q78 16 156 0v88q-78 16 -156 0z',
    sheet.linear(
      [322, 0, 478, 0],
      [
        [0, '#f8f0df'],
        [1, '#d8c7a6'],
      ],
    ),
  );
  letter(sheet, 'HARZ', 400, 524, 20, '#5b4530', 4, 0.8);
  letter(sheet, 'NATTLYS', 400, 560, 11, '#8c6a4a', 3);
}
