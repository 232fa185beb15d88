import { darker, lighter, mix } from '../color';
import { glaze, paint } from '../finish';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { solid } from '../solid';

/** Crimped baskets nested in each other. */
export function basketPapers(sheet: Sheet): void {
  const paper = '#e7d6b6';
  shadow(sheet, 400, 620, 176, 0.85);
  for (const [i, y] of [0, -22, -44, -66].entries()) {
    const one = solid([
      [
        [390 + y, 236],
        [470 + y, 204],
        [600 + y * 0.9, 170],
      ],
    ]);
    paint(sheet, one, glaze(mix(paper, '#cdb48a', i % 2 ? 0 : 0.25), 0));
    if (i < 3) continue;
    let folds = '';
    for (let k = 0; k <= 34; k++) {
      const u = Math.sin(-Math.PI / 2 + (Math.PI * k) / 34);
      const v = Math.cos(-Math.PI / 2 + (Math.PI * k) / 34) * 0.2;
      folds += `M${n(400 + 236 * u)} ${n(324 + 236 * v)}L${n(400 + 170 * u)} ${n(540 + 170 * v)}`;
    }
    sheet.stroke(folds, darker(paper, 0.45), 3, 'opacity=".38"');
    sheet.ellipse(400, 324, 236, 47, lighter(paper, 0.5));
    sheet.ellipse(
      400,
      328,
      226,
      42,
      sheet.linear(
        [174, 290, 626, 370],
        [
          [0, darker(paper, 0.42)],
          [0.6, darker(paper, 0.2)],
          [1, paper],
        ],
      ),
    );
    let inner = '';
    for (let k = 0; k <= 30; k++) {
      const angle = (Math.PI * 2 * k) / 30;
      inner += `M${n(400 + 226 * Math.cos(angle))} ${n(328 + 42 * Math.sin(angle))}L${n(400 + 160 * Math.cos(angle))} ${n(346 + 22 * Math.sin(angle))}`;
    }
    sheet.stroke(inner, darker(paper, 0.5), 2.4, 'opacity=".35"');
  }
}
