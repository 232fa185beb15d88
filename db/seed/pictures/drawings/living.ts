import { apron } from '../shapes/apron';
import { branch } from '../shapes/branch';
import { budVase } from '../shapes/bud-vase';
import { cushion } from '../shapes/cushion';
import { foldedThrow } from '../shapes/folded-throw';
import { foldedTowels } from '../shapes/folded-towels';
import { footedPlanter } from '../shapes/footed-planter';
import { grass } from '../shapes/grass';
import { hangingPlanter } from '../shapes/hanging-planter';
import { napkins } from '../shapes/napkins';
import { pot } from '../shapes/pot';
import { ringVase } from '../shapes/ring-vase';
import { runner } from '../shapes/runner';
import { type Vessel, vessel } from '../shapes/vessel';
import { wateringCan } from '../shapes/watering-can';
import type { Sheet } from '../sheet';
import { type Drawing, framed } from './framed';

const vase = (look: Vessel, stems?: (sheet: Sheet) => void): Drawing =>
  framed(1, 0, (sheet, color) => {
    stems?.(sheet);
    vessel(sheet, color, look);
  });

export const livingDrawings: Record<string, Drawing> = {
  'sula-belly-vase': vase(
    {
      runs: [
        [
          [300, 60],
          [318, 50],
          [360, 66],
          [440, 146],
          [530, 176],
          [620, 150],
          [676, 92],
        ],
      ],
      speckled: true,
      lip: 9,
    },
    (sheet) => {
      branch(sheet, 396, 320, 330, 70);
      branch(sheet, 404, 320, 490, 110);
    },
  ),
  'sula-reed-vase': vase(
    {
      runs: [
        [
          [260, 34],
          [276, 28],
          [400, 32],
          [450, 54],
          [520, 90],
          [620, 98],
          [678, 84],
        ],
      ],
      grooves: [500, 540, 580, 620],
      lip: 7,
    },
    (sheet) => {
      grass(sheet, 396, 280, 350, 60);
      grass(sheet, 402, 280, 440, 40);
      grass(sheet, 404, 280, 510, 100);
    },
  ),
  'sula-jug-vase': vase({
    runs: [
      [
        [290, 84],
        [320, 78],
        [390, 96],
        [490, 140],
        [590, 140],
        [670, 96],
      ],
    ],
    bare: true,
  }),
  'sula-ring-vase': framed(1.02, 0, ringVase),
  'glashof-bud-vases': framed(1, 0, (sheet, color) => {
    const tint = color === 'amber' ? '#b5702a' : '#b9c9c7';
    budVase(
      sheet,
      560,
      620,
      [
        [
          [-250, 30],
          [-236, 22],
          [-170, 22],
          [-120, 60],
          [-60, 80],
          [0, 66],
        ],
      ],
      tint,
      (cx) => branch(sheet, cx, 600, cx + 50, 120),
    );
    budVase(
      sheet,
      400,
      640,
      [
        [
          [-330, 26],
          [-316, 20],
          [-200, 24],
          [-140, 52],
          [-40, 56],
          [0, 50],
        ],
      ],
      tint,
      (cx) => grass(sheet, cx, 620, cx - 14, 80),
    );
    budVase(
      sheet,
      236,
      670,
      [
        [
          [-190, 30],
          [-178, 24],
          [-150, 30],
          [-100, 74],
          [-50, 84],
          [0, 60],
        ],
      ],
      tint,
      (cx) => branch(sheet, cx, 650, cx - 40, 260),
    );
  }),
  'moosberg-pot': framed(1, 0, pot),
  'sula-footed-planter': framed(1, 6, footedPlanter),
  'moosberg-hanging-planter': framed(1.16, -104, hangingPlanter),
  'moosberg-watering-can': framed(1.06, 40, wateringCan),
  'lenno-tea-towels': framed(1.04, 60, foldedTowels),
  'lenno-cushion': framed(1, 26, cushion),
  'lenno-throw': framed(1.04, 20, foldedThrow),
  'lenno-apron': framed(1, 0, apron),
  'lenno-napkins': framed(1.04, 60, napkins),
  'lenno-table-runner': framed(1, 80, runner),
};
