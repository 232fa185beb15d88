import { CLEAR, darker, lighter, OAK } from '../color';
import { paint, wood } from '../finish';
import { glass } from '../glass';
import { shadow } from '../shadow';
import { accidental, n, type Sheet } from '../sheet';
import { solid } from '../solid';
import { rings, top } from '../surface';
import { tube } from '../tube';
import { liquid } from './liquid';

/** Straight glass with a turned lid, filled with something dry. */
export function oakJar(sheet: Sheet, filling: string, cx: number, floor: number, width: number, height: number): void {
  const r = width / 2;
  const y = floor - height;
  shadow(sheet, cx, floor, r, 0.85);
  liquid(
    sheet,
    [
      [
        [y + height * 0.34, r * 0.93],
        [floor - 6, r * 0.92],
      ],
    ],
    filling,
    cx,
  );
  const chance = accidental(filling);
  let grains = '';
  for (let i = 0; i < 32; i++)
    grains += `M${n(cx + (chance() * 2 - 1) * r * 0.86)} ${n(y + height * 0.4 + chance() * height * 0.58)}l${n(5 + chance() * 5)} ${n(chance() * 6 - 3)}`;
  sheet.stroke(grains, lighter(filling, 0.4), 2.6, 'opacity=".5"');
  glass(
    sheet,
    solid(
      [
        [
          [y, r * 0.86],
          [y + 26, r],
        ],
        [
          [y + 26, r],
          [floor - 16, r],
          [floor, r * 0.96],
        ],
      ],
      cx,
    ),
    CLEAR,
    0.9,
    false,
  );
  const lid = solid(
    [
      [
        [y - 40, r * 0.9],
        [y - 34, r * 0.94],
        [y + 8, r * 0.94],
      ],
    ],
    cx,
  );
  paint(sheet, lid, wood(OAK));
  rings(sheet, lid, OAK, `lid${width}`, 12);
  top(sheet, lid, OAK);
  sheet.ellipse(cx, y - 40, r * 0.5, r * 0.1, 'none', `stroke="${darker(OAK, 0.4)}" stroke-width="2" opacity=".3"`);
  if (r > 74) tube(sheet, `M${n(cx)} ${n(y - 44)}v-12`, 34, OAK);
}
