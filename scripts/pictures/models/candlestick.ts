/** A candlestick turned from the solid, with a burning taper. */
import type { Object3D } from 'three';
import { at, cylinder, group, lathe } from '../studio/geometry';
import { brass, lacquer, matter, oak } from '../studio/materials';
import { flame } from './flame';
import { pool } from './lamp-light';
import { taper } from './taper-candles';

type Stick = { candle?: string | null; height?: number; lit?: boolean; length?: number; group?: boolean };

export function candlestick(
  color: string,
  { candle = 'oat', height = 14, lit = true, length = 19, group: three = false }: Stick = {},
): Object3D {
  if (three) return candlesticks(color);
  const skin = color === 'brass' ? brass() : color === 'oak' ? oak() : lacquer(color);
  const h = height;
  const stick = lathe(
    [
      [
        [0, 0],
        [4.9, 0],
      ],
      [
        [4.9, 0],
        [5, 0.6],
      ],
      [
        [5, 0.6],
        [4.3, 1],
        [2.4, 1.6],
        [1.2, 2.9],
        [0.82, h * 0.4],
        [0.78, h * 0.52],
      ],
      [
        [0.78, h * 0.52],
        [1.3, h * 0.56],
        [1.3, h * 0.6],
        [0.8, h * 0.64],
      ],
      [
        [0.8, h * 0.64],
        [0.86, h * 0.74],
        [1.4, h * 0.82],
        [1.7, h * 0.9],
      ],
      [
        [1.7, h * 0.9],
        [2.3, h * 0.92],
        [2.35, h * 0.95],
      ],
      [
        [2.35, h * 0.95],
        [1.65, h * 0.97],
        [1.6, h],
      ],
      [
        [1.6, h],
        [1.2, h],
        [1.15, h - 1.6],
      ],
    ],
    skin,
    { bevel: 0.12 },
  );
  const felt = at(cylinder(4.7, 0.08, matter('#3a4a3a', { roughness: 1 })), 0, -0.02, 0);
  const whole = group(stick, felt);
  if (candle) {
    whole.add(at(taper(candle, length), 0, h - 1.5, 0));
    if (lit) whole.add(at(flame(2.5), 0.15, h - 1.5 + length + 0.4, 0), pool(16, 0.1));
  }
  return whole;
}

/** Three of different heights, as they look best. */
function candlesticks(color: string): Object3D {
  return group(
    at(candlestick(color, { height: 14, length: 17 }), -6.5, 0, 2.5),
    at(candlestick(color, { height: 14, length: 21 }), 0.6, 0, -5),
    at(candlestick(color, { height: 14, length: 13.5, lit: false }), 7.4, 0, 3),
  );
}
