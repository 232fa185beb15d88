/** What coffee machines have in common: the group with its portafilter, gauges, switches, trays, wands and rails. */
import { CircleGeometry, type Material, Mesh, type Object3D, PlaneGeometry } from 'three';
import { at, ball, box, cylinder, group, lathe, rounded, slab, tube } from '../studio/geometry';
import { chrome, glow, lacquer, metalOr, plastic, printed, rubber, steel } from '../studio/materials';
import { print, write } from '../studio/print';

export const bodyOf = (color: string): Material =>
  metalOr(color, (key) => lacquer(key, { roughness: key === 'black' ? 0.38 : 0.42 }), { brushed: 'x' });

/** Hangs from y = 0 downwards; the handle comes towards us, turned by degrees to the right. */
export function brewingGroup(handle: Material, turn = 38): Object3D {
  const shine = steel({ brushed: 'none', roughness: 0.16 });
  const collar = lathe(
    [
      [
        [0, 0],
        [3.7, 0],
      ],
      [
        [3.7, 0],
        [3.7, -1.9],
      ],
      [
        [3.7, -1.9],
        [3.35, -2],
      ],
      [
        [3.35, -2],
        [3.3, -2.8],
      ],
      [
        [3.3, -2.8],
        [0, -2.8],
      ],
    ],
    shine,
    { bevel: 0.22 },
  );
  const bowl = lathe(
    [
      [
        [0, -2.6],
        [3.6, -2.6],
      ],
      [
        [3.6, -2.6],
        [3.62, -3.3],
      ],
      [
        [3.62, -3.3],
        [3.3, -3.5],
        [3.1, -4.6],
        [2.3, -5.3],
        [0, -5.5],
      ],
    ],
    shine,
    { bevel: 0.16 },
  );
  const spouts = [-1, 1].map((side) =>
    tube(
      [
        [0, -5.2, 0],
        [side * 0.75, -5.6, 0.1],
        [side * 1.05, -6.5, 0.15],
      ],
      0.42,
      shine,
    ),
  );
  const neck = tube(
    [
      [0, -3.5, 3],
      [0, -3.6, 4.6],
    ],
    0.62,
    shine,
  );
  const grip = at(
    lathe(
      [
        [
          [0, 0],
          [0.72, 0],
        ],
        [
          [0.72, 0],
          [0.86, 0.5],
          [0.92, 3],
          [1.12, 6.4],
          [1.2, 8.2],
          [0.95, 9.2],
          [0, 9.4],
        ],
      ],
      handle,
      { bevel: 0.18 },
    ),
    0,
    -3.65,
    4.5,
    { rx: 98 },
  );
  const ring = at(
    lathe(
      [
        [
          [0.6, 0],
          [0.86, 0],
        ],
        [
          [0.86, 0],
          [0.86, 0.5],
        ],
        [
          [0.86, 0.5],
          [0.6, 0.5],
        ],
      ],
      shine,
    ),
    0,
    -3.62,
    4.2,
    { rx: 98 },
  );
  return group(collar, at(group(bowl, ...spouts, neck, ring, grip), 0, 0, 0, { ry: turn }));
}

function dial(): Material {
  return printed(
    print(
      256,
      256,
      (c) => {
        c.fillStyle = '#f7f1e4';
        c.fillRect(0, 0, 256, 256);
        c.strokeStyle = '#3b342c';
        for (let i = 0; i <= 16; i++) {
          const a = Math.PI * (0.78 + (1.44 * i) / 16);
          const inner = i % 4 === 0 ? 84 : 92;
          c.lineWidth = i % 4 === 0 ? 6 : 3;
          c.beginPath();
          c.moveTo(128 + Math.cos(a) * inner, 128 + Math.sin(a) * inner);
          c.lineTo(128 + Math.cos(a) * 104, 128 + Math.sin(a) * 104);
          c.stroke();
        }
        write(c, 'BAR', 128, 186, 24, { color: '#6b5f50', spread: 0.2 });
        c.strokeStyle = '#a8492c';
        c.lineWidth = 8;
        c.lineCap = 'round';
        c.beginPath();
        c.moveTo(116, 142);
        c.lineTo(176, 76);
        c.stroke();
        c.fillStyle = '#3b342c';
        c.beginPath();
        c.arc(128, 128, 11, 0, 7);
        c.fill();
      },
      'dial',
    ),
    { roughness: 0.5 },
  );
}

/** A pressure gauge that looks to the front; its back is at z = 0. */
export function gauge(radius: number): Object3D {
  const rim = lathe(
    [
      [
        [radius * 0.84, 0.5],
        [radius * 0.86, 0.62],
      ],
      [
        [radius * 0.86, 0.62],
        [radius, 0.5],
        [radius * 1.04, 0],
      ],
    ],
    chrome(),
    { bevel: 0.05 },
  );
  const face = new Mesh(new CircleGeometry(radius * 0.9, 48), dial());
  return group(at(group(rim), 0, 0, 0, { rx: 90 }), at(face, 0, 0, 0.24));
}

/** A round switch that looks to the front, with a small light in it if it is on. */
export function button(radius: number, on = false): Object3D {
  const well = lathe(
    [
      [
        [radius * 1.02, 0.02],
        [radius * 1.24, 0.08],
        [radius * 1.3, 0],
      ],
    ],
    plastic('#2f2c29'),
  );
  const cap = lathe(
    [
      [
        [0, 0.36],
        [radius * 0.94, 0.32],
      ],
      [
        [radius * 0.94, 0.32],
        [radius, 0],
      ],
    ],
    chrome(),
    { bevel: 0.1 },
  );
  const light = at(ball(radius * 0.24, on ? glow('#ffb45e', 1.6) : plastic('#8b857c')), 0, 0.34, 0);
  return group(at(group(well, cap, light), 0, 0, 0, { rx: 90 }));
}

/** A turned knob that looks to the front. */
export function knob(radius: number, material: Material): Object3D {
  const collar = lathe(
    [
      [
        [0, 0.3],
        [radius * 0.78, 0.3],
      ],
      [
        [radius * 0.78, 0.3],
        [radius * 0.82, 0],
      ],
    ],
    steel({ brushed: 'none', roughness: 0.2 }),
    { bevel: 0.06 },
  );
  const turned = lathe(
    [
      [
        [radius * 0.94, 0.3],
        [radius, 0.6],
        [radius * 0.94, 1.9],
      ],
      [
        [radius * 0.94, 1.9],
        [0, 1.98],
      ],
    ],
    material,
    { bevel: 0.3 },
  );
  const mark = at(box(0.18, 0.12, radius * 0.5, 0.05, plastic('#3b2a1c')), 0, 1.92, -radius * 0.58);
  return group(at(group(collar, turned, mark), 0, 0, 0, { rx: 90 }));
}

/** A drip tray, w × d, its upper side at y = 0, with slots from front to back. */
export function dripTray(
  w: number,
  d: number,
  slots: number,
  material: Material = steel({ brushed: 'x', roughness: 0.24 }),
): Object3D {
  const plate = rounded(w, d, 0.7);
  for (let i = 0; i < slots; i++) {
    const x = ((i + 0.5) / slots - 0.5) * (w - 1.4);
    plate.holes.push(rounded(0.42, d - 2.4, 0.2, x, 0));
  }
  return group(
    at(slab(plate, 0.36, 0.08, material), 0, -0.36, 0),
    at(box(w - 0.6, 0.3, d - 0.6, 0.1, plastic('#1d1b1a')), 0, -1.5, 0),
  );
}

/** Steel tube that ends in a nozzle. It hangs from y = 0; `reach` to the right and to the front. */
export function steamWand(length: number, reach = 1.6): Object3D {
  const pipe = steel({ brushed: 'none', roughness: 0.14 });
  return group(
    at(ball(0.95, pipe), 0, -0.4, 0),
    tube(
      [
        [0, -0.4, 0],
        [reach * 0.9, -1.6, 0.8],
        [reach * 1.15, -length * 0.45, 1.6],
        [reach * 0.9, -length, 2.2],
      ],
      0.34,
      pipe,
    ),
    at(cylinder(0.46, 1.3, rubber()), reach * 1.06, -length * 0.62, 1.72, { rx: -7 }),
    at(ball(0.46, pipe, 1.4), reach * 0.9, -length, 2.2),
  );
}

/** A low rail around the warm top of a machine, w × d, standing at y = 0. */
export function rail(w: number, d: number, height = 2.4): Object3D {
  const bar = steel({ brushed: 'none', roughness: 0.16 });
  const [x, z] = [w / 2, d / 2];
  const line = [
    [-x, height, z],
    [x, height, z],
    [x, height, -z],
    [-x, height, -z],
  ] as const;
  const round = line.flatMap(([px, py, pz]) => {
    const [ix, iz] = [Math.sign(px) * (x - 1), Math.sign(pz) * (z - 1)];
    return px * pz < 0
      ? ([
          [px, py, iz],
          [ix, py, pz],
        ] as const)
      : ([
          [ix, py, pz],
          [px, py, iz],
        ] as const);
  });
  // The corners of the path go round in one direction.
  const order = [round[1], round[2], round[3], round[4], round[5], round[6], round[7], round[0]].map(
    (p) => p as readonly [number, number, number],
  );
  const posts = [
    [-x * 0.92, z],
    [x * 0.92, z],
    [-x * 0.92, -z],
    [x * 0.92, -z],
  ].map(([px, pz]) => at(cylinder(0.22, height, bar), px as number, 0, pz as number));
  return group(tube(order, 0.24, bar, { closed: true, tension: 0.3, segments: 96 }), ...posts);
}

/** Four low rubber feet under a body of w × d. */
export function feet(w: number, d: number, radius = 1.3, height = 1.4): Object3D {
  return group(
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        at(
          cylinder(radius, height, rubber(), 0.2, radius * 1.08),
          x * (w / 2 - radius * 1.6),
          0,
          z * (d / 2 - radius * 1.6),
        ),
      ),
    ),
  );
}

/** A small window of figures. */
export function display(text: string, w: number, h: number): Object3D {
  const map = print(
    512,
    Math.round((512 * h) / w),
    (c, pw, ph) => {
      c.fillStyle = '#141211';
      c.fillRect(0, 0, pw, ph);
      write(c, text, pw / 2, ph / 2, ph * 0.56, { color: '#ffe6bd', spread: 0.06, weight: 500 });
    },
    `display ${text}`,
  );
  const face = new Mesh(new PlaneGeometry(w * 0.92, h * 0.86), printed(map, { roughness: 0.2 }));
  return group(at(box(w, h, 0.3, 0.25, plastic('#141211', { roughness: 0.2 })), 0, -h / 2, 0), at(face, 0, 0, 0.16));
}
