import { block } from '../block';
import { CLEAR, darker, materialOf, OAK, STEEL } from '../color';
import { finishOf, metal, paint, wood } from '../finish';
import { glass } from '../glass';
import { letter } from '../lettering';
import { edgeShadow } from '../shadow';
import { n, roundedRect, type Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { beans } from './beans';

/** A square tower with a round hopper; the collar between them sets the grind. */
export function burrGrinder(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  edgeShadow(sheet, 400, 682, 122, 1);
  beans(
    sheet,
    [
      [
        [196, 116],
        [260, 96],
        [300, 72],
      ],
    ],
    400,
  );
  glass(
    sheet,
    solid([
      [
        [120, 122],
        [196, 122],
        [262, 102],
        [306, 76],
      ],
    ]),
    CLEAR,
    0.9,
    false,
  );
  const lid = solid([
    [
      [98, 124],
      [110, 130],
      [122, 128],
    ],
  ]);
  paint(sheet, lid, finishOf(color, base, 0.4));
  top(sheet, lid, base);
  paint(
    sheet,
    solid([
      [
        [76, 16],
        [100, 20],
      ],
    ]),
    wood(OAK),
  );
  top(
    sheet,
    solid([
      [
        [76, 16],
        [100, 20],
      ],
    ]),
    OAK,
  );
  const collar = solid([
    [
      [300, 112],
      [338, 114],
    ],
  ]);
  paint(sheet, collar, metal(STEEL));
  top(sheet, collar, STEEL);
  let ticks = '';
  for (let i = -6; i <= 6; i++) ticks += `M${n(400 + Math.sin(i * 0.2) * 112)} ${n(322 + Math.cos(i * 0.2) * 20)}v12`;
  sheet.stroke(ticks, '#4b4845', 2.4);
  block(sheet, { x: 274, y: 350, w: 252, h: 330, r: 34, depth: 14 }, base);
  // The mouth with the jar.
  sheet.path(
    roundedRect(306, 430, 188, 224, 20),
    sheet.linear(
      [0, 430, 0, 654],
      [
        [0, darker(base, 0.72)],
        [1, darker(base, 0.45)],
      ],
    ),
  );
  paint(
    sheet,
    solid([
      [
        [428, 34],
        [456, 28],
      ],
    ]),
    metal('#8f9294'),
  );
  beans(
    sheet,
    [
      [
        [586, 62],
        [640, 58],
      ],
    ],
    400,
  );
  glass(
    sheet,
    solid([
      [
        [500, 66],
        [560, 68],
        [644, 62],
      ],
    ]),
    '#c6d3d1',
    0.9,
  );
  letter(sheet, 'OSTERHOLT', 400, 384, 15, color === 'black' ? '#d9d2c6' : darker(base, 0.55), 3);
}
