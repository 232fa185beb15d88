/** Lamps that hang from the upper edge of the picture. */
import type { Object3D } from 'three';
import { at, ball, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, cord, enamel, glow } from '../studio/materials';
import { bulb } from './bulb';
import { aura } from './lamp-light';
import { paperShade } from './lit';
import { tinted } from './tinted';

/** The flex above a lamp, up and out of the picture. */
/** So high above the table that its shadow falls out of the picture. */
const hung = (lamp: Object3D) => group(at(lamp, 0, 130, 0));

function flex(from: number, color: string, length = 60): Object3D {
  const line = tube(
    [
      [0, from, 0],
      [0.05, from + length * 0.3, 0],
      [0, from + length, 0],
    ],
    0.34,
    cord(color),
  );
  // The frame is made for the lamp, not for what it hangs on.
  line.userData.outOfFrame = true;
  return line;
}

export function domePendant(color: string): Object3D {
  const skin = enamel(color);
  const shade = lathe(
    [
      [
        [20, 0],
        [20.1, 0.4],
        [19, 6.6],
        [15.4, 12.8],
        [9.8, 17.2],
        [4, 19.3],
        [2.2, 19.6],
      ],
      [
        [2.2, 19.6],
        [0, 19.7],
      ],
    ],
    skin,
    { bevel: 0.3, segments: 192 },
  );
  const rim = lathe(
    [
      [
        [19.7, 0.1],
        [19.9, -0.2],
        [20.15, 0.2],
      ],
    ],
    skin,
    { segments: 192 },
  );
  const inside = lathe(
    [
      [
        [19.7, 0.05],
        [18.6, 6.5],
        [15, 12.5],
        [9.5, 16.8],
        [0, 19.2],
      ],
    ],
    glow('#ffe2b4', 1.08),
    { segments: 128 },
  );
  const cap = group(
    lathe(
      [
        [
          [2.3, 19.5],
          [2.2, 20.4],
          [1.3, 22.4],
          [0.9, 24.4],
        ],
        [
          [0.9, 24.4],
          [0, 24.5],
        ],
      ],
      brass({ brushed: 'round' }),
      { bevel: 0.15 },
    ),
  );
  const lamp = at(ball(4.6, glow('#fff6e2', 1.7)), 0, 6.4, 0);
  return hung(group(shade, rim, inside, cap, lamp, flex(24.2, '#8a7a63'), at(aura(27, '#ffdfae', 0.22), 0, 0, 6)));
}

export function paperPendant(): Object3D {
  const rings = 30;
  const R = 22.5;
  const points = Array.from({ length: rings * 6 + 1 }, (_, i) => {
    const t = i / (rings * 6);
    const a = -1.38 + t * 2.76;
    const r = R * Math.cos(a) * (1 - 0.018 * Math.abs(Math.sin(t * rings * Math.PI)) ** 0.7 * -1);
    return [r, R + R * Math.sin(a) * 0.96] as const;
  });
  const globe = lathe([points], paperShade(), { segments: 160 });
  const wire = (r: number, y: number) =>
    tube(
      Array.from(
        { length: 24 },
        (_, i) => [Math.cos((i / 24) * Math.PI * 2) * r, y, Math.sin((i / 24) * Math.PI * 2) * r] as const,
      ),
      0.16,
      brass(),
      { closed: true },
    );
  const lamp = at(ball(4, glow('#fff6e2', 1.7)), 0, R, 0);
  return hung(
    group(
      globe,
      wire(4.3, R * 2 - 1),
      wire(4.3, 1),
      lamp,
      at(cylinder(1.6, 4, enamel('#2b2a2a'), 0.3), 0, R * 2 - 2.4, 0),
      flex(R * 2 + 1, '#2b2a2a'),
      at(aura(34, '#ffdfae', 0.22), 0, R, 0),
    ),
  );
}

export function glassPendant(color: string): Object3D {
  const bell = lathe(
    [
      [
        [12, 0],
        [12, 2],
        [11.6, 8],
        [10, 14.6],
        [6.8, 20],
        [3.6, 22.8],
        [2.7, 24.4],
      ],
      [
        [2.7, 24.4],
        [2.45, 24.4],
      ],
      [
        [2.45, 24.4],
        [3.3, 22.6],
        [6.5, 19.7],
        [9.7, 14.4],
        [11.3, 8],
        [11.7, 2],
        [11.7, 0],
      ],
      [
        [11.7, 0],
        [11.85, -0.16],
        [12, 0],
      ],
    ],
    tinted(color),
    { bevel: 0.06, segments: 160 },
  );
  const cap = lathe(
    [
      [
        [0, 23.4],
        [3, 23.4],
      ],
      [
        [3, 23.4],
        [3.1, 24.2],
        [2.9, 26],
        [1.6, 27.4],
        [0.9, 28.6],
      ],
      [
        [0.9, 28.6],
        [0, 28.7],
      ],
    ],
    brass({ brushed: 'round' }),
    { bevel: 0.18 },
  );
  const lamp = at(bulb('pear'), 0, 22.6, 0, { rz: 180, scale: 1.15 });
  return hung(group(bell, cap, lamp, flex(28.4, '#4a4038')));
}
