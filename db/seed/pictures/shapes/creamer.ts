import { lighter, materialOf } from '../color';
import { glaze, paint } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { tube } from '../tube';

export function creamer(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 620, 100, 0.95);
  tube(sheet, 'M486 402C600 380 606 540 486 562', 24, base, 0.5);
  sheet.path(
    'M310 396Q284 352 252 340Q300 330 352 352L340 430z',
    sheet.linear(
      [252, 340, 350, 420],
      [
        [0, lighter(base, 0.5)],
        [1, base],
      ],
    ),
  );
  const runs: Run[] = [
    [
      [372, 90],
      [410, 92],
      [480, 114],
      [560, 124],
      [616, 96],
    ],
  ];
  const body = solid(runs);
  paint(sheet, body, glaze(base, 0.5));
  sheet.ellipse(400, 372, 90, 18, lighter(base, 0.4));
  sheet.ellipse(400, 374, 80, 14, '#f6eedf');
  sheet.path('M326 384Q296 350 256 341Q300 334 356 358z', lighter(base, 0.3));
}
