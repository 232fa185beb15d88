import { n, type Sheet } from '../sheet';

/** Dry grass with heavy heads. */
export function grass(sheet: Sheet, x: number, y: number, tx: number, ty: number): void {
  sheet.stroke(`M${n(x)} ${n(y)}Q${n(x)} ${n((y + ty) / 2)} ${n(tx)} ${n(ty)}`, '#a88f62', 3.6);
  const [dx, dy] = [(tx - x) * 0.2, (ty - y) * 0.3];
  sheet.stroke(
    `M${n(tx - dx)} ${n(ty - dy)}Q${n(tx - dx * 0.2)} ${n(ty - dy * 0.4)} ${n(tx + dx * 0.4)} ${n(ty + 10)}`,
    '#c7a972',
    20,
  );
  sheet.stroke(
    `M${n(tx - dx - 4)} ${n(ty - dy)}Q${n(tx - dx * 0.2 - 4)} ${n(ty - dy * 0.4)} ${n(tx + dx * 0.4 - 4)} ${n(ty + 12)}`,
    '#e2cb9c',
    7,
    'stroke-dasharray="2 9"',
  );
}
