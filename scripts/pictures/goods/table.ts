import { bowls } from '../models/bowls';
import { butterDish } from '../models/butter-dish';
import { cakeStand } from '../models/cake-stand';
import { carafe } from '../models/carafe';
import { coupes } from '../models/coupes';
import { creamer } from '../models/creamer';
import { type Cup, cup } from '../models/cup';
import { cups } from '../models/cups';
import { cuttingBoard } from '../models/cutting-board';
import { doubleGlasses } from '../models/double-glasses';
import { eggCups } from '../models/egg-cups';
import { enamelMug } from '../models/enamel-mug';
import { flatWhiteCup } from '../models/flat-white-cup';
import { pepperMill } from '../models/pepper-mill';
import { plate } from '../models/plate';
import { teapot } from '../models/teapot';
import { tray } from '../models/tray';
import { tumblers } from '../models/tumblers';
import { yearCup } from '../models/year-cup';
import { type Goods, good } from './good';

const mug: Cup = { diameter: 8, height: 9.5, foot: 0.8, belly: 0.5, bare: 1.2, speckle: 0.5 };
const tama: Cup = { diameter: 8, height: 8, foot: 0.5, belly: 0.9, handle: false, bare: 0.9, speckle: 0.5 };
const cappuccino: Cup = { diameter: 9.5, height: 6.2, foot: 0.46, belly: 0.95, saucer: 15, coffee: 'milk' };
const latte: Cup = {
  diameter: 14,
  height: 7.5,
  foot: 0.44,
  belly: 0.85,
  handle: false,
  coffee: 'milk',
  speckle: 0.4,
  bare: 0.5,
  ring: 0.8,
};

export const tableGoods: Goods = {
  'sula-espresso-cups': good(cups, {}, { height: 22 }, { height: 40, turn: 8, options: { stacked: true } }),
  'sula-cappuccino-cup': good(cup, cappuccino, { height: 24, turn: 18 }, { height: 62, turn: -20 }),
  'sula-mug': good(cup, mug, { height: 16, turn: 22 }, { height: 34, turn: -32, options: { coffee: 'black' } }),
  'sula-tama-cup': good(cup, tama, { height: 18 }, { height: 42, options: { coffee: 'black' } }),
  'sula-latte-bowl': good(cup, latte, { height: 26 }, { height: 60 }),
  'sula-flat-white-cup': good(flatWhiteCup, {}, { height: 22 }, { height: 24, options: { stacked: true } }),
  'sula-year-cup': good(
    yearCup,
    {},
    { height: 16, turn: 24 },
    { close: { at: [0, 4.6, 3.6], size: 9 }, height: 14, turn: -14 },
  ),
  'halden-enamel-mug': good(enamelMug, {}, { height: 18, turn: 22 }, { height: 20, turn: 0, options: { lying: true } }),
  'glashof-double-glasses': good(doubleGlasses, {}, { height: 16 }, { height: 42 }),
  'glashof-tumblers': good(tumblers, {}, { height: 18 }, { height: 13, fill: 0.74, options: { row: true } }),
  'glashof-coupes': good(coupes, {}, { height: 14 }, { height: 42 }),
  'sula-plate': good(plate, {}, { height: 38 }, { height: 17, options: { count: 4 } }),
  'sula-deep-plate': good(
    plate,
    { diameter: 23, height: 4.5, rim: 3.8 },
    { height: 38 },
    { height: 17, options: { count: 3 } },
  ),
  'sula-bowl': good(bowls, {}, { height: 22 }, { height: 44, options: { apart: true } }),
  'sula-serving-bowl': good(bowls, { diameter: 30, height: 11, count: 1, foot: 0.4 }, { height: 24 }, { height: 58 }),
  'sula-egg-cups': good(eggCups, {}, { height: 18 }, { height: 34, turn: 40, options: { empty: true } }),
  'sula-cake-stand': good(cakeStand, {}, { height: 22 }, { height: 14, options: { served: false } }),
  'sula-butter-dish': good(
    butterDish,
    {},
    { height: 20, turn: 18 },
    { height: 40, turn: -10, options: { shifted: true } },
  ),
  'moosberg-pepper-mill': good(pepperMill, {}, { height: 13 }, { height: 30, options: { scattered: true } }),
  'moosberg-tray': good(
    tray,
    {},
    { height: 32, turn: 20 },
    { close: { at: [19, 2, 0], size: 19 }, height: 30, turn: -52 },
  ),
  'moosberg-board': good(
    cuttingBoard,
    {},
    { height: 36, turn: 22 },
    { close: { at: [18, 1.4, 1], size: 22 }, height: 34, turn: -24 },
  ),
  'glashof-carafe': good(carafe, {}, { height: 12 }, { height: 20, options: { open: true } }),
  'sula-creamer': good(creamer, {}, { height: 18, turn: 14 }, { height: 34, turn: 38, options: { milk: true } }),
  'sula-teapot': good(teapot, {}, { height: 17, turn: 12 }, { height: 34, turn: -22, options: { open: true } }),
};
