import { darker, lighter } from '../color';
import { n, type Sheet } from '../sheet';

/** Fine crosswise threads over a cloth. */
export function weave(
  sheet: Sheet,
  d: string,
  base: string,
  box: readonly [number, number, number, number],
  step = 9,
): void {
  const [x, y, w, h] = box;
  let threads = '';
  for (let i = step; i < h; i += step) threads += `M${n(x)} ${n(y + i)}h${n(w)}`;
  let warp = '';
  for (let i = step; i < w; i += step) warp += `M${n(x + i)} ${n(y)}v${n(h)}`;
  sheet.group(`clip-path="${sheet.clip(d)}"`, () => {
    sheet.stroke(threads, darker(base, 0.6), 1.2, 'opacity=".13" stroke-dasharray="7 3"');
    sheet.stroke(warp, lighter(base, 0.8), 1.2, 'opacity=".26" stroke-dasharray="5 4"');
  });
}
