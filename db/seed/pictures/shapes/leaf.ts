import { darker, lighter } from '../color';
import { n, type Sheet } from '../sheet';

export const GREEN = '#6b8058';

/** One leaf from its foot to its tip, folded along the rib. */
export function leaf(sheet: Sheet, x: number, y: number, tx: number, ty: number, width: number, green: string): void {
  const [dx, dy] = [tx - x, ty - y];
  const length = Math.hypot(dx, dy);
  const [px, py] = [(-dy / length) * width, (dx / length) * width];
  const [mx, my] = [x + dx * 0.45, y + dy * 0.45];
  const half = (s: number) =>
    `M${n(x)} ${n(y)}Q${n(mx + px * s)} ${n(my + py * s)} ${n(tx)} ${n(ty)}Q${n(mx)} ${n(my)} ${n(x)} ${n(y)}z`;
  const litFirst = px + py < 0;
  sheet.path(half(1), litFirst ? lighter(green, 0.28) : darker(green, 0.22));
  sheet.path(half(-1), litFirst ? darker(green, 0.22) : lighter(green, 0.28));
}
