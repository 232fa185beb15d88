/** A cushion that stands: full in the middle, drawn in between its corners. */
import { Mesh, type Object3D } from 'three';
import { at, group, tube } from '../studio/geometry';
import { grid, type Place } from '../studio/grid';
import { linen } from '../studio/materials';
import { unrest } from './folded';

export function cushion(color: string, { size = 46, lying = false } = {}): Object3D {
  const skin = linen(color, { scale: 1.5 });
  const half = size / 2;
  const wrinkle = unrest('cushion');
  const edge = (u: number, v: number): readonly [number, number] => [
    u * half * (1 - 0.095 * (1 - v * v)),
    v * half * (1 - 0.095 * (1 - u * u)),
  ];
  const side = (front: 1 | -1) => {
    const count = 110;
    const place = (i: number, j: number): Place => {
      const [u, v] = [Math.sin(((i / count) * 2 - 1) * (Math.PI / 2)), Math.sin(((j / count) * 2 - 1) * (Math.PI / 2))];
      const [x, y] = edge(u, v);
      const full = ((1 - u * u) * (1 - v * v)) ** 0.42;
      // Creases run from the corners and gather along the seams.
      const corner = Math.exp(-((Math.abs(u) - Math.abs(v)) ** 2) * 26) * Math.abs(u * v) ** 1.4;
      const seam = (1 - full) * full * 4;
      const crease =
        Math.sin((u - v) * 21 + wrinkle(x * 0.3, y * 0.3) * 2) * corner * 0.8 +
        (Math.sin(u * 34 + wrinkle(x, 2)) * (1 - Math.abs(u)) * Math.abs(v) ** 5 +
          Math.sin(v * 31 + wrinkle(2, y)) * (1 - Math.abs(v)) * Math.abs(u) ** 5) *
          seam *
          0.8;
      const soft = wrinkle(x * 0.35, y * 0.35) * 0.8 * full;
      return [x, y, front * (full * size * 0.23 + crease * 0.7 + soft)];
    };
    return new Mesh(
      grid(count, count, front > 0 ? place : (i, j) => place(count - i, j), {
        uv: (i, j) => [(i / count) * size, (j / count) * size],
      }),
      skin,
    );
  };
  const rim: Place[] = [];
  for (const [du, dv, fu, fv] of [
    [1, 0, -1, -1],
    [0, 1, 1, -1],
    [-1, 0, 1, 1],
    [0, -1, -1, 1],
  ] as const)
    for (let i = 0; i < 24; i++) {
      const [x, y] = edge(fu + (du * 2 * i) / 24, fv + (dv * 2 * i) / 24);
      rim.push([x, y, 0]);
    }
  const piping = tube(rim, 0.26, skin, { closed: true, segments: 400, sides: 10 });
  const whole = group(side(1), side(-1), piping);
  if (lying) return group(at(whole, 0, size * 0.22, 0, { rx: -86 }));
  return group(at(whole, 0, half * 0.985, 0, { rx: -13 }));
}
