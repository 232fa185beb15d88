import { lighter, materialOf } from '../color';
import { glaze, paint } from '../finish';
import { shadow } from '../shadow';
import { n, type Sheet } from '../sheet';
import { solid } from '../solid';
import { opening, top } from '../surface';
import { tube } from '../tube';

export function coneDripper(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 622, 150, 0.9);
  tube(sheet, 'M546 352C640 346 650 470 500 490', 27, base, 0.5);
  const cone = solid([
    [
      [310, 190],
      [380, 158],
      [470, 106],
      [546, 64],
      [566, 60],
    ],
  ]);
  const flange = solid([
    [
      [572, 138],
      [582, 150],
      [600, 148],
    ],
  ]);
  paint(
    sheet,
    solid([
      [
        [596, 76],
        [622, 70],
      ],
    ]),
    glaze(base, 0.3),
  );
  paint(sheet, flange, glaze(base, 0.5));
  top(sheet, flange, base);
  sheet.ellipse(408, 576, 78, 14, '#20130a', `opacity=".35" filter="${sheet.blur(6)}"`);
  paint(sheet, cone, glaze(base, 0.5));
  opening(sheet, cone, base, 14);
  let ribs = '';
  for (let i = -3; i <= 3; i++)
    ribs += `M${n(400 + i * 48)} ${n(338 - Math.abs(i) * 5)}q${n(-i * 10 + 12)} 8 ${n(-i * 16 + 20)} 13`;
  sheet.stroke(ribs, lighter(base, 0.4), 4, 'opacity=".4"');
}
