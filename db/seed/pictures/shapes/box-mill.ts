import { block, grain } from '../block';
import { BRASS, darker, lighter, OAK, STEEL } from '../color';
import { metal, paint, wood } from '../finish';
import { edgeShadow } from '../shadow';
import { roundedRect, type Sheet } from '../sheet';
import { solid } from '../solid';
import { tube } from '../tube';

/** Grandmother's box: drawer below, brass dome and crank above. */
export function boxMill(sheet: Sheet): void {
  const brass = BRASS;
  edgeShadow(sheet, 400, 670, 160, 1);
  block(sheet, { x: 236, y: 640, w: 328, h: 30, r: 8, depth: 0 }, OAK);
  block(sheet, { x: 252, y: 430, w: 296, h: 212, r: 6, depth: 34 }, OAK);
  grain(sheet, sheet.clip(roundedRect(252, 430, 296, 212, 6)), { x: 252, y: 430, w: 296, h: 212 }, OAK, 'mill', 13);
  let tails = '';
  for (let y = 444; y < 630; y += 44) tails += `M252 ${y}l20 5v18l-20 5zM548 ${y}l-20 5v18l20 5z`;
  sheet.path(tails, darker(OAK, 0.3), 'opacity=".6"');
  sheet.path(
    roundedRect(294, 520, 212, 92, 5),
    sheet.linear(
      [294, 520, 506, 612],
      [
        [0, lighter(OAK, 0.22)],
        [1, darker(OAK, 0.12)],
      ],
    ),
  );
  grain(sheet, sheet.clip(roundedRect(294, 520, 212, 92, 5)), { x: 294, y: 520, w: 212, h: 92 }, OAK, 'drawer', 6);
  sheet.stroke(roundedRect(294, 520, 212, 92, 5), darker(OAK, 0.6), 3, 'opacity=".6"');
  sheet.ellipse(404, 572, 19, 19, '#20130a', 'opacity=".35"');
  sheet.ellipse(
    400,
    566,
    18,
    18,
    sheet.radial(393, 558, 26, [
      [0, lighter(brass, 0.8)],
      [0.5, brass],
      [1, darker(brass, 0.5)],
    ]),
  );
  const dome = solid([
    [
      [302, 22],
      [320, 66],
      [356, 98],
      [412, 112],
    ],
  ]);
  paint(sheet, dome, metal(brass));
  paint(
    sheet,
    solid([
      [
        [406, 118],
        [418, 120],
      ],
    ]),
    metal(brass),
  );
  tube(sheet, 'M400 304V262', 18, STEEL);
  tube(sheet, 'M392 262C450 238 520 236 590 250', 16, brass);
  sheet.ellipse(
    400,
    260,
    17,
    13,
    sheet.linear(
      [386, 250, 414, 272],
      [
        [0, lighter(brass, 0.8)],
        [1, darker(brass, 0.4)],
      ],
    ),
  );
  paint(
    sheet,
    solid(
      [
        [
          [168, 26],
          [184, 38],
          [206, 36],
          [228, 20],
          [246, 14],
        ],
      ],
      590,
    ),
    wood(OAK),
  );
}
