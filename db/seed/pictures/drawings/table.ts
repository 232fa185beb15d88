import { bowls } from '../shapes/bowls';
import { carafe } from '../shapes/carafe';
import { creamer } from '../shapes/creamer';
import { type Cup, cup } from '../shapes/cup';
import { cuttingBoard } from '../shapes/cutting-board';
import { doubleGlass } from '../shapes/double-glass';
import { eggCup } from '../shapes/egg-cup';
import { plate } from '../shapes/plate';
import { teapot } from '../shapes/teapot';
import { tray } from '../shapes/tray';
import { type Drawing, framed } from './framed';

const cups = (look: Cup, size = 1, lift = 120): Drawing =>
  framed(size, lift, (sheet, color) => cup(sheet, color, look));

const espressoCup: Cup = {
  width: 190,
  height: 150,
  foot: 0.58,
  belly: 0.7,
  handle: 'right',
  bare: true,
  speckled: true,
};

export const tableDrawings: Record<string, Drawing> = {
  'sula-espresso-cups': framed(1.25, 96, (sheet, color) => {
    sheet.group('transform="translate(110 -34)"', () => cup(sheet, color, { ...espressoCup, handle: 'right' }));
    sheet.group('transform="translate(-96 6)"', () =>
      cup(sheet, color, { ...espressoCup, handle: 'left', coffee: true }),
    );
  }),
  'sula-cappuccino-cup': cups(
    { width: 330, height: 190, foot: 0.46, belly: 0.95, handle: 'right', saucer: true, coffee: 'milk' },
    1,
    130,
  ),
  'sula-mug': cups(
    { width: 300, height: 320, foot: 0.8, belly: 0.5, handle: 'right', bare: true, speckled: true },
    1,
    70,
  ),
  'sula-tama-cup': cups(
    { width: 270, height: 270, foot: 0.5, belly: 0.9, handle: 'none', speckled: true, bare: true },
    1,
    90,
  ),
  'sula-latte-bowl': cups(
    { width: 420, height: 210, foot: 0.4, belly: 0.85, handle: 'none', coffee: 'milk', speckled: true },
    1,
    130,
  ),
  'halden-enamel-mug': cups({ width: 320, height: 300, foot: 0.92, belly: 0.2, handle: 'right', enamel: true }, 1, 80),
  'glashof-double-glasses': framed(1.1, 60, (sheet) => {
    doubleGlass(sheet, 520, 640, 200, 260);
    doubleGlass(sheet, 290, 680, 200, 260);
  }),
  'sula-plate': framed(1.06, -30, (sheet, color) => plate(sheet, color)),
  'sula-deep-plate': framed(1, -10, (sheet, color) => plate(sheet, color, 400, 470, 250, 16)),
  'sula-bowl': framed(1.15, 40, (sheet, color) => bowls(sheet, color, 2, 380)),
  'sula-serving-bowl': framed(1, 0, (sheet, color) => bowls(sheet, color, 1, 560)),
  'sula-egg-cups': framed(1.2, 90, (sheet, color) => {
    eggCup(sheet, color, 500, 640, '#e6cdb0');
    eggCup(sheet, color, 300, 676, '#f0e6d6');
  }),
  'moosberg-tray': framed(0.96, -40, tray),
  'moosberg-board': framed(0.94, -40, cuttingBoard),
  'glashof-carafe': framed(1.06, 0, carafe),
  'sula-creamer': framed(1.1, 100, creamer),
  'sula-teapot': framed(1.1, 50, teapot),
};
