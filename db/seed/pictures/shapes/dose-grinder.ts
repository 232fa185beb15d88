import { block, steelPane } from '../block';
import { CLEAR, darker, lighter, materialOf, OAK, STEEL } from '../color';
import { glaze, metal, paint } from '../finish';
import { glass } from '../glass';
import { edgeShadow } from '../shadow';
import { roundedRect, type Sheet } from '../sheet';
import { solid } from '../solid';
import { top } from '../surface';
import { tube } from '../tube';
import { beans } from './beans';

/** Tall and slim with a fork for the portafilter. */
export function doseGrinder(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  edgeShadow(sheet, 400, 684, 140, 1);
  beans(
    sheet,
    [
      [
        [178, 104],
        [250, 74],
        [280, 56],
      ],
    ],
    400,
  );
  glass(
    sheet,
    solid([
      [
        [104, 110],
        [178, 112],
        [252, 80],
        [288, 58],
      ],
    ]),
    CLEAR,
    0.9,
    false,
  );
  const lid = solid([
    [
      [84, 112],
      [96, 116],
      [106, 114],
    ],
  ]);
  paint(sheet, lid, glaze('#3a3735', 0.3));
  top(sheet, lid, '#3a3735');
  block(sheet, { x: 300, y: 290, w: 200, h: 170, r: 30, depth: 16 }, base);
  block(sheet, { x: 334, y: 440, w: 132, h: 210, r: 8, depth: 0 }, darker(base, 0.24));
  sheet.path('M334 456h132v26H334z', '#120c08', `opacity=".35" filter="${sheet.blur(6)}"`);
  block(sheet, { x: 258, y: 642, w: 284, h: 42, r: 14, depth: 40 }, base);
  steelPane(sheet, 'M300 620h200l16 26H284z', [290, 620, 220, 30]);
  paint(
    sheet,
    solid([
      [
        [454, 40],
        [486, 30],
        [504, 24],
      ],
    ]),
    metal('#a9adaf'),
  );
  tube(sheet, 'M352 542h96', 12, STEEL);
  tube(sheet, 'M352 542v20M448 542v20', 11, STEEL);
  sheet.path(roundedRect(352, 346, 96, 54, 10), '#1c1a19');
  sheet.stroke('M374 362v22M388 362h12v11h-12v11h12M424 362h-10v22h10v-11h-10', '#ffe9c4', 4);
  sheet.ellipse(
    400,
    428,
    12,
    12,
    sheet.linear(
      [390, 418, 410, 438],
      [
        [0, '#fff'],
        [1, '#9a9d9f'],
      ],
    ),
  );
  sheet.ellipse(
    516,
    372,
    18,
    40,
    sheet.linear(
      [500, 340, 532, 404],
      [
        [0, lighter(OAK, 0.3)],
        [1, darker(OAK, 0.35)],
      ],
    ),
  );
}
