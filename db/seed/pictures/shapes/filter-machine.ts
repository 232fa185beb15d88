import { block } from '../block';
import { darker, lighter, materialOf, OAK, STEEL } from '../color';
import { metal, paint } from '../finish';
import { letter } from '../lettering';
import { edgeShadow } from '../shadow';
import { roundedRect, type Sheet } from '../sheet';
import { solid } from '../solid';
import { tube } from '../tube';

/** Tank on the left, brew arm over a steel jug on the right. */
export function filterMachine(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const steel = STEEL;
  edgeShadow(sheet, 400, 684, 218, 0.95);
  block(sheet, { x: 180, y: 640, w: 440, h: 44, r: 14, depth: 46 }, base);
  // Tank of smoked glass with water in it.
  sheet.path(
    roundedRect(212, 190, 132, 432, 16),
    sheet.linear(
      [212, 0, 344, 0],
      [
        [0, '#5b6a6c', 0.75],
        [0.14, '#dfeae9', 0.65],
        [0.5, '#b8c9c9', 0.55],
        [0.9, '#7e9092', 0.7],
        [1, '#3f4b4d', 0.8],
      ],
    ),
  );
  sheet.path(
    'M216 370h124v246q0 4-4 4H220q-4 0-4-4z',
    sheet.linear(
      [216, 370, 340, 620],
      [
        [0, '#a9c7cb', 0.85],
        [1, '#67868c', 0.85],
      ],
    ),
  );
  sheet.path('M216 370h124v5H216z', '#eef8f8', 'opacity=".8"');
  sheet.path(roundedRect(228, 206, 10, 398, 5), '#fff', 'opacity=".6"');
  sheet.stroke('M318 420h14M318 460h14M318 500h14M318 540h14', '#fff', 2.4, 'opacity=".75"');
  block(sheet, { x: 200, y: 164, w: 156, h: 44, r: 14, depth: 18 }, base);
  // Arm and basket.
  block(sheet, { x: 330, y: 176, w: 268, h: 60, r: 20, depth: 22 }, base);
  sheet.ellipse(556, 206, 15, 15, darker(base, 0.5));
  sheet.ellipse(
    555,
    205,
    12,
    12,
    sheet.linear(
      [545, 195, 566, 216],
      [
        [0, '#fff'],
        [1, '#a3a5a6'],
      ],
    ),
  );
  sheet.ellipse(555, 205, 3.4, 3.4, '#d98a3a');
  letter(sheet, 'MORGEN', 448, 199, 14, color === 'white' ? '#6d675e' : lighter(base, 0.6), 3);
  paint(
    sheet,
    solid(
      [
        [
          [238, 102],
          [262, 100],
        ],
        [
          [262, 96],
          [318, 72],
          [344, 60],
        ],
      ],
      482,
    ),
    color === 'white' ? metal('#d8d6d1') : metal('#4a4847'),
  );
  // Jug.
  const jug = solid(
    [
      [
        [392, 62],
        [410, 78],
        [450, 96],
        [520, 106],
        [600, 104],
        [636, 98],
      ],
    ],
    482,
  );
  tube(sheet, 'M560 428C650 424 654 560 584 590', 24, color === 'white' ? OAK : '#2f2d2c');
  paint(sheet, jug, metal(steel));
  const lid = solid(
    [
      [
        [362, 22],
        [372, 44],
        [386, 60],
      ],
      [
        [386, 64],
        [398, 64],
      ],
    ],
    482,
  );
  paint(sheet, lid, metal('#3a3837'));
  sheet.path(
    'M424 396q-26 4 -34 26l30 6z',
    sheet.linear(
      [390, 396, 424, 428],
      [
        [0, '#f5f5f4'],
        [1, '#85888a'],
      ],
    ),
  );
}
