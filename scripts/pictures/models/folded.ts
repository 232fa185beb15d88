/** Cloth laid in folds: a thick path from the side, drawn out across, never quite even. */
import { type Material, Mesh, type Object3D } from 'three';
import { accidental } from '../studio/chance';
import { group } from '../studio/geometry';
import { grid, type Place } from '../studio/grid';

/** Front (+) or back (-) and height. */
type Spot = readonly [z: number, y: number];

export type Lay = {
  width: number;
  thickness: number;
  path: readonly Spot[];
  /** How far it strays from straight, in cm. */
  unrest?: number;
  seed?: string;
  /** Woven bands that run along the path: where they are across, how wide, in what. */
  bands?: readonly { x: number; width: number; material: Material }[];
};

/** Back and forth in layers: its front shows round folds. */
export function layers(depth: number, count: number, gap: number, base: number): Spot[] {
  const path: Spot[] = [];
  const half = depth / 2 - gap / 2;
  for (let k = 0; k < count; k++) {
    const y = base + gap * k;
    const towards = k % 2 ? 1 : -1;
    // From the back to the front in even layers, and the other way in odd ones.
    for (let i = 0; i <= 14; i++) path.push([towards * (half - (2 * half * i) / 14), y]);
    if (k === count - 1) break;
    for (let i = 1; i < 8; i++) {
      const a = (i / 8) * Math.PI;
      path.push([-towards * (half + (Math.sin(a) * gap) / 2), y + (gap / 2) * (1 - Math.cos(a))]);
    }
  }
  return path;
}

function frame(path: readonly Spot[], i: number) {
  const [a, b] = [path[Math.max(0, i - 1)] as Spot, path[Math.min(path.length - 1, i + 1)] as Spot];
  const [dz, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dz, dy) || 1;
  return { nz: -dy / length, ny: dz / length };
}

/** Soft accidents over a surface. */
export function unrest(seed: string): (x: number, z: number) => number {
  const chance = accidental(seed);
  const waves = Array.from({ length: 7 }, () => {
    const turn = chance() * Math.PI;
    const pace = 0.08 + chance() * 0.4;
    return { x: Math.cos(turn) * pace, z: Math.sin(turn) * pace, at: chance() * 6.3, high: 0.35 / (0.4 + pace * 3) };
  });
  return (x, z) => waves.reduce((sum, wave) => sum + Math.sin(x * wave.x + z * wave.z + wave.at) * wave.high, 0);
}

export function folded(
  { width, thickness, path, unrest: stray = 0.25, seed = 'fold', bands = [] }: Lay,
  material: Material,
): Object3D {
  const lift = unrest(seed);
  const slide = unrest(`${seed} slide`);
  const count = path.length;
  const lengths = path.reduce<number[]>((sums, [z, y], i) => {
    const before = path[i - 1];
    sums.push(before ? (sums[i - 1] as number) + Math.hypot(z - before[0], y - before[1]) : 0);
    return sums;
  }, []);
  const lowest = Math.min(...path.map(([, y]) => y));
  const highest = Math.max(...path.map(([, y]) => y)) - lowest || 1;
  const surface = (from: number, to: number, columns: number, more: number, skin: Material, hem: boolean) => {
    const rows = count * 2 - 1;
    const place = (i: number, j: number): Place => {
      const u = hem ? 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, i / columns))) : i / columns;
      const x = from + (to - from) * u;
      const over = j < count;
      const k = over ? j : 2 * count - 1 - j;
      const [z, y] = path[k] as Spot;
      const { nz, ny } = frame(path, k);
      // The hem is round: towards both ends across, the cloth grows thin.
      const edge = Math.min(1, (width / 2 - Math.abs(x)) / (thickness * 0.5));
      const half =
        ((thickness / 2) * Math.sqrt(Math.max(0, 1 - (1 - Math.max(0, edge)) ** 2)) + more) * (over ? 1 : -1);
      const up = (y - lowest) / highest;
      const wide = 1 + 0.006 * Math.sin(k * 0.35 + lift(k, 3));
      return [
        x * wide + slide(z * 0.6, y * 3) * stray * 0.5,
        Math.max(0.02, y + ny * half + lift(x, z) * stray * (0.25 + 0.75 * up)),
        z + nz * half + slide(x, y * 2.2) * stray * 0.9,
      ];
    };
    const uv = (i: number, j: number) =>
      [from + ((to - from) * i) / columns, lengths[j < count ? j : 2 * count - 1 - j] as number] as const;
    return new Mesh(grid(columns, rows, place, { uv }), skin);
  };
  const half = width / 2;
  return group(
    surface(-half, half, 56, 0, material, true),
    ...bands.map((band) => surface(band.x - band.width / 2, band.x + band.width / 2, 6, 0.025, band.material, false)),
  );
}
