import { CLEAR } from '../color';
import { matte, paint } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import type { Sheet } from '../sheet';
import { solid } from '../solid';
import { liquid } from './liquid';

/** Wire clip, orange ring. */
export function clipJar(sheet: Sheet): void {
  shadow(sheet, 400, 660, 128, 0.85);
  liquid(
    sheet,
    [
      [
        [440, 124],
        [600, 124],
        [650, 116],
      ],
    ],
    '#a9602c',
  );
  glass(
    sheet,
    solid([
      [
        [290, 100],
        [310, 112],
        [350, 130],
        [600, 132],
        [658, 122],
      ],
    ]),
    CLEAR,
    0.9,
    false,
  );
  paint(
    sheet,
    solid([
      [
        [268, 116],
        [286, 116],
      ],
    ]),
    matte('#c5673a'),
  );
  const lid = solid([
    [
      [222, 70],
      [232, 100],
      [264, 114],
    ],
  ]);
  glass(sheet, lid, CLEAR, 1.2, false);
  sheet.stroke(
    'M284 290V250Q284 232 302 230H498Q516 232 516 250V290M284 292a116 22 0 0 0 232 0M372 312L376 372Q400 384 424 372L428 312',
    '#6f7375',
    6,
  );
  sheet.stroke('M283 288V250Q284 231 302 229H498', '#fff', 2, 'opacity=".7"');
}
