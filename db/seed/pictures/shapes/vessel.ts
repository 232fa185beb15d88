import { darker, lighter, materialOf } from '../color';
import { finishOf, paint } from '../finish';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { opening, specks } from '../surface';
import { bareFoot } from './bare-foot';

export type Vessel = {
  runs: Run[];
  lip?: number;
  bare?: boolean;
  speckled?: boolean;
  gloss?: number;
  grooves?: number[];
  filled?: { color: string; depth: number };
  /** Above the ground, so that a stack can be drawn. */
  shadow?: number;
};

export function vessel(sheet: Sheet, color: string, look: Vessel, cx = 400): void {
  const base = materialOf(color);
  const { runs, lip = 9, bare, speckled, gloss = 0.45, grooves = [], filled } = look;
  const [yb, rb] = runs.flat().at(-1) as readonly [number, number];
  shadow(sheet, cx, yb, rb * 1.03, look.shadow ?? 0.95);
  const one = solid(runs, cx);
  paint(sheet, one, finishOf(color, base, gloss));
  for (const y of grooves) {
    const r = radiusAt(runs, y);
    sheet.stroke(
      `M${n(cx - r)} ${n(y)}a${n(r)} ${n(r * 0.2)} 0 0 0 ${n(2 * r)} 0`,
      darker(base, 0.5),
      2.4,
      'opacity=".35"',
    );
    sheet.stroke(
      `M${n(cx - r)} ${n(y + 3)}a${n(r)} ${n(r * 0.2)} 0 0 0 ${n(2 * r)} 0`,
      lighter(base, 0.6),
      1.8,
      'opacity=".35"',
    );
  }
  if (bare) bareFoot(sheet, runs, cx);
  if (speckled) specks(sheet, one, base, `${color}${rb}`, 30);
  opening(sheet, one, base, lip, filled);
}

function radiusAt(runs: Run[], y: number): number {
  const points = runs.flat();
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as readonly [number, number], points[i] as readonly [number, number]];
    if (y <= b[0]) return a[1] + ((b[1] - a[1]) * (y - a[0])) / Math.max(1, b[0] - a[0]);
  }
  return points.at(-1)?.[1] ?? 0;
}
