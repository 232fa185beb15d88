/** Towels, napkins, cloths and throws, folded, rolled and tied. */
import { DoubleSide, type Material, MeshPhysicalMaterial, type Object3D } from 'three';
import { accidental } from '../studio/chance';
import { hexOf, lighter } from '../studio/color';
import { at, box, group, tube } from '../studio/geometry';
import { cotton, leather, linen, matter, wool } from '../studio/materials';
import { inStudio } from '../studio/shading';
import { deform } from './deform';
import { folded, layers, unrest } from './folded';
import { ribbon } from './ribbon';

const LIGHT = '#efe6d5';

/** What is woven in stripes: light on dark cloth, dark on light. */
const stripeOf = (color: string) => (color === 'linen' || color === 'oat' ? '#4a5a66' : LIGHT);

const tab = (x: number, y: number, z: number) => at(box(1.6, 1.1, 0.14, 0.06, leather('#8a5a36')), x, y, z);

export function teaTowels(color: string, { fan = false } = {}): Object3D {
  const one = (shade: string, seed: string, striped: boolean) =>
    folded(
      {
        width: 25,
        thickness: 0.36,
        path: layers(17.5, 6, 0.43, 0.24),
        unrest: 0.2,
        seed,
        bands: striped
          ? [7.2, 8.6, 10].map((x, i) => ({ x, width: i === 1 ? 0.8 : 0.35, material: linen(stripeOf(shade)) }))
          : [],
      },
      linen(shade),
    );
  const below = one(color === 'linen' ? '#e9dfca' : 'linen', 'towel below', false);
  const above = one(color, 'towel above', true);
  if (fan) return group(at(below, -4, 0, -2, { ry: 8 }), at(above, 4, 2.6, 3, { ry: -14, rx: 0 }));
  return group(below, at(above, 0.3, 2.62, 0.2, { ry: -2.5 }), tab(-7.4, 2.95, 9));
}

/** Small squares, deep as a honeycomb. */
function waffle(color: string): Material {
  const material = new MeshPhysicalMaterial({ color: lighter(hexOf(color), 0.08), roughness: 1, side: DoubleSide });
  return inStudio(material, {
    name: 'waffle',
    uv: true,
    code: /* glsl */ `
    vec2 cell = abs(fract(uv / 0.62) - 0.5) * 2.0;
    float wall = max(smoothstep(0.45, 1.0, cell.x), smoothstep(0.45, 1.0, cell.y));
    float thread = 0.5 + 0.5 * cos(uv.x * 48.0) * cos(uv.y * 48.0);
    c *= 0.7 + 0.34 * wall + 0.05 * thread;
    c *= 0.97 + 0.06 * noise(vec3(uv * 0.8, 2.0));
    height = wall * 0.16 + thread * 0.01;`,
  });
}

export function waffleTowels(color: string): Object3D {
  const skin = waffle(color);
  const one = (seed: string) =>
    folded({ width: 31, thickness: 1.0, path: layers(23, 4, 1.12, 0.62), unrest: 0.34, seed }, skin);
  const loop = ribbon(
    [
      [-9, 5.4, 11.4],
      [-9.1, 5.1, 12.8],
      [-8.6, 4.6, 13.3],
      [-8.1, 5.1, 12.8],
      [-8.2, 5.4, 11.4],
    ],
    0.12,
    cotton(LIGHT),
    { flatten: 4 },
  );
  return group(one('waffle one'), at(one('waffle two'), 0.4, 4.5, -0.3, { ry: 2 }), loop);
}

/** A flat ribbon around something rectangular, at x. */
function around(
  x: number,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  material: Material,
): Object3D {
  const [z0, y0] = from;
  const [z1, y1] = to;
  const [mz, my] = [(z0 + z1) / 2, (y0 + y1) / 2];
  return ribbon(
    [
      [x, y0, z0 + 0.5],
      [x, my, z0],
      [x, y1 - 0.4, z0 + 0.3],
      [x, y1, z0 + 1.2],
      [x, y1 + 0.06, mz],
      [x, y1, z1 - 1.2],
      [x, y1 - 0.4, z1 - 0.3],
      [x, my, z1],
      [x, y0, z1 - 0.5],
      [x, y0 - 0.05, mz],
    ],
    0.09,
    material,
    { closed: true, flatten: width / 0.18, segments: 160, tension: 0.4 },
  );
}

function bow(material: Material): Object3D {
  const loop = (side: number) =>
    ribbon(
      [
        [0, 0.1, 0],
        [side * 1.4, 0.9, 0.2],
        [side * 3.4, 1.1, 0.7],
        [side * 3.9, 0.5, 0.9],
        [side * 2.2, 0.15, 0.4],
        [0, 0.1, 0],
      ],
      0.07,
      material,
      { flatten: 6.5 },
    );
  const tail = (side: number) =>
    ribbon(
      [
        [0, 0.1, 0],
        [side * 1.2, 0.16, 1.6],
        [side * 2.2, 0.1, 3.8],
        [side * 3, 0.06, 5.6],
      ],
      0.07,
      material,
      { flatten: 6.5 },
    );
  return group(loop(1), loop(-1), tail(1), tail(-1), at(box(1.1, 0.5, 0.9, 0.22, material), 0, 0, 0));
}

export function tablecloth(color: string): Object3D {
  const ribbon = cotton(color === 'linen' ? '#8d6a4a' : '#e6dac2');
  const cloth = folded(
    { width: 36, thickness: 0.52, path: layers(27.5, 8, 0.6, 0.32), unrest: 0.24, seed: 'tablecloth' },
    linen(color, { scale: 1.2 }),
  );
  return group(cloth, around(0, [-13.7, 0.15], [13.9, 5.0], 1.3, ribbon), at(bow(ribbon), 0, 5.05, 2));
}

export function throwBlanket(color: string): Object3D {
  const skin = wool(color);
  const path = layers(27, 5, 2.15, 1.25);
  const blanket = folded({ width: 36, thickness: 1.95, path, unrest: 0.5, seed: 'throw' }, skin);
  const chance = accidental('fringe');
  const fringe = group();
  const sway = unrest('throw slide');
  for (let i = 0; i < 62; i++) {
    const x = -17.2 + (i / 61) * 34.4;
    const z = 12.5 + sway(x, 19.8) * 0.45;
    const [dx, far] = [(chance() - 0.5) * 0.5, 0.9 + chance() * 0.5];
    fringe.add(
      tube(
        [
          [x, 9.9, z - 0.4],
          [x + dx * 0.3, 9.6, z + far],
          [x + dx, 8.3, z + far + 0.35],
          [x + dx * 1.5, 6.6 + chance() * 0.3, z + far + 0.3],
        ],
        (t) => 0.17 + 0.05 * Math.sin(t * 9),
        skin,
        { sides: 7, segments: 16 },
      ),
    );
  }
  return group(blanket, fringe);
}

/** A roll with its end lying loose. */
export function tableRunner(color: string): Object3D {
  const path: [number, number][] = [];
  for (let i = 0; i <= 24; i++) path.push([17 - (17 * i) / 24 + 1.5, 0.2 + 0.12 * Math.sin(i * 0.7) ** 2]);
  const turns = 4.6;
  const thick = 0.5;
  const outer = 4.4;
  for (let i = 1; i <= 150; i++) {
    const t = i / 150;
    const a = t * turns * Math.PI * 2;
    const r = outer - t * turns * (thick + 0.1);
    path.push([1.5 - Math.sin(a) * r, outer + 0.2 - Math.cos(a) * r]);
  }
  const skin = linen(color, { scale: 1.3 });
  const stripe = linen(color === 'linen' ? '#b8694a' : LIGHT);
  const cloth = folded(
    {
      width: 34,
      thickness: 0.42,
      path,
      unrest: 0.14,
      seed: 'runner',
      bands: [-14, 14].map((x) => ({ x, width: 0.7, material: stripe })),
    },
    skin,
  );
  const chance = accidental('runner fringe');
  const fringe = group(
    ...Array.from({ length: 70 }, (_, i) => {
      const x = -16.6 + (i / 69) * 33.2;
      return tube(
        [
          [x, 0.3, 18.2],
          [x + (chance() - 0.5) * 0.3, 0.16, 19.4],
          [x + (chance() - 0.5) * 0.6, 0.1, 20.8 + chance() * 0.5],
        ],
        0.11,
        skin,
        { sides: 6, segments: 10 },
      );
    }),
  );
  const strap = ribbon(
    Array.from(
      { length: 32 },
      (_, i) =>
        [
          0,
          outer + 0.35 + Math.cos((i / 32) * Math.PI * 2) * (outer + 0.45),
          1.5 - Math.sin((i / 32) * Math.PI * 2) * (outer + 0.45),
        ] as const,
    ),
    0.12,
    leather('#7a4e30'),
    { closed: true, flatten: 12, segments: 120 },
  );
  return group(cloth, fringe, strap);
}

export function napkins(color: string, { flat = false } = {}): Object3D {
  const skin = linen(color);
  const one = (seed: string) =>
    folded({ width: 21, thickness: 0.34, path: layers(10.5, 4, 0.4, 0.22), unrest: 0.2, seed }, skin);
  const stack = group(
    ...[0, 1, 2, 3].map((i) =>
      at(one(`napkin ${i}`), Math.sin(i * 5) * 0.3, i * 1.66, Math.cos(i * 3) * 0.25, { ry: Math.sin(i * 4) * 1.4 }),
    ),
  );
  if (flat) return group(...[0, 1, 2, 3].map((i) => at(one(`napkin ${i}`), 0, i * 1.62, 0, { ry: i * 17 - 26 })));
  const tied = deform(stack, (p) => {
    const pinch = Math.exp(-((p.x / 3.4) ** 2));
    p.y *= 1 - 0.24 * pinch;
    p.z *= 1 - 0.13 * pinch;
    return p;
  });
  const strap = around(0, [-4.9, 0.2], [4.9, 5.05], 1.9, leather('#7a4e30'));
  const stud = at(box(0.7, 0.25, 0.7, 0.12, matter('#c9a257', { roughness: 0.3 })), 0, 5.1, 2.6);
  return at(group(at(group(tied, strap, stud), 0, 0, 0)), 0, 0, 0, { ry: 22 });
}
