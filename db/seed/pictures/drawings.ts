/** Which routine draws which product, and with what proportions. */
import { basket, breadBox, carafe, creamer, cuttingBoard, tray } from './board';
import {
  coffeeServer,
  coneDripper,
  fieldPress,
  frenchPress,
  glassDripper,
  hourglass,
  mokaPot,
  pitcher,
  tamper,
} from './brewer';
import { candlestick, lantern, pillar, scentedCandle, tapers } from './candle';
import { type Cup, cup, doubleGlass } from './cup';
import { espressoMachine, filterMachine, leverMachine } from './espresso-machine';
import { boxMill, burrGrinder, doseGrinder, handGrinder } from './grinder';
import { electricGooseneck, enamelKettle, scale, stoveGooseneck, teapot, waterKettle } from './kettle';
import {
  arcLamp,
  bulb,
  domePendant,
  globeLamp,
  linenLamp,
  mushroomLamp,
  portableLamp,
  readingLamp,
  tripodLamp,
} from './lamp';
import {
  type Bottle,
  basketPapers,
  bottle,
  brush,
  clothFilter,
  coffeeBag,
  conePapers,
  discPapers,
  type Motif,
  squarePapers,
  waterFilter,
} from './pack';
import { branch, grass } from './plant';
import { footedPlanter, hangingPlanter, pot, wateringCan } from './planter';
import { n, type Sheet } from './sheet';
import { apron, cushion, foldedThrow, foldedTowels, napkins, runner } from './textile';
import {
  beanTin,
  bowls,
  budVase,
  canister,
  clipJar,
  eggCup,
  oakJar,
  plate,
  ringVase,
  sugarJar,
  type Vessel,
  vacuumCanister,
  vessel,
} from './vessel';

export type Drawing = (sheet: Sheet, color: string) => void;

/** Larger or smaller around the middle of the sheet, and lifted so that the thing sits in its middle. */
function framed(size: number, lift: number, draw: Drawing): Drawing {
  return (sheet, color) =>
    sheet.group(`transform="translate(${n(400 - 400 * size)} ${n(690 - 690 * size - lift)}) scale(${size})"`, () =>
      draw(sheet, color),
    );
}

const bag = (paper: string, band: string, kind: Motif, name: string, note: string): Drawing =>
  framed(1, 18, (sheet) => coffeeBag(sheet, { paper, band, kind, name, note }));
const cups = (look: Cup, size = 1, lift = 120): Drawing =>
  framed(size, lift, (sheet, color) => cup(sheet, color, look));
const bottled = (look: Bottle): Drawing => framed(1, 0, (sheet) => bottle(sheet, look));
const vase = (look: Vessel, stems?: (sheet: Sheet) => void): Drawing =>
  framed(1, 0, (sheet, color) => {
    stems?.(sheet);
    vessel(sheet, color, look);
  });

const espressoCup: Cup = {
  width: 190,
  height: 150,
  foot: 0.58,
  belly: 0.7,
  handle: 'right',
  bare: true,
  speckled: true,
};

export const drawings: Record<string, Drawing> = {
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

  'feldweg-morgenrot': bag('#e6d3b3', '#b9603f', 'sun', 'MORGENROT', 'ESPRESSO'),
  'feldweg-nordwind': bag('#e3dccf', '#5b7f8c', 'wind', 'NORDWIND', 'FILTER'),
  'feldweg-kaminholz': bag('#4a4039', '#8f4a2c', 'fire', 'KAMINHOLZ', 'ESPRESSO'),
  'feldweg-leise': bag('#dcd3c6', '#5a5a7d', 'moon', 'LEISE', 'DECAF'),
  'feldweg-yirga': bag('#efe6d6', '#cf9a3f', 'leaf', 'YIRGA', 'ETHIOPIA'),
  'feldweg-huila': bag('#e4d8c0', '#66784f', 'peak', 'HUILA', 'COLOMBIA'),
  'feldweg-cerrado': bag('#d8c09a', '#7b4a34', 'hills', 'CERRADO', 'BRASIL'),
  'feldweg-wanderung': bag('#d9cdb4', '#45604f', 'path', 'WANDERUNG', 'FILTER'),
  'feldweg-cone-filters': framed(1, 30, conePapers),
  'feldweg-basket-filters': framed(1, 20, basketPapers),
  'feldweg-hourglass-filters': framed(1, 0, squarePapers),
  'feldweg-espresso-filters': framed(1.1, 50, discPapers),
  'lenno-cloth-filter': framed(1, 20, clothFilter),
  'kleinwasser-descaler': bottled({
    runs: [
      [
        [214, 52],
        [236, 62],
        [280, 116],
        [330, 128],
      ],
      [
        [330, 128],
        [650, 128],
        [668, 118],
      ],
    ],
    color: '#e9ece8',
    cap: '#5f8f98',
    capWidth: 50,
    label: '#5f8f98',
    ink: '#f4f7f3',
    words: ['DESCALER', 'KLEINWASSER'],
    labelFrom: 366,
    labelTo: 580,
  }),
  'kleinwasser-descaling-tabs': bottled({
    runs: [
      [
        [430, 122],
        [650, 122],
      ],
    ],
    color: '#b9bec0',
    cap: '#5f8f98',
    capWidth: 126,
    label: '#e9efec',
    ink: '#40707a',
    words: ['TABS 12', 'KLEINWASSER'],
    labelFrom: 452,
    labelTo: 600,
    metallic: true,
  }),
  'kleinwasser-espresso-cleaner': bottled({
    runs: [
      [
        [360, 132],
        [384, 142],
      ],
      [
        [384, 142],
        [648, 142],
        [664, 134],
      ],
    ],
    color: '#efeee8',
    cap: '#3a3836',
    capWidth: 138,
    label: '#3f4a4c',
    ink: '#eef2ee',
    words: ['CLEANER', 'KLEINWASSER'],
    labelFrom: 416,
    labelTo: 594,
  }),
  'kleinwasser-milk-cleaner': bottled({
    runs: [
      [
        [250, 46],
        [270, 54],
        [320, 108],
        [370, 118],
      ],
      [
        [370, 118],
        [650, 118],
        [666, 110],
      ],
    ],
    color: '#f3efe6',
    cap: '#d9b98c',
    capWidth: 44,
    label: '#d9b98c',
    ink: '#5b4327',
    words: ['MILK', 'KLEINWASSER'],
    labelFrom: 400,
    labelTo: 590,
  }),
  'kleinwasser-water-filter': framed(1.05, 30, waterFilter),
  'kleinwasser-grinder-brush': framed(1, 0, brush),
  'moosberg-wood-oil': bottled({
    runs: [
      [
        [330, 46],
        [352, 52],
        [392, 98],
        [430, 108],
      ],
      [
        [430, 108],
        [650, 108],
        [664, 100],
      ],
    ],
    color: '#8a5426',
    cap: 'oak',
    capWidth: 48,
    label: '#efe4cd',
    ink: '#5b4327',
    words: ['OIL', 'MOOSBERG'],
    labelFrom: 456,
    labelTo: 600,
  }),

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

  'nattlys-mushroom-lamp': framed(1.08, 20, mushroomLamp),
  'nattlys-reader': framed(1.02, -20, readingLamp),
  'nattlys-globe-lamp': framed(1.1, 10, globeLamp),
  'nattlys-portable': framed(1.12, 50, portableLamp),
  'nattlys-linen-lamp': framed(1.02, 0, linenLamp),
  'nattlys-tripod': framed(1, 10, tripodLamp),
  'nattlys-arc-lamp': framed(1, 0, arcLamp),
  'nattlys-dome-pendant': domePendant,
  'nattlys-pillar-candle': framed(1, 20, (sheet, color) => {
    pillar(sheet, color, 510, 640, 76, 320);
    pillar(sheet, color, 310, 670, 96, 210);
  }),
  'nattlys-resin-candle': framed(1.12, 50, scentedCandle),
  'nattlys-taper-candles': tapers,
  'nattlys-candlestick': framed(1, 0, candlestick),
  'nattlys-lantern': framed(1, 0, lantern),
  'nattlys-bulb': framed(1, 10, bulb),

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
