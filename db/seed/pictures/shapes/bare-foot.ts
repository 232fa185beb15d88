import { darker, lighter } from '../color';
import { n, type Sheet } from '../sheet';
import { outline, type Run, solid } from '../solid';

/** Where the potter held the cup while dipping it: sandy clay below the glaze. */
export function bareFoot(sheet: Sheet, runs: Run[], cx: number, from = 0.86): void {
  const points = runs.flat();
  const [y0, y1] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  const cut = y0 + (y1 - y0) * from;
  const r = Math.max(...points.map(([, radius]) => radius));
  const clay = '#b99872';
  sheet.group(`clip-path="${sheet.clip(outline(solid(runs, cx)))}"`, () => {
    const edge = `M${n(cx - r * 1.1)} ${n(cut)}a${n(r * 1.1)} ${n(r * 0.22)} 0 0 0 ${n(r * 2.2)} 0V${n(y1 + r)}H${n(cx - r * 1.1)}z`;
    sheet.path(
      edge,
      sheet.linear(
        [cx - r, 0, cx + r, 0],
        [
          [0.1, darker(clay, 0.3)],
          [0.32, lighter(clay, 0.3)],
          [0.55, clay],
          [0.9, darker(clay, 0.5)],
        ],
      ),
    );
    sheet.stroke(
      `M${n(cx - r * 1.1)} ${n(cut)}a${n(r * 1.1)} ${n(r * 0.22)} 0 0 0 ${n(r * 2.2)} 0`,
      '#fffaf0',
      2,
      'opacity=".35"',
    );
  });
}
