import { darker, lighter, materialOf, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { skin } from './kettle-body';

/** Round-shouldered electric kettle on its base. */
export function waterKettle(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 680, 172, 0.95);
  const dock = solid(
    [
      [
        [652, 152],
        [676, 156],
      ],
    ],
    400,
  );
  paint(sheet, dock, glaze('#33302e', 0.3));
  tube(sheet, 'M470 296C600 262 652 330 636 430C628 494 606 540 560 574', 31, OAK);
  sheet.path(
    'M270 384C236 366 206 344 180 334C176 350 214 420 268 460z',
    sheet.linear(
      [180, 334, 280, 450],
      [
        [0, lighter(base, 0.4)],
        [0.5, base],
        [1, darker(base, 0.4)],
      ],
    ),
  );
  sheet.path('M180 334q10-8 26-2q40 18 70 40l-6 12q-44-30-90-50z', lighter(base, 0.35));
  const body: Run[] = [
    [
      [300, 78],
      [318, 104],
      [372, 136],
      [470, 160],
      [580, 170],
      [648, 160],
    ],
  ];
  paint(sheet, solid(body, 400), skin(color, base));
  const lid = solid(
    [
      [
        [272, 40],
        [284, 66],
        [300, 79],
      ],
    ],
    400,
  );
  paint(sheet, lid, skin(color, base));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [232, 20],
          [246, 25],
          [268, 13],
        ],
      ],
      400,
    ),
    wood(OAK),
  );
  sheet.path('M486 648h44v14h-44z', '#c9a063', 'opacity=".9"');
}
