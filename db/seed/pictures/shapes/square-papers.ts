import { block } from '../block';
import { darker, lighter } from '../color';
import { letter } from '../lettering';
import { edgeShadow } from '../shadow';
import type { Sheet } from '../sheet';

/** A flat carton with the squares looking out of it. */
export function squarePapers(sheet: Sheet): void {
  const paper = '#ece0c8';
  edgeShadow(sheet, 400, 648, 192, 0.95);
  for (const [x, y, turn] of [
    [250, 190, -5],
    [262, 176, 2],
    [272, 196, 7],
  ] as const) {
    sheet.path(
      'M0 0H270V330H0z',
      sheet.linear(
        [0, 0, 270, 300],
        [
          [0, lighter(paper, 0.6)],
          [1, darker(paper, 0.12)],
        ],
      ),
      `transform="translate(${x} ${y}) rotate(${turn} 135 160)" stroke="${darker(paper, 0.3)}" stroke-width="1.5"`,
    );
  }
  block(sheet, { x: 206, y: 372, w: 388, h: 276, r: 6, depth: 22 }, '#55624f');
  sheet.stroke('M360 446L440 446L408 500Q400 508 408 516L446 582H354L392 516Q400 508 392 500z', '#efe6d2', 5);
  letter(sheet, 'FELDWEG', 400, 404, 14, '#efe6d2', 3.4);
  letter(sheet, '100', 400, 606, 16, '#efe6d2', 3);
}
