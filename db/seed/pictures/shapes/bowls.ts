import type { Sheet } from '../sheet';
import { vessel } from './vessel';

/** A stack of two or three, the upper ones resting in the lower. */
export function bowls(sheet: Sheet, color: string, count: number, width: number): void {
  const r = width / 2;
  for (let i = 0; i < count; i++) {
    const y = 560 - i * r * 0.34 - r * 0.32;
    vessel(sheet, color, {
      runs: [
        [
          [y, r],
          [y + r * 0.32, r * 0.9],
          [y + r * 0.6, r * 0.66],
          [y + r * 0.76, r * 0.44],
        ],
      ],
      lip: 10,
      bare: true,
      speckled: true,
      shadow: i ? 0.3 : 0.95,
    });
  }
}
