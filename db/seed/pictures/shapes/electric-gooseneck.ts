import { darker, materialOf, OAK, STEEL } from '../color';
import { glaze, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { gooseneck, skin } from './kettle-body';

/** On a round base with a dial; a loop of wood for the hand. */
export function electricGooseneck(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 420, 668, 180, 0.95);
  const dock = solid(
    [
      [
        [640, 150],
        [646, 158],
      ],
      [
        [646, 158],
        [664, 160],
      ],
    ],
    420,
  );
  paint(sheet, dock, glaze('#33302e', 0.3));
  top(sheet, dock, '#3a3735');
  sheet.ellipse(
    420,
    682,
    15,
    9,
    sheet.linear(
      [405, 675, 435, 690],
      [
        [0, '#fff'],
        [1, '#8b8d8e'],
      ],
    ),
  );
  gooseneck(
    sheet,
    base,
    [
      [318, 590],
      [258, 560],
      [232, 480],
      [196, 400],
      [156, 372],
    ],
    24,
  );
  const handle = 'M500 396C560 340 650 352 648 420C646 476 640 520 632 566';
  tube(sheet, 'M498 400C540 356 580 350 606 362', 17, base === '#f1eee8' ? STEEL : darker(base, 0.2));
  tube(sheet, handle.replace('M500 396C560 340 650 352 648 420', 'M604 362C640 372 650 394 648 426'), 33, OAK);
  const body: Run[] = [
    [
      [392, 92],
      [430, 104],
      [520, 132],
      [600, 146],
      [632, 142],
    ],
  ];
  paint(sheet, solid(body, 420), skin(color, base));
  const lid = solid(
    [
      [
        [370, 58],
        [380, 84],
        [392, 93],
      ],
    ],
    420,
  );
  paint(sheet, lid, skin(color, base));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [334, 20],
          [346, 24],
          [366, 14],
        ],
      ],
      420,
    ),
    wood(OAK),
  );
}
