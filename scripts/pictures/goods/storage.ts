import { basket } from '../models/basket';
import { beanTin } from '../models/bean-tin';
import { breadBox } from '../models/bread-box';
import { canister } from '../models/canister';
import { clipJar } from '../models/clip-jar';
import { crate } from '../models/crate';
import { feltBasket } from '../models/felt-basket';
import { oakJars } from '../models/oak-jar';
import { saltPot } from '../models/salt-pot';
import { spiceJars } from '../models/spice-jars';
import { sugarJar } from '../models/sugar-jar';
import { vacuumCanister } from '../models/vacuum-canister';
import { type Goods, good } from './good';

export const storageGoods: Goods = {
  'glashof-oak-jar': good(oakJars, {}, { height: 13 }, { height: 26, turn: -14, options: { open: true } }),
  'glashof-clip-jar': good(clipJar, {}, { height: 14, turn: 14 }, { height: 24, turn: -30, options: { open: true } }),
  'glashof-spice-jars': good(spiceJars, {}, { height: 22 }, { height: 48, options: { open: true } }),
  'sula-canister': good(canister, {}, { height: 15, turn: 16 }, { height: 26, options: { open: true } }),
  'sula-sugar-jar': good(sugarJar, {}, { height: 18, turn: 8 }, { height: 36, options: { open: true } }),
  'sula-salt-pot': good(saltPot, {}, { height: 26 }, { height: 42, options: { open: true } }),
  'feldweg-bean-tin': good(beanTin, {}, { height: 14, turn: 14 }, { height: 24, turn: -14, options: { open: true } }),
  'halden-vacuum-canister': good(vacuumCanister, {}, { height: 16 }, { height: 32, options: { open: true } }),
  'moosberg-bread-box': good(
    breadBox,
    {},
    { height: 17, turn: 24 },
    { height: 34, turn: -24, options: { open: true } },
  ),
  'moosberg-crate': good(
    crate,
    {},
    { height: 24, turn: 28 },
    { close: { at: [17, 14, 4], size: 22 }, height: 26, turn: -48 },
  ),
  'lenno-basket': good(basket, {}, { height: 20, turn: 14 }, { height: 52, turn: -20 }),
  'lenno-felt-basket': good(
    feltBasket,
    {},
    { height: 20, turn: 16 },
    { close: { at: [13, 20, 2], size: 21 }, height: 26, turn: -46 },
  ),
};
