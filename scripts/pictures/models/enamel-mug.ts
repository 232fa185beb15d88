/** A mug of enamelled steel: thin, straight, white inside, dark at the rim. */
import type { Object3D } from 'three';
import { at, group, lathe, vessel } from '../studio/geometry';
import { coffee as coffeeSurface, enamel } from '../studio/materials';
import { ribbon } from './ribbon';
import { fill } from './stoneware';

export function enamelMug(color: string, { coffee = false, lying = false } = {}): Object3D {
  const [r, h] = [4.25, 8];
  const dark = enamel('#2c2e33');
  const cup = vessel(
    [
      [
        [r - 0.22, 0],
        [r - 0.1, 0.35],
        [r - 0.06, 2],
        [r, h],
      ],
    ],
    0.09,
    enamel(color),
    {
      floor: 0.14,
      bevel: 0.3,
      inside: enamel('#f3efe6'),
    },
  );
  const pot = coffee ? fill(cup, h * 0.8, coffeeSurface()) : cup;
  const rim = lathe(
    [
      [
        [r - 0.13, h - 0.02],
        [r - 0.12, h + 0.09],
        [r + 0.02, h + 0.12],
        [r + 0.1, h + 0.02],
        [r + 0.04, h - 0.08],
        [r - 0.02, h - 0.1],
      ],
    ],
    dark,
  );
  // A strap of sheet metal, riveted below by nothing but heat.
  const strap = ribbon(
    [
      [r - 0.1, h * 0.86, 0],
      [r + 1.2, h * 0.9, 0],
      [r + 2.25, h * 0.76, 0],
      [r + 2.4, h * 0.54, 0],
      [r + 1.7, h * 0.33, 0],
      [r - 0.1, h * 0.24, 0],
    ],
    0.3,
    dark,
    { flatten: 2 },
  );
  const whole = group(pot, rim, strap);
  return lying ? at(group(at(whole, 0, -4, 0)), 0, 4.3, 0, { rz: 96, ry: -30 }) : whole;
}
