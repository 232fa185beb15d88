import { arcLamp } from '../models/arc-lamp';
import { ledBulb } from '../models/bulb';
import { candlestick } from '../models/candlestick';
import { cordSet } from '../models/cord-set';
import { globeLamp } from '../models/globe-lamp';
import { lantern } from '../models/lantern';
import { linenLamp } from '../models/linen-lamp';
import { mushroomLamp } from '../models/mushroom-lamp';
import { domePendant, glassPendant, paperPendant } from '../models/pendants';
import { pillarCandle } from '../models/pillar-candle';
import { portableLamp } from '../models/portable-lamp';
import { readingLamp } from '../models/reading-lamp';
import { scentedCandle } from '../models/scented-candle';
import { taperCandles } from '../models/taper-candles';
import { tealightHolder, tealights } from '../models/tealights';
import { tripodLamp } from '../models/tripod-lamp';
import { type Goods, good } from './good';

export const lightGoods: Goods = {
  'nattlys-mushroom-lamp': good(
    mushroomLamp,
    {},
    { height: 10 },
    { close: { at: [0, 22, 0], size: 34 }, height: -9, turn: 30 },
  ),
  'nattlys-reader': good(
    readingLamp,
    {},
    { height: 13 },
    { close: { at: [-8, 36, 0], size: 34 }, height: -8, turn: -34 },
  ),
  'nattlys-globe-lamp': good(
    globeLamp,
    {},
    { height: 12 },
    { close: { at: [0, 8, 0], size: 24 }, height: 14, turn: 30 },
  ),
  'nattlys-portable': good(portableLamp, {}, { height: 13 }, { close: { at: [0, 21, 0], size: 21 }, height: -12 }),
  'nattlys-linen-lamp': good(linenLamp, {}, { height: 12 }, { close: { at: [0, 15, 0], size: 26 }, height: 14 }),
  'nattlys-tripod': good(
    tripodLamp,
    {},
    { height: 12 },
    { close: { at: [0, 118, 0], size: 62 }, height: 12, turn: 30 },
  ),
  'nattlys-arc-lamp': good(
    arcLamp,
    {},
    { height: 12 },
    { close: { at: [-24, 120, 0], size: 66 }, height: -10, turn: 24 },
  ),
  'nattlys-dome-pendant': good(domePendant, {}, { height: -8, fill: 0.72, lift: -0.02 }, { height: -26, fill: 0.7 }),
  'nattlys-paper-pendant': good(
    paperPendant,
    {},
    { height: -4, fill: 0.64, lift: -0.03 },
    { close: { at: [0, 160, 16], size: 28 }, height: 4 },
  ),
  'nattlys-glass-pendant': good(glassPendant, {}, { height: -4, fill: 0.62, lift: -0.04 }, { height: -20, fill: 0.6 }),
  'nattlys-pillar-candle': good(pillarCandle, {}, { height: 16 }, { height: 40, turn: 30 }),
  'nattlys-resin-candle': good(scentedCandle, {}, { height: 16 }, { height: 14, turn: 16, options: { lidded: true } }),
  'nattlys-taper-candles': good(taperCandles, {}, { height: 30 }, { height: 48, options: { loose: true } }),
  'nattlys-tealights': good(tealights, {}, { height: 26 }, { height: 46, options: { stacked: false } }),
  'nattlys-tealight-holder': good(tealightHolder, {}, { height: 20 }, { height: 32, options: { count: 3 } }),
  'nattlys-candlestick': good(candlestick, {}, { height: 11 }, { height: 14, options: { group: true } }),
  'nattlys-lantern': good(lantern, {}, { height: 12, turn: 10 }, { height: 22, options: { open: true } }),
  'nattlys-bulb': good(ledBulb, {}, { height: 12 }, { height: 26, options: { lying: true } }),
  'nattlys-globe-bulb': good(ledBulb, { shape: 'globe' }, { height: 12 }, { height: 26, options: { lying: true } }),
  'nattlys-cord-set': good(cordSet, {}, { height: 36 }, { close: { at: [8, 2, 9], size: 16 }, height: 30 }),
};
