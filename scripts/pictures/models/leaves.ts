/** Leaves and stems. */
import { type Material, Mesh, type Object3D, Vector3 } from 'three';
import { accidental } from '../studio/chance';
import { at, group, tube } from '../studio/geometry';
import { grid, type Place } from '../studio/grid';
import { leaf as leafSkin, matter } from '../studio/materials';

export type Leaf = {
  length: number;
  width: number;
  /** How far the tip hangs down, as a part of the length. */
  droop?: number;
  /** How much the halves rise from the middle vein. */
  fold?: number;
  /** 0 is widest in the middle, 1 near the stem, -1 near the tip. */
  shape?: number;
  twist?: number;
};

/** A leaf that grows from the origin along +x. */
export function leaf(
  { length, width, droop = 0.2, fold = 0.25, shape = 0, twist = 0 }: Leaf,
  material: Material,
): Mesh {
  const [columns, rows] = length > 5 ? [10, 18] : length > 1.6 ? [6, 9] : [4, 5];
  const place = (i: number, j: number): Place => {
    const t = j / rows;
    const across = (i / columns) * 2 - 1;
    const power = 1 + shape * 0.6;
    const half = (width / 2) * Math.sin(Math.PI * t ** (1 / power)) ** 0.75;
    const turn = twist * t;
    const side = across * half;
    const rise = Math.abs(across) ** 1.4 * half * fold + Math.sin(t * 9 + across * 2) * width * 0.012;
    const z = side * Math.cos(turn) - rise * Math.sin(turn);
    const y = side * Math.sin(turn) + rise * Math.cos(turn);
    // The blade bends down along an arc, so that its length stays.
    const bend = droop * 1.6 * t;
    return [length * t * Math.cos(bend * 0.6), y - length * droop * t * t, z];
  };
  const geometry = grid(columns, rows, place, { uv: (i, j) => [i / columns, j / rows] });
  return new Mesh(geometry, material);
}

/** A blade of sword-like grass that stands up from the origin, leaning towards +x. */
export function blade(length: number, width: number, lean: number, material: Material, twist = 0.4): Mesh {
  const [columns, rows] = [6, 26];
  return new Mesh(
    grid(columns, rows, (i, j) => {
      const t = j / rows;
      const across = (i / columns) * 2 - 1;
      const half = (width / 2) * (t < 0.12 ? 0.72 + t * 2.3 : 1) * (1 - t ** 2.6) ** 0.8;
      const bend = lean * t ** 1.7;
      const turn = twist * t;
      const [x, z] = [across * half * Math.sin(turn), across * half * Math.cos(turn)];
      const gutter = (1 - across * across) * half * -0.3;
      return [x + Math.sin(bend) * length * t * 0.8 + gutter, Math.cos(bend * 0.7) * length * t, z];
    }),
    material,
  );
}

/** A sprig of eucalyptus: round leaves in pairs along a bent stem. */
export function branch(
  to: Place,
  seed: string,
  { pairs = 11, size = 3.2, color = '#7f9a83', from = [0, 0, 0] as Place } = {},
): Object3D {
  const chance = accidental(seed);
  const end = new Vector3(...to);
  const start = new Vector3(...from);
  const middle = start
    .clone()
    .lerp(end, 0.55)
    .add(new Vector3((chance() - 0.5) * 2, end.length() * 0.08, (chance() - 0.5) * 2));
  const bend = (t: number) =>
    start
      .clone()
      .multiplyScalar((1 - t) ** 2)
      .addScaledVector(middle, 2 * t * (1 - t))
      .addScaledVector(end, t * t);
  const points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => bend(t).toArray() as unknown as Place);
  const stem = tube(points, (t) => 0.2 * (1 - 0.65 * t), matter('#8a7a5c', { roughness: 0.8 }), { sides: 8 });
  const whole = group(stem);
  const skins = [leafSkin(color), leafSkin('#8aa58c'), leafSkin('#728d76')];
  for (let k = 0; k < pairs; k++) {
    const t = 0.3 + (0.7 * (k + 0.5)) / pairs;
    const p = bend(t);
    const ahead = bend(Math.min(1, t + 0.03))
      .sub(bend(t - 0.03))
      .normalize();
    const length = size * (1 - 0.5 * t) * (0.85 + chance() * 0.3) + size * 0.3;
    for (const side of [0, Math.PI]) {
      const turn = side + k * 1.2 + chance() * 0.5;
      const blade = leaf(
        { length, width: length * 0.82, droop: 0.12, fold: 0.14 },
        skins[Math.floor(chance() * 3)] as Material,
      );
      const out = new Vector3(Math.cos(turn), 0.45 + 0.4 * chance(), Math.sin(turn))
        .addScaledVector(ahead, 0.5)
        .normalize();
      whole.add(aimed(blade, p, out));
    }
  }
  return whole;
}

/** Turns what grows along +x into a direction and puts it there, its upper side up. */
export function aimed<O extends Object3D>(thing: O, place: Vector3, towards: Vector3, roll = 0): O {
  const x = towards.clone().normalize();
  const z = x
    .clone()
    .cross(new Vector3(0, 1, 0))
    .normalize();
  if (z.lengthSq() < 0.1) z.set(0, 0, 1);
  const y = z.clone().cross(x).normalize();
  thing.matrix.makeBasis(x, y, z);
  thing.quaternion.setFromRotationMatrix(thing.matrix);
  thing.rotateX(roll);
  thing.position.copy(place);
  return thing;
}

/** A dry ear on a thin stalk. */
export function grass(to: Place, seed: string, { ear = 5.2, from = [0, 0, 0] as Place } = {}): Object3D {
  const chance = accidental(seed);
  const [x, y, z] = to;
  const straw = matter('#b3945c', { roughness: 0.85 });
  const seeds = matter('#cda765', { roughness: 0.9, variation: 0.4 });
  const bend = (t: number): Place => [
    from[0] + (x - from[0]) * t ** 1.8,
    from[1] + (y - from[1]) * t,
    from[2] + (z - from[2]) * t ** 1.8,
  ];
  const whole = group(tube([0, 0.25, 0.5, 0.75, 1].map(bend), 0.09, straw, { sides: 8 }));
  const length = Math.hypot(x, y, z);
  const first = 1 - ear / length;
  for (let k = 0; k < 40; k++) {
    const t = first + (k / 40) * (1 - first) * 1.04;
    const [px, py, pz] = bend(t);
    const next = bend(t + 0.02);
    const ahead = new Vector3(next[0] - px, next[1] - py, next[2] - pz).normalize();
    const turn = k * 2.4;
    const swell = 0.5 + 0.6 * Math.sin(Math.PI * (k / 40));
    const grain = leaf({ length: 0.95 * swell + 0.25, width: 0.42 * swell + 0.1, droop: -0.05, fold: 0.5 }, seeds);
    const out = new Vector3(Math.cos(turn) * 0.55, 0, Math.sin(turn) * 0.55).addScaledVector(ahead, 1).normalize();
    whole.add(aimed(grain, new Vector3(px, py, pz).addScaledVector(out, 0.06), out, chance() * 2));
  }
  return whole;
}

export const spread = (object: Object3D, ry: number) => at(group(object), 0, 0, 0, { ry });
