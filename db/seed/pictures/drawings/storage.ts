import { basket } from '../shapes/basket';
import { beanTin } from '../shapes/bean-tin';
import { breadBox } from '../shapes/bread-box';
import { canister } from '../shapes/canister';
import { clipJar } from '../shapes/clip-jar';
import { oakJar } from '../shapes/oak-jar';
import { sugarJar } from '../shapes/sugar-jar';
import { vacuumCanister } from '../shapes/vacuum-canister';
import { type Drawing, framed } from './framed';

export const storageDrawings: Record<string, Drawing> = {
  'glashof-oak-jar': framed(1, 20, (sheet) => {
    oakJar(sheet, '#7a4a2a', 540, 630, 190, 330);
    oakJar(sheet, '#dcc39a', 310, 676, 240, 440);
  }),
  'glashof-clip-jar': framed(1, 10, clipJar),
  'sula-canister': framed(1.1, 40, canister),
  'sula-sugar-jar': framed(1.1, 90, sugarJar),
  'feldweg-bean-tin': framed(1.1, 40, beanTin),
  'halden-vacuum-canister': framed(1.08, 20, vacuumCanister),
  'moosberg-bread-box': framed(1.04, 70, breadBox),
  'lenno-basket': framed(1.06, 40, basket),
};
