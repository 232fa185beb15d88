import { CLEAR, materialOf, OAK, STEEL } from '../color';
import { metal, paint, wood } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { liquid } from './liquid';

export function frenchPress(sheet: Sheet, color: string): void {
  const frame = materialOf(color);
  shadow(sheet, 400, 676, 124, 0.95);
  tube(sheet, 'M512 300C610 286 622 560 512 568', 27, color === 'black' ? '#3a3735' : OAK);
  liquid(sheet, [
    [
      [370, 108],
      [500, 108],
      [646, 104],
    ],
  ]);
  glass(
    sheet,
    solid([
      [
        [250, 116],
        [400, 116],
        [648, 112],
      ],
    ]),
    CLEAR,
  );
  // The frame: a foot, two hoops, four staves.
  paint(
    sheet,
    solid([
      [
        [636, 122],
        [668, 124],
      ],
    ]),
    metal(frame),
  );
  for (const y of [300, 556])
    paint(
      sheet,
      solid([
        [
          [y, 120],
          [y + 16, 120],
        ],
      ]),
      metal(frame),
    );
  for (const [x, from] of [
    [296, 316],
    [366, 326],
    [446, 325],
    [506, 315],
  ] as const)
    tube(sheet, `M${x} ${from}V${from + 330}`, 10, frame);
  sheet.path('M292 246q-36-6-50-18q10 42 48 52z', '#dfe8e6', 'opacity=".6" stroke="#7d8a8a" stroke-width="2"');
  const lid = solid([
    [
      [208, 60],
      [222, 100],
      [240, 120],
    ],
    [
      [240, 124],
      [258, 124],
    ],
  ]);
  tube(sheet, 'M400 220V132', 11, STEEL);
  paint(sheet, lid, metal(frame));
  top(sheet, lid, frame);
  paint(
    sheet,
    solid([
      [
        [96, 20],
        [108, 32],
        [130, 32],
        [148, 14],
      ],
    ]),
    wood(OAK),
  );
}
