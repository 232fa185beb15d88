/** Many small things poured into a vessel: a core and single pieces where the eye sees them. */
import {
  type BufferGeometry,
  Euler,
  type Material,
  Matrix4,
  Mesh,
  type Object3D,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { accidental } from '../studio/chance';
import { group, lathe } from '../studio/geometry';

export type Heap = {
  /** Inner radius of the vessel at a height. */
  inner: (y: number) => number;
  from: number;
  to: number;
  /** Half the length of a piece, and its shape as parts of it. */
  size: number;
  shape?: readonly [number, number, number];
  count: number;
  seed: string;
  geometry?: BufferGeometry;
};

export function heap(
  { inner, from, to, size, shape = [1, 0.62, 0.72], count, seed, geometry = new SphereGeometry(1, 9, 7) }: Heap,
  material: Material,
): Object3D {
  const chance = accidental(seed);
  const side = Array.from({ length: 16 }, (_, i) => {
    const y = from + ((to - from) * i) / 15;
    return [Math.max(0.1, inner(y) - size * 0.9), y] as const;
  });
  const rim = side.at(-1) as readonly [number, number];
  const core = lathe(
    [[[0, from], side[0] as readonly [number, number]], side, [rim, [rim[0] * 0.5, to + 0.1], [0, to + 0.2]]],
    material,
    { bevel: 0.1, segments: 48 },
  );
  const across = inner((from + to) / 2);
  const topShare = across / (across + 2 * (to - from));
  const pieces = Array.from({ length: count }, () => {
    const angle = chance() * Math.PI * 2;
    const onTop = chance() < topShare;
    const y = onTop ? to + (chance() - 0.3) * size * 0.7 : from + size * 0.5 + chance() * (to - from);
    const wall = inner(Math.min(y, to)) - size * (0.72 + chance() * 0.3);
    const r = onTop ? Math.sqrt(chance()) * (inner(to) - size) : wall;
    const turn = new Quaternion().setFromEuler(new Euler(chance() * 6.3, chance() * 6.3, chance() * 6.3));
    const scale = size * (0.88 + chance() * 0.24);
    const place = new Vector3(Math.cos(angle) * r, y, Math.sin(angle) * r);
    const matrix = new Matrix4().compose(
      place,
      turn,
      new Vector3(shape[0] * scale, shape[1] * scale, shape[2] * scale),
    );
    return geometry.clone().applyMatrix4(matrix);
  });
  return group(core, new Mesh(mergeGeometries(pieces), material));
}
