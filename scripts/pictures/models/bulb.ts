/** Lamps with a visible thread: the pear and the globe. */
import type { Object3D } from 'three';
import { at, group, lathe, type Run, tube } from '../studio/geometry';
import { brass, glass, glow, matter } from '../studio/materials';
import { aura } from './lamp-light';

const PEAR: Run = [
  [1.28, 2.7],
  [1.35, 3.4],
  [1.7, 4.6],
  [2.6, 6.4],
  [3, 8.2],
  [2.7, 9.8],
  [1.7, 10.85],
  [0, 11.2],
];
const GLOBE: Run = [
  [1.5, 2.7],
  [1.6, 3.3],
  [2.6, 4.4],
  [4.8, 6],
  [6.2, 8.8],
  [6.2, 12],
  [4.6, 15.2],
  [2.4, 16.7],
  [0, 17.1],
];

/** A bulb standing on its cap; on = its threads glow. */
export function bulb(shape: 'pear' | 'globe' = 'pear', on = true): Object3D {
  const outline = shape === 'pear' ? PEAR : GLOBE;
  const height = shape === 'pear' ? 11.2 : 17.1;
  const skin = lathe([outline], glass({ tint: '#e8a24a', amount: shape === 'pear' ? 0.34 : 0.4 }));
  const cap = lathe(
    [
      [
        [0, 0.1],
        [0.6, 0],
      ],
      [
        [0.6, 0],
        [0.75, 0.35],
        [1.05, 0.6],
      ],
      [
        [1.05, 0.6],
        [1.32, 0.7],
        [1.22, 0.95],
        [1.34, 1.2],
        [1.22, 1.45],
        [1.34, 1.7],
        [1.22, 1.95],
        [1.34, 2.2],
        [1.28, 2.5],
      ],
      [
        [1.28, 2.5],
        [1.45, 2.6],
        [1.45, 2.9],
      ],
      [
        [1.45, 2.9],
        [1.2, 3],
      ],
    ],
    brass(),
    { bevel: 0.08 },
  );
  const glowing = on ? glow('#ffe3a4', 3) : matter('#e8b765', { roughness: 0.4 });
  const post = lathe(
    [
      [
        [0.7, 2.8],
        [0.55, 3.6],
        [0.25, 4.4],
        [0.2, height * 0.52],
      ],
      [
        [0.2, height * 0.52],
        [0, height * 0.54],
      ],
    ],
    glass(),
  );
  const threads = group();
  const [low, high, wide] = [height * 0.42, height * 0.78, shape === 'pear' ? 1.15 : 1.9];
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * Math.PI * 2 + 0.4;
    const b = a + 0.7;
    const line =
      shape === 'pear'
        ? ([
            [Math.cos(a) * 0.3, low, Math.sin(a) * 0.3],
            [Math.cos(b) * wide, high, Math.sin(b) * wide],
          ] as const)
        : Array.from({ length: 9 }, (_, k) => {
            const t = k / 8;
            const turn = a + t * 2.4;
            const r = 0.3 + wide * Math.sin(t * Math.PI * 0.5);
            return [Math.cos(turn) * r, low + (high - low) * t, Math.sin(turn) * r] as const;
          });
    threads.add(
      tube(
        line.length === 2
          ? [line[0], [(line[0][0] + line[1][0]) / 2, (low + high) / 2, (line[0][2] + line[1][2]) / 2], line[1]]
          : line,
        0.1,
        glowing,
        { segments: 24, sides: 10 },
      ),
    );
    threads.add(
      tube(
        [
          [0.1, height * 0.5, 0],
          [Math.cos(b) * wide * 0.5, high * 0.95, Math.sin(b) * wide * 0.5],
          [line.at(-1)?.[0] ?? 0, high, line.at(-1)?.[2] ?? 0],
        ],
        0.03,
        matter('#8b8377', { roughness: 0.4 }),
      ),
    );
  }
  const light = on ? [at(aura(height * 0.62, '#ffdfae', 0.4), 0, height * 0.6, 0)] : [];
  return group(skin, cap, post, threads, ...light);
}

export function ledBulb(_color = '', { shape = 'pear' as 'pear' | 'globe', lying = false } = {}): Object3D {
  const radius = shape === 'pear' ? 3 : 6.25;
  if (!lying) return bulb(shape);
  const [cx, height] = shape === 'pear' ? [8.2, 11.2] : [10.6, 17.1];
  // It rests on its belly and on the rim of its cap.
  const tilt = (Math.asin((radius - 1.4) / cx) * 180) / Math.PI;
  return at(group(at(bulb(shape), -height * 0.5, radius, 0, { rz: -90 })), 0, -0.02, 0, {
    rz: tilt * 0.98 - 0.0,
    ry: 24,
  });
}
