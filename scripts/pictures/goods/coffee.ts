import { boxMill } from '../models/box-mill';
import { burrGrinder } from '../models/burr-grinder';
import { cezve } from '../models/cezve';
import { coffeeServer } from '../models/coffee-server';
import { coldBrew } from '../models/cold-brew';
import { coneDripper } from '../models/cone-dripper';
import { doseGrinder } from '../models/dose-grinder';
import { enamelKettle } from '../models/enamel-kettle';
import { espressoMachine } from '../models/espresso-machine';
import { fieldPress } from '../models/field-press';
import { filterMachine } from '../models/filter-machine';
import { flatDripper } from '../models/flat-dripper';
import { frenchPress } from '../models/french-press';
import { glassDripper } from '../models/glass-dripper';
import { electricGooseneck, stoveGooseneck } from '../models/gooseneck';
import { handGrinder } from '../models/hand-grinder';
import { hourglass } from '../models/hourglass';
import { jugMachine } from '../models/jug-machine';
import { knockBox } from '../models/knock-box';
import { leverMachine } from '../models/lever-machine';
import { milkPitcher } from '../models/milk-pitcher';
import { mokaPot } from '../models/moka-pot';
import { oneCupMachine } from '../models/one-cup-machine';
import { sandTimer } from '../models/sand-timer';
import { coffeeScale } from '../models/scale';
import { tamper } from '../models/tamper';
import { travelBottle } from '../models/travel-bottle';
import { waterKettle } from '../models/water-kettle';
import { type Goods, good } from './good';

export const coffeeGoods: Goods = {
  'halden-uno': good(
    espressoMachine,
    { width: 26, height: 32, depth: 32 },
    { turn: -24, height: 11 },
    { turn: 0, height: 16, close: { at: [1.5, 12.5, 8], size: 25 } },
  ),
  'halden-duo': good(
    espressoMachine,
    { width: 38, height: 35, depth: 34, groups: 2, wooden: false, cupsOnTop: 5 },
    { turn: -22, height: 11 },
    { turn: 34, height: 17 },
  ),
  'halden-piccolo': good(
    espressoMachine,
    { width: 18, height: 26, depth: 26, cupsOnTop: 1 },
    { turn: -24, height: 11, fill: 0.66 },
    { turn: 38, height: 18 },
  ),
  'osterholt-hebel': good(leverMachine, {}, { turn: -12, height: 12 }, { turn: 30, height: 16 }),
  'osterholt-morgen': good(filterMachine, {}, { turn: -16, height: 11 }, { turn: 26, height: 18 }),
  'osterholt-kanne': good(
    jugMachine,
    {},
    { turn: -18, height: 11 },
    { turn: -30, height: 16, options: { away: true } },
  ),
  'halden-solo': good(oneCupMachine, {}, { turn: -28, height: 11 }, { turn: 24, height: 18 }),
  'osterholt-mahl': good(burrGrinder, {}, { turn: -20, height: 11 }, { turn: 24, height: 16, options: { open: true } }),
  'halden-grano': good(doseGrinder, {}, { turn: -22, height: 11 }, { turn: 30, height: 15 }),
  'osterholt-kurbel': good(
    handGrinder,
    {},
    { turn: -18, height: 10 },
    { turn: -10, height: 16, options: { open: true } },
  ),
  'moosberg-box-mill': good(boxMill, {}, { turn: -26, height: 14 }, { turn: 24, height: 20, options: { open: true } }),
  'osterholt-schwan': good(
    electricGooseneck,
    {},
    { turn: 0, height: 11 },
    { turn: 20, height: 15, options: { lifted: true } },
  ),
  'halden-filo': good(stoveGooseneck, {}, { turn: -8, height: 12 }, { turn: -52, height: 18 }),
  'halden-dampf': good(waterKettle, {}, { turn: -10, height: 11 }, { turn: 34, height: 20, options: { open: true } }),
  'osterholt-kessel': good(
    enamelKettle,
    {},
    { turn: -12, height: 13 },
    { turn: 30, height: 22, options: { lidOff: true } },
  ),
  'sula-kegel-dripper': good(
    coneDripper,
    {},
    { turn: -14, height: 20 },
    { turn: 30, height: 34, options: { full: true } },
  ),
  'glashof-tropf-dripper': good(
    glassDripper,
    {},
    { height: 14 },
    { height: 14, turn: -20, options: { onServer: true } },
  ),
  'glashof-sanduhr': good(hourglass, {}, { height: 12 }, { height: 18, turn: 24, options: { empty: true } }),
  'sula-flach-dripper': good(
    flatDripper,
    {},
    { turn: -16, height: 22 },
    { turn: 28, height: 36, options: { full: true } },
  ),
  'glashof-french-press': good(
    frenchPress,
    {},
    { turn: -14, height: 10 },
    { turn: 30, height: 14, options: { pressed: true } },
  ),
  'halden-field-press': good(
    fieldPress,
    {},
    { turn: -14, height: 10 },
    { turn: 26, height: 22, options: { pulled: true } },
  ),
  'halden-moka': good(mokaPot, {}, { turn: -12, height: 12 }, { turn: 20, height: 24, options: { open: true } }),
  'glashof-cold-brew': good(coldBrew, {}, { height: 9 }, { height: 16, turn: -10, options: { open: true } }),
  'halden-cezve': good(cezve, {}, { turn: 14, height: 18 }, { turn: 40, height: 34, options: { full: true } }),
  'moosberg-tamper': good(tamper, {}, { height: 13 }, { height: 20, options: { lying: true } }),
  'halden-milk-pitcher': good(milkPitcher, {}, { turn: -12, height: 18 }, { turn: -46, height: 32 }),
  'moosberg-knock-box': good(knockBox, {}, { turn: -24, height: 20 }, { turn: 22, height: 44 }),
  'osterholt-scale': good(
    coffeeScale,
    {},
    { turn: -26, height: 26 },
    { turn: -22, height: 13, options: { brewing: true } },
  ),
  'glashof-server': good(
    coffeeServer,
    {},
    { turn: -12, height: 12 },
    { turn: 34, height: 22, options: { lid: false, level: 3.6 } },
  ),
  'halden-travel-bottle': good(travelBottle, {}, { height: 10 }, { turn: 14, height: 16, options: { open: true } }),
  'glashof-sand-timer': good(sandTimer, {}, { height: 9 }, { height: 24, options: { through: true } }),
};
