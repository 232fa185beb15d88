import { materialOf, OAK } from '../color';
import { metal, paint, wood } from '../finish';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { type Run, solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { gooseneck } from './kettle-body';

/** For the stove: lower and broader, a bent handle of the same metal. */
export function stoveGooseneck(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 410, 640, 158, 0.95);
  gooseneck(
    sheet,
    base,
    [
      [300, 592],
      [244, 566],
      [226, 500],
      [186, 436],
      [150, 418],
    ],
    22,
  );
  tube(sheet, 'M520 470C600 420 666 450 652 520C646 556 634 578 622 596', 18, base);
  tube(sheet, 'M654 498C652 540 640 566 628 588', 28, OAK);
  const body: Run[] = [
    [
      [470, 100],
      [490, 130],
      [560, 156],
      [610, 158],
    ],
    [
      [610, 158],
      [636, 152],
    ],
  ];
  paint(sheet, solid(body, 410), metal(base));
  const lid = solid(
    [
      [
        [448, 56],
        [458, 86],
        [470, 100],
      ],
    ],
    410,
  );
  paint(sheet, lid, metal(base));
  top(sheet, lid, base);
  paint(
    sheet,
    solid(
      [
        [
          [408, 17],
          [420, 22],
          [444, 12],
        ],
      ],
      410,
    ),
    wood(OAK),
  );
}
