import { darker, lighter } from '../color';
import { accidental, n, type Sheet } from '../sheet';
import { GREEN, leaf } from './leaf';

/** A rubber plant: upright stems, broad leaves. */
export function broadPlant(sheet: Sheet, cx: number, y: number, size: number, seed: string): void {
  const chance = accidental(seed);
  sheet.stroke(
    `M${n(cx)} ${n(y)}Q${n(cx - size * 0.04)} ${n(y - size * 0.5)} ${n(cx + size * 0.02)} ${n(y - size * 0.92)}`,
    darker(GREEN, 0.4),
    8,
  );
  for (let i = 0; i < 12; i++) {
    const up = y - size * (0.12 + (0.8 * i) / 12);
    const way = i % 2 ? 1 : -1;
    const reach = size * (0.44 - i * 0.018) * (0.85 + chance() * 0.3);
    leaf(
      sheet,
      cx,
      up,
      cx + way * reach,
      up - size * (0.1 + chance() * 0.16),
      size * 0.15,
      i % 3 ? GREEN : darker(GREEN, 0.18),
    );
  }
  leaf(sheet, cx, y - size * 0.9, cx + size * 0.06, y - size * 1.16, size * 0.09, lighter(GREEN, 0.12));
}
