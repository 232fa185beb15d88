/** Round papers for the portafilter, in a flat tin. */
import type { Object3D } from 'three';
import { accidental } from '../studio/chance';
import { at, cylinder, group, lathe, settled, wrapLabel } from '../studio/geometry';
import { paper, printed, steel } from '../studio/materials';
import { print, write } from '../studio/print';

const band = () =>
  print(
    1024,
    180,
    (c, w, h) => {
      c.fillStyle = '#8f4f38';
      c.fillRect(0, 0, w, h);
      write(c, 'ESPRESSO', w / 2, h * 0.5, 74, { color: '#f4e9d8', spread: 0.3 });
      write(c, 'FELDWEG', w * 0.16, h * 0.5, 30, { color: '#e9cfb9', spread: 0.26 });
      write(c, '200', w * 0.84, h * 0.5, 30, { color: '#e9cfb9', spread: 0.26 });
    },
    'disc papers',
  );

export function discPapers(_color: string, { poured = false } = {}): Object3D {
  const shine = steel({ roughness: 0.26 });
  const white = paper('#efe5d2', { kraft: 0.3 });
  const chance = accidental('disc papers');
  const stack = Array.from({ length: 16 }, (_, i) =>
    at(cylinder(2.95, 0.12, white, 0.02), (chance() - 0.5) * 0.16, 1.6 + i * 0.125, (chance() - 0.5) * 0.16),
  );
  const tin = group(
    lathe(
      [
        [
          [0, 0],
          [3.4, 0],
        ],
        [
          [3.4, 0],
          [3.5, 0.15],
          [3.5, 2.5],
        ],
        [
          [3.5, 2.5],
          [3.36, 2.55],
        ],
        [
          [3.36, 2.55],
          [3.36, 0.3],
        ],
      ],
      shine,
      { bevel: 0.1 },
    ),
    wrapLabel(3.52, 0.5, 2.05, 200, printed(band())),
    ...stack,
  );
  const loose = at(
    group(...[0, 1, 2].map((i) => at(cylinder(2.95, 0.05, white, 0.02), 0, 0, 0, { rz: i * 2 }))),
    -5,
    0.04,
    3.4,
    { rz: 1 },
  );
  const lid = lathe(
    [
      [
        [0, 0],
        [3.6, 0],
      ],
      [
        [3.6, 0],
        [3.66, 0.1],
        [3.66, 1.1],
      ],
      [
        [3.66, 1.1],
        [3.55, 1.12],
      ],
    ],
    shine,
    { bevel: 0.14 },
  );
  if (!poured) return group(tin, loose);
  return group(
    tin,
    ...[0, 1, 2, 3, 4].map((i) =>
      at(cylinder(2.95, 0.05, white, 0.02), -5.4 + i * 1.1, 0.03 + i * 0.055, 5.6 + i * 0.26),
    ),
    settled(at(lid, 5.8, 0, -2.4, { rz: 74, ry: 40 })),
  );
}
