import { darker, lighter } from '../color';
import { letter } from '../lettering';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';

/** A sleeve of cone papers, two of them pulled out. */
export function conePapers(sheet: Sheet): void {
  const paper = '#d8bd93';
  shadow(sheet, 400, 650, 200, 0.8);
  for (const [turn, dx] of [
    [-16, -76],
    [12, 74],
  ] as const) {
    sheet.group(`transform="translate(${dx} -128) rotate(${turn} 400 500)"`, () => {
      const d = 'M250 330Q400 274 550 330L442 566Q400 584 358 566z';
      sheet.path(
        d,
        sheet.linear(
          [250, 300, 540, 560],
          [
            [0, lighter(paper, 0.5)],
            [0.6, lighter(paper, 0.16)],
            [1, darker(paper, 0.2)],
          ],
        ),
      );
      sheet.stroke('M528 340L430 562', darker(paper, 0.4), 2, 'stroke-dasharray="5 6" opacity=".7"');
      sheet.path('M250 330Q400 274 550 330Q400 304 250 330z', darker(paper, 0.25), 'opacity=".7"');
    });
  }
  const sleeve = 'M214 372Q400 342 586 372L566 640Q400 662 234 640z';
  sheet.path(
    sleeve,
    sheet.linear(
      [214, 350, 586, 650],
      [
        [0, lighter('#e9dcc2', 0.4)],
        [0.55, '#e2d2b3'],
        [1, darker('#d9c6a2', 0.2)],
      ],
    ),
  );
  sheet.path('M214 372Q400 342 586 372L584 396Q400 366 216 396z', darker('#d9c6a2', 0.14));
  sheet.stroke('M330 430Q400 420 470 430L424 528Q400 534 376 528z', '#8c5a38', 5);
  letter(sheet, 'CONE', 400, 566, 24, '#6b4a30', 4, 0.8);
  letter(sheet, '100', 400, 608, 14, '#8c6a4a', 3);
}
