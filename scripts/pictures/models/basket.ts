/** Twisted cord, coiled and stitched, with grips of leather. */
import type { Object3D } from 'three';
import { at, group, tube } from '../studio/geometry';
import { cord, leather } from '../studio/materials';
import { ribbon } from './ribbon';

export function basket(color: string, { full = false } = {}): Object3D {
  const rows = 22;
  const thick = 0.62;
  const skin = cord(color);
  const radiusAt = (t: number) => 12 + 3.2 * Math.sin(Math.min(1, t * 1.25) * 1.75) - 0.5 * t;
  const wall: (readonly [number, number, number])[] = [];
  const steps = 40;
  for (let i = 0; i <= rows * steps; i++) {
    const t = i / (rows * steps);
    const a = (i / steps) * Math.PI * 2 - Math.PI / 2;
    const r = radiusAt(t) + Math.sin(a * 3 + t * 40) * 0.05;
    wall.push([Math.cos(a) * r, thick + t * rows * thick * 1.55, -Math.sin(a) * r]);
  }
  const coil = tube(wall, thick * 0.92, skin, { segments: rows * 96, sides: 12 });
  const floorPoints: (readonly [number, number, number])[] = [];
  for (let i = 0; i <= 13 * steps; i++) {
    const a = (i / steps) * Math.PI * 2;
    const r = 0.6 + (i / steps) * 0.9;
    floorPoints.push([Math.cos(a) * r, thick * 0.9, -Math.sin(a) * r]);
  }
  const floor = tube(floorPoints, thick, skin, { segments: 13 * 64, sides: 8 });
  const top = rows * thick * 1.55 + thick;
  const grip = (side: number) =>
    at(
      ribbon(
        [
          [radiusAt(0.82) - 0.2, top * 0.72, -3],
          [radiusAt(0.9) + 1, top * 0.82, -3],
          [radiusAt(1) + 2.6, top * 1.0, -2.3],
          [radiusAt(1) + 3.1, top * 1.06, 0],
          [radiusAt(1) + 2.6, top * 1.0, 2.3],
          [radiusAt(0.9) + 1, top * 0.82, 3],
          [radiusAt(0.82) - 0.2, top * 0.72, 3],
        ],
        0.42,
        leather('#8a5a36'),
        { flatten: 1.8 },
      ),
      0,
      0,
      0,
      { ry: side },
    );
  return group(coil, floor, grip(0), grip(180), ...(full ? [] : []));
}
