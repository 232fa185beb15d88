import { arcLamp } from '../shapes/arc-lamp';
import { bulb } from '../shapes/bulb';
import { candlestick } from '../shapes/candlestick';
import { domePendant } from '../shapes/dome-pendant';
import { globeLamp } from '../shapes/globe-lamp';
import { lantern } from '../shapes/lantern';
import { linenLamp } from '../shapes/linen-lamp';
import { mushroomLamp } from '../shapes/mushroom-lamp';
import { pillar } from '../shapes/pillar';
import { portableLamp } from '../shapes/portable-lamp';
import { readingLamp } from '../shapes/reading-lamp';
import { scentedCandle } from '../shapes/scented-candle';
import { tapers } from '../shapes/tapers';
import { tripodLamp } from '../shapes/tripod-lamp';
import { type Drawing, framed } from './framed';

export const lightDrawings: Record<string, Drawing> = {
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
};
