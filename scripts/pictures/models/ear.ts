/** A handle like an ear, at the right side of a body of revolution. */
import type { Material, Mesh } from 'three';
import { ribbon } from './ribbon';

export type Ear = {
  /** Radius and height where it leaves the body. */
  from: readonly [number, number];
  /** Radius and height where it comes back. */
  to: readonly [number, number];
  out: number;
  thickness: number;
  /** How far the round ends go into the wall: less than it is thick. */
  sunk?: number;
  flatten?: number;
};

export function ear({ from, to, out, thickness, sunk = 0.3, flatten = 1 }: Ear, material: Material): Mesh {
  const [r1, y1] = from;
  const [r2, y2] = to;
  const span = y1 - y2;
  const cap = thickness * 1.35 * Math.min(flatten, 1 + 0.2 * flatten);
  const away = cap - sunk;
  return ribbon(
    [
      [r1 + away, y1 - span * 0.005, 0],
      [r1 + Math.max(out * 0.5, away + 0.25), y1 + span * 0.03, 0],
      [r1 + out * 0.93, y1 - span * 0.16, 0],
      [(r1 + r2) / 2 + out, y1 - span * 0.48, 0],
      [r2 + out * 0.72, y1 - span * 0.8, 0],
      [r2 + away, y2 + span * 0.03, 0],
    ],
    // Pulled from the wall, it is thickest where it joins.
    (t) => thickness * (1 + 0.35 * (2 * t - 1) ** 4),
    material,
    { flatten },
  );
}
