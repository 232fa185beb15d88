import { darker, lighter } from '../color';
import { n, type Sheet } from '../sheet';
import { GREEN } from './leaf';

/** Tongues that stand up straight, with a pale edge. */
export function bladePlant(sheet: Sheet, cx: number, y: number, size: number): void {
  const blades = [
    [-0.52, 0.7],
    [0.5, 0.64],
    [-0.3, 0.95],
    [0.32, 0.9],
    [-0.12, 1.12],
    [0.12, 1.04],
    [0, 0.72],
  ] as const;
  for (const [lean, tall] of blades) {
    const [tx, ty] = [cx + lean * size * 0.55, y - tall * size];
    const w = size * 0.075;
    const x = cx + lean * size * 0.22;
    const d = `M${n(x - w * 0.7)} ${n(y)}Q${n(x - w + (tx - x) * 0.3)} ${n((y + ty) / 2)} ${n(tx)} ${n(ty)}Q${n(x + w + (tx - x) * 0.4)} ${n((y + ty) / 2)} ${n(x + w * 0.7)} ${n(y)}z`;
    sheet.path(
      d,
      sheet.linear(
        [x - w, 0, x + w, 0],
        [
          [0, lighter(GREEN, 0.3)],
          [0.55, GREEN],
          [1, darker(GREEN, 0.35)],
        ],
      ),
      `stroke="#cfc88a" stroke-width="3"`,
    );
  }
}
