/** A spun cap that sends all light down onto the stem. */
import type { Object3D } from 'three';
import { at, ball, group, lathe, tube } from '../studio/geometry';
import { brass, cord, glow, lacquer } from '../studio/materials';
import { aside, aura, pool } from './lamp-light';
import { litLacquer } from './lit';

export function mushroomLamp(color: string, { on = true } = {}): Object3D {
  const skin = lacquer(color, { roughness: 0.38 });
  const cap = lathe(
    [
      [
        [15, 20.6],
        [15.1, 21],
        [14.6, 24.6],
        [12.6, 29.2],
        [9, 33],
        [4.6, 35.4],
        [0, 36],
      ],
    ],
    skin,
    { bevel: 0.2, segments: 160 },
  );
  const rim = tube(
    Array.from(
      { length: 48 },
      (_, i) => [Math.cos((i / 48) * Math.PI * 2) * 14.9, 20.6, Math.sin((i / 48) * Math.PI * 2) * 14.9] as const,
    ),
    0.2,
    skin,
    { closed: true, segments: 192 },
  );
  const inside = lathe(
    [
      [
        [14.75, 20.7],
        [14.2, 24.6],
        [12.2, 29],
        [8.7, 32.6],
        [0, 35.5],
      ],
    ],
    on ? glow('#ffe2b4', 1.08) : lacquer('#f3ead9'),
    { segments: 96 },
  );
  const stem = lathe(
    [
      [
        [0, 0],
        [7.2, 0],
      ],
      [
        [7.2, 0],
        [7.5, 0.5],
        [7.1, 1.8],
        [5, 6],
        [3.9, 11],
        [3.8, 17],
        [4.3, 21],
        [5, 23.6],
      ],
      [
        [5, 23.6],
        [0, 23.8],
      ],
    ],
    on ? litLacquer(color, 7, 22) : skin,
    { bevel: 0.35 },
  );
  const bulb = at(ball(2.8, on ? glow('#fff6e2', 1.7) : lacquer('#f6efe0')), 0, 26, 0);
  const switchKnob = at(ball(0.62, brass(), 0.6), 0, 3.2, 6.42, { rx: 62 });
  const flex = aside(
    tube(
      [
        [0, 0.8, -6.8],
        [0.5, 0.34, -9],
        [4, 0.32, -12],
        [11, 0.32, -11.4],
        [17, 0.32, -14],
        [22, 0.32, -19],
      ],
      0.3,
      cord('#b9a27a'),
    ),
  );
  const light = on ? [at(aura(21, '#ffdfae', 0.22), 0, 19, 2), pool(27, 0.42)] : [];
  return group(cap, rim, inside, stem, bulb, switchKnob, flex, ...light);
}
