import { steelPane } from '../block';
import { BRASS, materialOf, OAK, STEEL } from '../color';
import { metal, paint } from '../finish';
import { shadow } from '../shadow';
import { n, roundedRect, type Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { cup } from './cup';

/** A boiler on a round foot, an arm to pull down. */
export function leverMachine(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const oak = OAK;
  shadow(sheet, 420, 676, 215, 0.95);
  const foot = solid(
    [
      [
        [640, 196],
        [652, 206],
      ],
      [
        [652, 206],
        [674, 206],
      ],
    ],
    420,
  );
  paint(sheet, foot, metal(base));
  top(sheet, foot, base);
  steelPane(sheet, `M318 628a104 19 0 1 0 208 0a104 19 0 1 0 -208 0z`, [318, 610, 208, 40], '#7d7f80');
  sheet.stroke('M336 624H508M328 631H516M340 638H504', '#2e2d2c', 3.4, 'opacity=".7"');
  sheet.group(`transform="translate(${n(392 - 400 * 0.56)} ${n(630 - 690 * 0.56)}) scale(.56)"`, () =>
    cup(sheet, 'white', { width: 140, height: 118, foot: 0.6, handle: 'left', coffee: true }),
  );
  const column = solid(
    [
      [
        [470, 40],
        [560, 36],
        [632, 52],
      ],
    ],
    545,
  );
  paint(sheet, column, metal(base));
  const boiler = solid(
    [
      [
        [236, 74],
        [246, 92],
        [264, 100],
      ],
      [
        [264, 100],
        [478, 100],
      ],
      [
        [478, 100],
        [496, 88],
      ],
    ],
    535,
  );
  paint(sheet, boiler, metal(base));
  top(sheet, boiler, base);
  for (const y of [276, 462])
    paint(
      sheet,
      solid(
        [
          [
            [y, 103],
            [y + 10, 103],
          ],
        ],
        535,
      ),
      metal(color === 'brass' ? STEEL : BRASS),
    );
  paint(
    sheet,
    solid(
      [
        [
          [196, 16],
          [214, 30],
          [232, 26],
        ],
      ],
      535,
    ),
    metal('#4a4745'),
  );
  paint(
    sheet,
    solid(
      [
        [
          [220, 34],
          [238, 40],
        ],
      ],
      535,
    ),
    metal(base),
  );
  // The glass that shows how much water is left.
  sheet.path(
    roundedRect(586, 300, 20, 132, 10),
    sheet.linear(
      [586, 0, 606, 0],
      [
        [0, '#f6fbfa'],
        [0.4, '#bcd0d0'],
        [1, '#6f8486'],
      ],
    ),
  );
  sheet.path(roundedRect(589, 360, 14, 69, 7), '#8fb0b4', 'opacity=".8"');
  // Bridge and group.
  tube(sheet, 'M452 330H392', 46, base);
  const head = solid(
    [
      [
        [244, 34],
        [262, 40],
      ],
      [
        [262, 40],
        [400, 42],
      ],
      [
        [400, 62],
        [430, 62],
      ],
      [
        [430, 54],
        [442, 52],
      ],
    ],
    392,
  );
  paint(sheet, head, metal(base));
  top(sheet, head, base);
  tube(sheet, 'M382 482l-4 30M404 482l4 30', 14, '#9da0a2');
  paint(
    sheet,
    solid(
      [
        [
          [440, 58],
          [462, 57],
          [476, 38],
          [486, 22],
        ],
      ],
      392,
    ),
    metal('#b2b6b8'),
  );
  tube(sheet, 'M346 456L300 470', 18, '#a5a8aa');
  tube(sheet, 'M304 469L214 494', 32, oak);
  // The lever rises to the left.
  tube(sheet, 'M392 236V196', 26, '#aeb1b3');
  tube(sheet, 'M412 214L392 206L250 128', 19, base);
  tube(sheet, 'M262 134L170 84', 34, oak);
  sheet.ellipse(
    392,
    206,
    17,
    17,
    sheet.linear(
      [378, 190, 406, 222],
      [
        [0, '#fff'],
        [1, '#77797a'],
      ],
    ),
  );
  tube(sheet, 'M632 440C668 452 676 500 664 574', 12, STEEL);
}
