import { BufferAttribute, BufferGeometry } from 'three';

export type Place = readonly [x: number, y: number, z: number];

type GridOptions = {
  /** The first column is the last one too. */
  round?: boolean;
  uv?: (i: number, j: number) => readonly [number, number];
};

/** A surface through (columns + 1) × (rows + 1) places, shaded smoothly; `place` gets whole numbers. */
export function grid(
  columns: number,
  rows: number,
  place: (i: number, j: number) => Place,
  { round = false, uv = (i, j) => [i / columns, j / rows] }: GridOptions = {},
): BufferGeometry {
  const count = (columns + 1) * (rows + 1);
  const positions = new Float32Array(count * 3);
  const uvs = new Float32Array(count * 2);
  for (let j = 0; j <= rows; j++)
    for (let i = 0; i <= columns; i++) {
      positions.set(place(i, j), (j * (columns + 1) + i) * 3);
      uvs.set(uv(i, j), (j * (columns + 1) + i) * 2);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  const faces = facesOf(columns, rows);
  geometry.setAttribute('normal', new BufferAttribute(normalsOf(positions, faces, columns, rows, round), 3));
  geometry.setAttribute('uv', new BufferAttribute(uvs, 2));
  geometry.setIndex(new BufferAttribute(faces, 1));
  return geometry;
}

function facesOf(columns: number, rows: number): Uint32Array {
  const faces = new Uint32Array(columns * rows * 6);
  let at = 0;
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * (columns + 1) + i;
      const c = a + columns + 1;
      faces.set([a, a + 1, c, a + 1, c + 1, c], at);
      at += 6;
    }
  return faces;
}

/** Sums of the faces around each place: poles, where many places fall together, get their normals too. */
function normalsOf(
  positions: Float32Array,
  faces: Uint32Array,
  columns: number,
  rows: number,
  round: boolean,
): Float32Array {
  const normals = new Float32Array(positions.length);
  const p = (index: number) => positions[index] as number;
  for (let f = 0; f < faces.length; f += 3) {
    const [a, b, c] = [(faces[f] as number) * 3, (faces[f + 1] as number) * 3, (faces[f + 2] as number) * 3];
    const ux = p(b) - p(a);
    const uy = p(b + 1) - p(a + 1);
    const uz = p(b + 2) - p(a + 2);
    const vx = p(c) - p(a);
    const vy = p(c + 1) - p(a + 1);
    const vz = p(c + 2) - p(a + 2);
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    for (const corner of [a, b, c]) {
      (normals[corner] as number) += x;
      (normals[corner + 1] as number) += y;
      (normals[corner + 2] as number) += z;
    }
  }
  if (round) shareSeam(normals, columns, rows);
  sharePoles(positions, normals, columns, rows);
  return normalized(normals);
}

function shareSeam(normals: Float32Array, columns: number, rows: number): void {
  for (let j = 0; j <= rows; j++)
    for (let axis = 0; axis < 3; axis++) {
      const [first, last] = [j * (columns + 1) * 3 + axis, (j * (columns + 1) + columns) * 3 + axis];
      const sum = (normals[first] as number) + (normals[last] as number);
      normals[first] = sum;
      normals[last] = sum;
    }
}

function sharePoles(positions: Float32Array, normals: Float32Array, columns: number, rows: number): void {
  for (const j of [0, rows]) {
    const start = j * (columns + 1) * 3;
    const end = start + (columns + 1) * 3;
    const axes = [0, 1, 2].map((axis) => range(positions, start + axis, end));
    if (!axes.every((extent) => extent < 1e-5)) continue;
    for (let axis = 0; axis < 3; axis++) {
      let sum = 0;
      for (let k = start + axis; k < end; k += 3) sum += normals[k] as number;
      for (let k = start + axis; k < end; k += 3) normals[k] = sum;
    }
  }
}

function range(values: Float32Array, start: number, end: number): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = start; k < end; k += 3) {
    low = Math.min(low, values[k] as number);
    high = Math.max(high, values[k] as number);
  }
  return high - low;
}

function normalized(normals: Float32Array): Float32Array {
  for (let k = 0; k < normals.length; k += 3) {
    const length = Math.hypot(normals[k] as number, normals[k + 1] as number, normals[k + 2] as number) || 1;
    for (let axis = 0; axis < 3; axis++) (normals[k + axis] as number) /= length;
  }
  return normals;
}
