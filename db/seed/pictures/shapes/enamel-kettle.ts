import { darker, lighter, materialOf, OAK } from '../color';
import { glaze, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';

/** Enamel with a bow that folds down. */
export function enamelKettle(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 670, 178, 0.95);
  tube(sheet, 'M262 424C258 250 330 214 400 214C470 214 542 250 538 424', 14, '#3a3836');
  tube(sheet, 'M322 232C372 208 428 208 478 232', 34, OAK);
  sheet.path(
    'M268 508C226 480 204 440 186 410L222 392C240 424 262 446 292 462z',
    sheet.linear(
      [190, 392, 290, 500],
      [
        [0, lighter(base, 0.45)],
        [0.5, base],
        [1, darker(base, 0.4)],
      ],
    ),
  );
  sheet.ellipse(204, 401, 21, 11, '#2f3136', 'transform="rotate(-26 204 401)"');
  sheet.ellipse(203, 401, 14, 6, darker(base, 0.6), 'transform="rotate(-26 203 401)"');
  const body: Run[] = [
    [
      [400, 92],
      [414, 130],
      [460, 166],
      [530, 184],
      [610, 180],
      [664, 160],
    ],
  ];
  paint(sheet, solid(body, 400), glaze(base, 0.6));
  paint(
    sheet,
    solid(
      [
        [
          [656, 165],
          [666, 160],
        ],
      ],
      400,
    ),
    glaze('#2f3136', 0.2),
  );
  const lid = solid(
    [
      [
        [366, 40],
        [378, 76],
        [398, 94],
      ],
    ],
    400,
  );
  paint(sheet, lid, glaze(base, 0.5));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [394, 96],
          [402, 95],
        ],
      ],
      400,
    ),
    glaze('#2f3136', 0.2),
  );
  paint(
    sheet,
    solid(
      [
        [
          [322, 24],
          [336, 28],
          [360, 12],
        ],
      ],
      400,
    ),
    wood(OAK),
  );
  for (const x of [262, 538])
    sheet.ellipse(
      x,
      430,
      13,
      15,
      sheet.linear(
        [x - 10, 418, x + 10, 444],
        [
          [0, '#6a6764'],
          [1, '#2a2826'],
        ],
      ),
    );
}
