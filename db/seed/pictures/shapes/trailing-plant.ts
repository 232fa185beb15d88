import { darker, lighter } from '../color';
import { accidental, n, type Sheet } from '../sheet';
import { GREEN, leaf } from './leaf';

/** Tendrils that hang over the rim. */
export function trailingPlant(sheet: Sheet, cx: number, y: number, reach: number, fall: number, seed: string): void {
  const chance = accidental(seed);
  for (let i = 0; i < 9; i++) {
    const share = i / 8 - 0.5;
    const [x1, y1] = [cx + share * reach * 2.1, y + fall * (0.35 + chance() * 0.65) * (0.6 + Math.abs(share))];
    sheet.stroke(
      `M${n(cx + share * reach)} ${n(y)}C${n(cx + share * reach * 2)} ${n(y - 30)} ${n(x1)} ${n(y + 20)} ${n(x1)} ${n(y1)}`,
      darker(GREEN, 0.3),
      3,
    );
    for (let k = 0; k < 5; k++) {
      const at = k / 5;
      const [lx, ly] = [cx + share * reach * (1.3 + at * 0.8), y - 14 + (y1 - y + 14) * at];
      const way = k % 2 ? 1 : -1;
      leaf(sheet, lx, ly, lx + way * (22 + chance() * 10), ly + 24, 16, k % 3 ? GREEN : lighter(GREEN, 0.16));
    }
  }
  for (let i = 0; i < 7; i++)
    leaf(
      sheet,
      cx + (i - 3) * reach * 0.24,
      y + 4,
      cx + (i - 3) * reach * 0.42,
      y - 40 - chance() * 34,
      20,
      i % 2 ? GREEN : lighter(GREEN, 0.12),
    );
}
