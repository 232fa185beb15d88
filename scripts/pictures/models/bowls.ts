/** Bowls on a turned foot, stacked one in another. */
import type { Object3D } from 'three';
import { at, group } from '../studio/geometry';
import { bowlProfile } from './cup';
import { stoneware } from './stoneware';

export type Bowls = { diameter?: number; height?: number; count?: number; foot?: number; apart?: boolean };

export function bowls(
  color: string,
  { diameter = 14, height = 6.6, count = 2, foot = 0.42, apart = false }: Bowls = {},
): Object3D {
  const whole = group();
  for (let i = 0; i < count; i++) {
    const lift = i * Math.min(2.6, height * 0.36);
    const tilt = i === 0 || apart ? 0 : 1.6;
    if (apart)
      whole.add(
        at(
          single(color, diameter, height, foot),
          (i - (count - 1) / 2) * diameter * 1.06,
          0,
          i % 2 ? -diameter * 0.34 : diameter * 0.2,
        ),
      );
    else whole.add(at(single(color, diameter, height, foot), 0, lift, 0, { rz: tilt, ry: i * 50 }));
  }
  return whole;
}

function single(color: string, diameter: number, height: number, foot: number): Object3D {
  const r = diameter / 2;
  const ring = 0.7;
  const body = bowlProfile(r, height - ring, foot + 0.06, 0.5).map(([x, y]) => [x, y + ring] as const);
  return stoneware(
    [
      [
        [r * foot, 0],
        [r * foot - 0.05, ring * 0.6],
      ],
      [[r * foot - 0.05, ring * 0.6], ...body],
    ],
    color,
    {
      wall: Math.min(0.6, 0.3 + diameter * 0.01),
      speckle: 0.4,
      wobble: 0.008,
    },
  );
}
