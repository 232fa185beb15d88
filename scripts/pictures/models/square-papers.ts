/** Square papers in a green box, three of them pulled up. */
import { Mesh, type Object3D, PlaneGeometry } from 'three';
import { at, box, group, panel } from '../studio/geometry';
import { lettering, paper } from '../studio/materials';
import { print, write } from '../studio/print';

const front = () =>
  print(
    900,
    760,
    (c, w) => {
      const ink = '#efe7d4';
      write(c, 'FELDWEG', w / 2, 120, 62, { color: ink, spread: 0.32 });
      c.strokeStyle = ink;
      c.lineWidth = 14;
      c.lineJoin = 'round';
      c.stroke(new Path2D('M362 220H538L462 392L538 566H362L438 392z'));
      write(c, '100', w / 2, 660, 54, { color: ink, spread: 0.3 });
    },
    'square papers',
  );

export function squarePapers(_color: string, { lying = false } = {}): Object3D {
  const green = paper('#47604f');
  const white = paper('#f0e6d2', { kraft: 0.4, creases: 0.04 });
  const sheet = () =>
    panel(
      [
        [-7, 0],
        [7, 0],
        [7, 14],
        [-7, 14],
      ],
      0.07,
      0.02,
      white,
    );
  const [w, h, d] = [16.4, 12, 4.6];
  const whole = group(
    at(box(w, h, 0.24, 0.08, green), 0, 0, d / 2),
    at(box(w, h, 0.24, 0.08, green), 0, 0, -d / 2),
    at(box(0.24, h, d, 0.08, green), w / 2, 0, 0),
    at(box(0.24, h, d, 0.08, green), -w / 2, 0, 0),
    box(w, 0.24, d, 0.08, green),
    ...Array.from({ length: 8 }, (_, i) => at(sheet(), (i % 3) * 0.1, -2.6, -1.7 + i * 0.42)),
    at(sheet(), -0.9, 3.6, -0.8, { rz: 4 }),
    at(sheet(), 0.8, 2.8, 0.2, { rz: -5 }),
    at(sheet(), -0.3, 1.8, 1, { rz: 1.5 }),
    at(new Mesh(new PlaneGeometry(13, 11), lettering(front(), { roughness: 0.8 })), 0, 5.9, d / 2 + 0.14),
  );
  if (!lying) return whole;
  return group(
    whole,
    ...[0, 1, 2, 3].map((i) =>
      at(group(at(sheet(), 0, -7, 0)), 14 + i * 0.5, 0.06 + i * 0.08, 7 - i * 0.4, { rx: -90, rz: 18 - i * 7 }),
    ),
  );
}
