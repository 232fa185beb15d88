import { apron } from '../models/apron';
import { cushion } from '../models/cushion';
import { bottleVase, budVases } from '../models/glass-vases';
import { mister } from '../models/mister';
import { footedPlanter, hangingPlanter, pot } from '../models/planters';
import { pouf } from '../models/pouf';
import { napkins, tablecloth, tableRunner, teaTowels, throwBlanket, waffleTowels } from '../models/textiles';
import { bellyVase, jugVase, reedVase, ringVase } from '../models/vases';
import { wateringCan } from '../models/watering-can';
import { type Goods, good } from './good';

export const livingGoods: Goods = {
  'sula-belly-vase': good(bellyVase, {}, { height: 12 }, { height: 30, options: { stems: false } }),
  'sula-reed-vase': good(
    reedVase,
    {},
    { height: 11 },
    { close: { at: [0, 9, 0], size: 22 }, height: 16, options: { stems: false } },
  ),
  'sula-jug-vase': good(jugVase, {}, { height: 16 }, { height: 14, options: { stems: true } }),
  'sula-ring-vase': good(
    ringVase,
    { stem: false },
    { height: 13, turn: 12 },
    { height: 13, turn: -34, options: { stem: true } },
  ),
  'glashof-bud-vases': good(budVases, {}, { height: 12 }, { close: { at: [4, 8, 0], size: 22 }, height: 22, turn: 24 }),
  'glashof-bottle-vase': good(bottleVase, {}, { height: 12 }, { height: 26, options: { stem: false } }),
  'moosberg-pot': good(pot, {}, { height: 14 }, { height: 34, options: { plant: false } }),
  'sula-footed-planter': good(
    footedPlanter,
    {},
    { height: 13 },
    { close: { at: [0, 16, 0], size: 34 }, height: 20, turn: 40 },
  ),
  'moosberg-hanging-planter': good(
    hangingPlanter,
    {},
    { height: 4, fill: 0.82 },
    { close: { at: [0, 136, 0], size: 34 }, height: 16, turn: 40 },
  ),
  'moosberg-watering-can': good(wateringCan, {}, { height: 14, turn: 14 }, { height: 30, turn: -40 }),
  'moosberg-mister': good(
    mister,
    {},
    { height: 13, turn: 16 },
    { close: { at: [-1, 14.5, 0], size: 14 }, height: 20, turn: -28 },
  ),
  'lenno-tea-towels': good(teaTowels, {}, { height: 26, turn: 18 }, { height: 44, turn: -20 }),
  'lenno-waffle-towels': good(
    waffleTowels,
    {},
    { height: 24, turn: 20 },
    { close: { at: [6, 6, 11], size: 17 }, height: 28, turn: 30 },
  ),
  'lenno-cushion': good(cushion, {}, { height: 14, turn: -30 }, { height: 34, turn: 20, options: { lying: true } }),
  'lenno-throw': good(
    throwBlanket,
    {},
    { height: 22, turn: 22 },
    { close: { at: [6, 8, 12], size: 20 }, height: 24, turn: 26 },
  ),
  'lenno-apron': good(
    apron,
    {},
    { height: 4, fill: 0.84 },
    { close: { at: [0, 160, 2], size: 50 }, height: 10, turn: 18 },
  ),
  'lenno-napkins': good(napkins, {}, { height: 28 }, { height: 44, options: { flat: true } }),
  'lenno-table-runner': good(
    tableRunner,
    {},
    { height: 24, turn: 18 },
    { close: { at: [10, 3, 10], size: 24 }, height: 34, turn: 30 },
  ),
  'lenno-tablecloth': good(
    tablecloth,
    {},
    { height: 24, turn: 22 },
    { close: { at: [4, 4, 6], size: 22 }, height: 36, turn: -24 },
  ),
  'lenno-pouf': good(pouf, {}, { height: 17 }, { close: { at: [0, 32, 6], size: 36 }, height: 50 }),
};
