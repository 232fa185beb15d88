/** A crate of slats with hand holes. */
import type { Object3D, Path } from 'three';
import { at, box, cylinder, group, panel, rounded } from '../studio/geometry';
import { blackSteel, oak } from '../studio/materials';

export function crate(color: string, { holding }: { holding?: Object3D } = {}): Object3D {
  const tone = color === 'black' ? { tone: '#393330' } : {};
  const along = oak({ axis: 'x', ...tone });
  const across = oak({ axis: 'z', ...tone });
  const upright = oak({ axis: 'y', ...tone });
  const whole = group();
  const [w, d, h] = [36, 24, 18];
  const slats = [0.6, 6.6, 12.6];
  for (const y of slats) for (const z of [-d / 2 + 0.5, d / 2 - 0.5]) whole.add(at(box(w, 5, 1, 0.3, along), 0, y, z));
  for (const side of [-1, 1]) {
    const x = side * (w / 2 - 1.6);
    for (const y of slats.slice(0, 2)) whole.add(at(box(1, 5, d - 2, 0.3, across), x, y, 0));
    const grip = rounded(d - 2, 5, 0.3);
    grip.holes.push(rounded(9, 2.2, 1.1, 0, 0.2) as unknown as Path);
    whole.add(at(panel(grip, 1, 0.25, across), x, 15.1, 0, { ry: 90 }));
    for (const z of [-1, 1])
      whole.add(at(box(1.8, h - 0.7, 1.8, 0.3, upright), x - side * 1.3, 0.3, z * (d / 2 - 1.9)));
    for (const z of [-1, 1])
      for (const y of slats)
        for (const dy of [1.4, 3.6])
          whole.add(
            at(cylinder(0.24, 0.12, blackSteel(), 0.05), x - side * 1.3, y + dy, z * (d / 2 + 0.02), { rx: z * 90 }),
          );
  }
  for (const z of [-9, -4.5, 0, 4.5, 9]) whole.add(at(box(w - 2.4, 0.8, 3.8, 0.25, along), 0, 0.3, z));
  if (holding) whole.add(at(holding, 0, 1.2, 0));
  return whole;
}
