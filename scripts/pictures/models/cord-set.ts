/** A coil of cloth-covered cord with its socket and its ceiling cup. */
import type { Object3D } from 'three';
import { accidental } from '../studio/chance';
import { at, cylinder, group, lathe, tube } from '../studio/geometry';
import { brass, cord } from '../studio/materials';
import { ribbon } from './ribbon';

function socket(): Object3D {
  return lathe(
    [
      [
        [1.55, 0],
        [2, 0],
      ],
      [
        [2, 0],
        [2.05, 0.4],
        [2.05, 1.1],
      ],
      [
        [2.05, 1.1],
        [1.8, 1.3],
        [1.8, 4.2],
      ],
      [
        [1.8, 4.2],
        [1.5, 5],
        [0.8, 5.5],
        [0.55, 6.6],
      ],
      [
        [0.55, 6.6],
        [0, 6.7],
      ],
    ],
    brass({ brushed: 'round' }),
    { bevel: 0.12 },
  );
}

export function cordSet(color: string): Object3D {
  const chance = accidental(`coil ${color}`);
  const points: (readonly [number, number, number])[] = [];
  const turns = 7;
  for (let i = 0; i <= turns * 16; i++) {
    const t = i / 16;
    const a = t * Math.PI * 2;
    const layer = Math.floor(t);
    const r = 8.2 + Math.sin(layer * 2.3) * 0.75 + (chance() - 0.5) * 0.12;
    points.push([
      Math.cos(a) * r,
      0.4 + ([0, 0, 0, 0.62, 0.62, 1.2, 1.25][layer % 7] ?? 0) + (t % 1) * 0.1,
      Math.sin(a) * r,
    ]);
  }
  const end = points.at(-1) as readonly [number, number, number];
  const tail = [
    [end[0] + 0.3, 1.3, 3],
    [10.8, 0.55, 6.6],
    [12.6, 0.45, 9.4],
    [11.6, 0.6, 12.2],
  ] as const;
  const skin = cord(color);
  const coil = tube([...points, ...tail], 0.36, skin, { segments: 760, sides: 12 });
  // Two ties keep it together.
  const ties = [20, 200].map((a) =>
    at(
      group(
        ribbon(
          [
            [6.9, 0.1, 0],
            [6.6, 1, 0],
            [7.4, 2.3, 0],
            [9, 2.3, 0],
            [9.9, 1, 0],
            [9.6, 0.1, 0],
            [8.2, 0.05, 0],
          ],
          0.16,
          cord('#8f7a58'),
          { closed: true, flatten: 4 },
        ),
      ),
      0,
      0,
      0,
      { ry: a },
    ),
  );
  const cup = lathe(
    [
      [
        [0, 0],
        [4.6, 0],
      ],
      [
        [4.6, 0],
        [4.8, 0.3],
        [4.8, 2],
      ],
      [
        [4.8, 2],
        [4.4, 2.6],
        [1.2, 3],
      ],
      [
        [1.2, 3],
        [0.8, 3.8],
        [0, 3.9],
      ],
    ],
    brass({ brushed: 'round' }),
    { bevel: 0.2 },
  );
  return at(
    group(
      coil,
      ...ties,
      at(cup, -0.4, 0, -0.4),
      at(group(at(socket(), 0, 0, 0)), 11.4, 2.05, 12.4, { rx: 90, rz: -20 }),
      at(cylinder(0.1, 0.1, brass()), 0, 0, 0),
    ),
    -1.5,
    0,
    -2,
  );
}
