/** A turned pepper mill with a slim waist and a brass nut. */
import type { Object3D } from 'three';
import { accidental } from '../studio/chance';
import { at, ball, group, lathe } from '../studio/geometry';
import { brass, matter, oak, steel } from '../studio/materials';

export function pepperMill(color: string, { scattered = false } = {}): Object3D {
  const timber = oak(color === 'black' ? { tone: '#35302d' } : {});
  const body = lathe(
    [
      [
        [0, 0],
        [2.85, 0],
      ],
      [
        [2.85, 0],
        [3, 0.5],
        [3, 2.2],
      ],
      [
        [3, 2.2],
        [2.85, 2.45],
        [2.95, 2.7],
      ],
      [
        [2.95, 2.7],
        [2.7, 4.2],
        [1.95, 7],
        [1.7, 9.4],
        [1.85, 11.4],
        [2.3, 12.9],
      ],
      [
        [2.3, 12.9],
        [2.5, 13.3],
        [2.3, 13.7],
      ],
      [
        [2.3, 13.7],
        [0, 13.75],
      ],
    ],
    timber,
    { bevel: 0.14 },
  );
  const joint = lathe(
    [
      [
        [1.9, 13.6],
        [1.9, 13.95],
      ],
    ],
    steel(),
  );
  const head = lathe(
    [
      [
        [0, 0],
        [2.2, 0],
      ],
      [
        [2.2, 0],
        [2.45, 0.35],
        [2.25, 0.8],
        [1.75, 1.2],
      ],
      [
        [1.75, 1.2],
        [2.5, 2.2],
        [2.65, 3.3],
        [2.1, 4.6],
        [1, 5.25],
        [0, 5.3],
      ],
    ],
    timber,
    { bevel: 0.14 },
  );
  const nut = group(
    lathe(
      [
        [
          [0.75, 0],
          [0.75, 0.3],
        ],
        [
          [0.75, 0.3],
          [0.5, 0.36],
        ],
      ],
      brass(),
      { bevel: 0.08 },
    ),
    at(ball(0.52, brass()), 0, 0.62, 0),
  );
  const mill = group(body, joint, at(head, 0, 13.9, 0), at(nut, 0, 19.1, 0));
  if (!scattered) return mill;
  const chance = accidental('pepper');
  const corns = Array.from({ length: 34 }, () => {
    const [a, r] = [chance() * Math.PI * 1.2 - 0.2, 3.6 + chance() ** 1.5 * 5];
    const size = 0.2 + chance() * 0.07;
    return at(
      ball(size, matter('#2f2823', { roughness: 0.8, bump: 0.05, scale: 8 })),
      Math.cos(a) * r,
      size,
      Math.sin(a) * r,
    );
  });
  return group(mill, ...corns);
}
