import { darker, lighter } from '../color';
import { n, type Sheet } from '../sheet';

/** A eucalyptus branch: round leaves in pairs. */
export function branch(sheet: Sheet, x: number, y: number, tx: number, ty: number, green = '#8fa08c'): void {
  sheet.stroke(`M${n(x)} ${n(y)}Q${n(x + (tx - x) * 0.1)} ${n(y + (ty - y) * 0.6)} ${n(tx)} ${n(ty)}`, '#7c6a52', 4.5);
  const point = (s: number) => {
    const [cx, cy] = [x + (tx - x) * 0.1, y + (ty - y) * 0.6];
    return [
      (1 - s) ** 2 * x + 2 * s * (1 - s) * cx + s * s * tx,
      (1 - s) ** 2 * y + 2 * s * (1 - s) * cy + s * s * ty,
    ] as const;
  };
  for (let i = 0; i < 7; i++) {
    const [px, py] = point(0.4 + i * 0.1);
    const size = 25 - i * 1.8;
    for (const way of [-1, 1]) {
      sheet.ellipse(
        px + way * size,
        py - size * 0.5,
        size,
        size * 0.68,
        way < 0 ? lighter(green, 0.24) : darker(green, 0.14),
        `transform="rotate(${way * -28} ${n(px + way * size)} ${n(py - size * 0.5)})"`,
      );
    }
  }
}
