/** Composed scenes for the home page and the categories: several goods on one table, in their true sizes. */
import { place, room } from './scene';
import { bowls } from './shapes/bowls';
import { branch } from './shapes/branch';
import { burrGrinder } from './shapes/burr-grinder';
import { candlestick } from './shapes/candlestick';
import { canister } from './shapes/canister';
import { coffeeBag } from './shapes/coffee-bag';
import { coffeeServer } from './shapes/coffee-server';
import { coneDripper } from './shapes/cone-dripper';
import { cup } from './shapes/cup';
import { cuttingBoard } from './shapes/cutting-board';
import { eggCup } from './shapes/egg-cup';
import { electricGooseneck } from './shapes/electric-gooseneck';
import { espressoMachine } from './shapes/espresso-machine';
import { foldedThrow } from './shapes/folded-throw';
import { footedPlanter } from './shapes/footed-planter';
import { grass } from './shapes/grass';
import { linenLamp } from './shapes/linen-lamp';
import { mushroomLamp } from './shapes/mushroom-lamp';
import { napkins } from './shapes/napkins';
import { oakJar } from './shapes/oak-jar';
import { pillar } from './shapes/pillar';
import { plate } from './shapes/plate';
import { portableLamp } from './shapes/portable-lamp';
import { pot } from './shapes/pot';
import { ringVase } from './shapes/ring-vase';
import { scentedCandle } from './shapes/scented-candle';
import { sugarJar } from './shapes/sugar-jar';
import { teapot } from './shapes/teapot';
import { vessel } from './shapes/vessel';
import { wateringCan } from './shapes/watering-can';
import type { Sheet } from './sheet';

const mug = (sheet: Sheet, color: string, coffee = true) =>
  cup(sheet, color, {
    width: 300,
    height: 320,
    foot: 0.8,
    belly: 0.5,
    handle: 'right',
    bare: true,
    speckled: true,
    coffee,
  });
const cappuccino = (sheet: Sheet, color: string) =>
  cup(sheet, color, {
    width: 330,
    height: 190,
    foot: 0.46,
    belly: 0.95,
    handle: 'right',
    saucer: true,
    coffee: 'milk',
  });
const bellyVase = (sheet: Sheet, color: string) => {
  branch(sheet, 396, 330, 300, 40);
  branch(sheet, 400, 330, 420, -10);
  branch(sheet, 404, 330, 520, 80);
  vessel(sheet, color, {
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
  });
};
const reedVase = (sheet: Sheet, color: string) => {
  grass(sheet, 396, 280, 340, 40);
  grass(sheet, 402, 280, 440, 10);
  grass(sheet, 404, 280, 510, 80);
  vessel(sheet, color, {
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
  });
};

function home(sheet: Sheet): void {
  room(sheet, { wall: '#e6d6bd', table: '#c9a173', edge: 640, sun: 250, wooden: true });
  place(sheet, 250, 800, 1, () => bellyVase(sheet, 'moss'));
  place(sheet, 640, 796, 1.06, () =>
    espressoMachine(sheet, 'oat', { width: 420, height: 500, cupsOnTop: 3, name: 'HALDEN' }),
  );
  place(sheet, 1010, 788, 0.92, () => burrGrinder(sheet, 'black'));
  place(sheet, 1296, 800, 0.6, () =>
    coffeeBag(sheet, { paper: '#e6d3b3', band: '#b9603f', kind: 'sun', name: 'MORGENROT', note: 'ESPRESSO' }),
  );
  place(sheet, 1450, 840, 0.5, () => mug(sheet, 'ink', false));
  place(sheet, 905, 912, 0.56, () => cappuccino(sheet, 'rose'));
  place(sheet, 1200, 968, 0.5, () => napkins(sheet, 'linen'));
}

function coffee(sheet: Sheet): void {
  room(sheet, { wall: '#c9cdbb', table: '#e2d4bb', edge: 620, sun: 760 });
  place(sheet, 380, 800, 1.1, () => electricGooseneck(sheet, 'black'));
  place(sheet, 800, 846, 0.78, () => coffeeServer(sheet));
  place(sheet, 800, 700, 0.56, () => coneDripper(sheet, 'clay'));
  place(sheet, 1130, 780, 0.66, () =>
    coffeeBag(sheet, { paper: '#efe6d6', band: '#cf9a3f', kind: 'leaf', name: 'YIRGA', note: 'ETHIOPIA' }),
  );
  place(sheet, 1380, 786, 0.72, () => canister(sheet, 'ink'));
  place(sheet, 1090, 904, 0.5, () => mug(sheet, 'oat'));
  place(sheet, 560, 930, 0.5, () => mug(sheet, 'moss'));
}

function table(sheet: Sheet): void {
  room(sheet, { wall: '#d9b9a4', table: '#d8c3a0', edge: 560, sun: 980, wooden: true });
  place(sheet, 240, 740, 0.94, () => reedVase(sheet, 'oat'));
  place(sheet, 560, 760, 0.92, () => teapot(sheet, 'moss'));
  place(sheet, 880, 880, 0.84, () => plate(sheet, 'oat'));
  place(sheet, 880, 812, 0.54, () => bowls(sheet, 'ink', 2, 380));
  place(sheet, 1330, 960, 0.84, () => cuttingBoard(sheet));
  place(sheet, 1300, 838, 0.48, () => eggCup(sheet, 'oat', 400, 690, '#e6cdb0'));
  place(sheet, 1160, 770, 0.66, () => sugarJar(sheet, 'rose'));
  place(sheet, 430, 920, 0.6, () => cappuccino(sheet, 'ink'));
  place(sheet, 700, 940, 0.5, () => mug(sheet, 'clay'));
}

function light(sheet: Sheet): void {
  room(sheet, { wall: '#4b4440', table: '#6e5238', edge: 660, wooden: true });
  sheet.ellipse(
    560,
    520,
    620,
    460,
    sheet.radial(
      560,
      520,
      620,
      [
        [0, '#ffcf86', 0.5],
        [1, '#ffcf86', 0],
      ],
      0.74,
    ),
  );
  sheet.ellipse(
    1270,
    640,
    420,
    300,
    sheet.radial(
      1270,
      640,
      420,
      [
        [0, '#ffcf86', 0.34],
        [1, '#ffcf86', 0],
      ],
      0.7,
    ),
  );
  place(sheet, 540, 830, 1.08, () => linenLamp(sheet, 'moss'));
  place(sheet, 900, 840, 0.66, () => portableLamp(sheet, 'clay'));
  place(sheet, 1200, 810, 0.86, () => mushroomLamp(sheet, 'oat'));
  place(sheet, 230, 850, 0.6, () => candlestick(sheet, 'brass'));
  place(sheet, 330, 910, 0.5, () => candlestick(sheet, 'brass'));
  place(sheet, 1450, 900, 0.5, () => scentedCandle(sheet, 'amber'));
  place(sheet, 760, 930, 0.5, () => mug(sheet, 'ink'));
  place(sheet, 1060, 940, 0.6, () => pillar(sheet, 'rose', 400, 690, 96, 190));
}

function living(sheet: Sheet): void {
  room(sheet, { wall: '#dfd9cd', table: '#b98f63', edge: 680, sun: 420, wooden: true });
  place(sheet, 250, 850, 1.12, () => pot(sheet, 'clay'));
  place(sheet, 620, 850, 0.9, () => ringVase(sheet, 'white'));
  place(sheet, 890, 830, 1, () => reedVase(sheet, 'ink'));
  place(sheet, 1180, 850, 1.02, () => footedPlanter(sheet, 'oat'));
  place(sheet, 1410, 916, 0.62, () => wateringCan(sheet, 'brass'));
  place(sheet, 756, 972, 0.56, () => foldedThrow(sheet, 'moss'));
}

function pantry(sheet: Sheet): void {
  room(sheet, { wall: '#b7c0bd', table: '#d9c19a', edge: 640, sun: 180, wooden: true });
  place(sheet, 330, 850, 0.92, () => {
    oakJar(sheet, '#dcc39a', 290, 676, 240, 440);
    oakJar(sheet, '#7a4a2a', 520, 690, 190, 330);
  });
  place(sheet, 720, 830, 0.82, () =>
    coffeeBag(sheet, { paper: '#4a4039', band: '#8f4a2c', kind: 'fire', name: 'KAMINHOLZ', note: 'ESPRESSO' }),
  );
  place(sheet, 970, 816, 0.82, () =>
    coffeeBag(sheet, { paper: '#e3dccf', band: '#5b7f8c', kind: 'wind', name: 'NORDWIND', note: 'FILTER' }),
  );
  place(sheet, 1260, 850, 0.94, () => canister(sheet, 'oat'));
  place(sheet, 1460, 900, 0.52, () => mug(sheet, 'clay', false));
  place(sheet, 1130, 972, 0.52, () => napkins(sheet, 'ochre'));
}

export const stills: Record<string, (sheet: Sheet) => void> = {
  'still-home': home,
  'still-coffee': coffee,
  'still-pantry': pantry,
  'still-table': table,
  'still-light': light,
  'still-living': living,
};
