import { darker } from '../color';
import { glaze, metal } from '../finish';
import { n, type Sheet } from '../sheet';
import { curve } from '../solid';
import { tube } from '../tube';

export const skin = (color: string, base: string) =>
  color === 'steel' || color === 'brass' ? metal(base) : glaze(base, 0.45);

/** The swan's neck: thick at the root, thin at the lip. */
export function gooseneck(
  sheet: Sheet,
  base: string,
  points: readonly (readonly [number, number])[],
  from: number,
): void {
  const d = curve(points);
  tube(sheet, d, from, base);
  const [x, y] = points.at(-1) as readonly [number, number];
  sheet.ellipse(x - 1, y, from * 0.52, from * 0.4, darker(base, 0.15), `transform="rotate(-28 ${n(x)} ${n(y)})"`);
  sheet.ellipse(x - 2, y - 1, from * 0.36, from * 0.24, darker(base, 0.65), `transform="rotate(-28 ${n(x)} ${n(y)})"`);
}
