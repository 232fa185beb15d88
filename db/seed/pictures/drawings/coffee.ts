import { boxMill } from '../shapes/box-mill';
import { burrGrinder } from '../shapes/burr-grinder';
import { coffeeServer } from '../shapes/coffee-server';
import { coneDripper } from '../shapes/cone-dripper';
import { doseGrinder } from '../shapes/dose-grinder';
import { electricGooseneck } from '../shapes/electric-gooseneck';
import { enamelKettle } from '../shapes/enamel-kettle';
import { espressoMachine } from '../shapes/espresso-machine';
import { fieldPress } from '../shapes/field-press';
import { filterMachine } from '../shapes/filter-machine';
import { frenchPress } from '../shapes/french-press';
import { glassDripper } from '../shapes/glass-dripper';
import { handGrinder } from '../shapes/hand-grinder';
import { hourglass } from '../shapes/hourglass';
import { leverMachine } from '../shapes/lever-machine';
import { mokaPot } from '../shapes/moka-pot';
import { pitcher } from '../shapes/pitcher';
import { scale } from '../shapes/scale';
import { stoveGooseneck } from '../shapes/stove-gooseneck';
import { tamper } from '../shapes/tamper';
import { waterKettle } from '../shapes/water-kettle';
import { type Drawing, framed } from './framed';

export const coffeeDrawings: Record<string, Drawing> = {
  'halden-uno': framed(1.04, 8, (sheet, color) =>
    espressoMachine(sheet, color, { width: 420, height: 500, cupsOnTop: 3, name: 'HALDEN' }),
  ),
  'halden-duo': framed(0.96, 50, (sheet, color) =>
    espressoMachine(sheet, color, {
      width: 570,
      height: 480,
      groups: 2,
      cupsOnTop: 5,
      name: 'HALDEN',
      handle: '#35312f',
    }),
  ),
  'halden-piccolo': framed(1.08, 40, (sheet, color) =>
    espressoMachine(sheet, color, { width: 310, height: 430, cupsOnTop: 1, name: 'HALDEN' }),
  ),
  'osterholt-hebel': framed(1.02, -2, leverMachine),
  'osterholt-morgen': framed(1, 20, filterMachine),
  'osterholt-mahl': framed(0.96, 0, burrGrinder),
  'halden-grano': framed(0.98, 0, doseGrinder),
  'osterholt-kurbel': framed(1, 12, handGrinder),
  'moosberg-box-mill': framed(1.1, 10, boxMill),
  'osterholt-schwan': framed(1.2, 72, electricGooseneck),
  'halden-filo': framed(1.2, 84, stoveGooseneck),
  'halden-dampf': framed(1.12, 26, waterKettle),
  'osterholt-kessel': framed(1.12, 28, enamelKettle),
  'sula-kegel-dripper': framed(1.08, 40, coneDripper),
  'glashof-tropf-dripper': framed(1.12, 20, glassDripper),
  'glashof-sanduhr': framed(1, 0, hourglass),
  'glashof-french-press': framed(1, 0, frenchPress),
  'halden-field-press': framed(1, 0, fieldPress),
  'halden-moka': framed(1.06, 10, mokaPot),
  'moosberg-tamper': framed(1, 30, tamper),
  'osterholt-scale': framed(1.12, 10, scale),
  'halden-milk-pitcher': framed(1, 40, pitcher),
  'glashof-server': framed(1.1, 30, coffeeServer),
};
