/** Plates, bowls, jars, vases: what the potter and the glass-blower make. */

import { liquid } from './brewer';
import { darker, lighter, MATERIALS, materialOf } from './color';
import { bareFoot } from './cup';
import { letter } from './lettering';
import { accidental, n, type Sheet } from './sheet';
import {
  finishOf,
  glass,
  glaze,
  matte,
  metal,
  opening,
  paint,
  type Run,
  rings,
  shadow,
  solid,
  specks,
  top,
  tube,
  wood,
} from './solid';

const OAK = MATERIALS.oak as string;
const CLEAR = MATERIALS.clear as string;

/** Leaning a little towards us, so that one looks into it: well, rim and a slow ring from the wheel. */
export function plate(sheet: Sheet, color: string, cx = 400, cy = 470, r = 270, deep = 0): void {
  const base = materialOf(color);
  const k = 0.42;
  const chance = accidental(`plate${color}`);
  shadow(sheet, cx, cy + r * 0.3, r * 0.86, 0.8);
  sheet.ellipse(cx, cy + 20, r * 0.93, r * k * 0.96, darker(base, 0.42));
  sheet.ellipse(cx, cy + 9, r * 0.985, r * k * 0.99, darker(base, 0.22));
  sheet.ellipse(
    cx,
    cy,
    r,
    r * k,
    sheet.linear(
      [cx - r, cy - r * k, cx + r * 0.8, cy + r * k],
      [
        [0, lighter(base, 0.5)],
        [0.5, lighter(base, 0.08)],
        [1, darker(base, 0.14)],
      ],
    ),
  );
  sheet.ellipse(
    cx,
    cy,
    r - 4,
    r * k - 3,
    'none',
    `stroke="${color === 'oat' || color === 'white' ? '#b99872' : lighter(base, 0.4)}" stroke-width="4" opacity=".6"`,
  );
  sheet.ellipse(
    cx,
    cy + 6 + deep,
    r * 0.76,
    r * k * 0.74,
    sheet.linear(
      [cx - r, cy - r * k, cx + r, cy + r * k],
      [
        [0, darker(base, 0.34)],
        [0.45, darker(base, 0.06)],
        [0.8, lighter(base, 0.3)],
        [1, lighter(base, 0.5)],
      ],
    ),
  );
  sheet.ellipse(
    cx,
    cy + 10 + deep,
    r * 0.71,
    r * k * 0.68,
    sheet.radial(
      cx - r * 0.25,
      cy - r * 0.1,
      r,
      [
        [0, lighter(base, 0.3)],
        [0.6, base],
        [1, darker(base, 0.08)],
      ],
      k,
    ),
  );
  for (const share of [0.5, 0.3, 0.12])
    sheet.ellipse(
      cx,
      cy + 10 + deep,
      r * share,
      r * k * share * 0.96,
      'none',
      `stroke="${darker(base, 0.3)}" stroke-width="2" opacity=".16"`,
    );
  let dots = '';
  for (let i = 0; i < 30; i++) {
    const [angle, far] = [chance() * 6.28, Math.sqrt(chance()) * 0.93];
    dots += `M${n(cx + Math.cos(angle) * r * far)} ${n(cy + 4 + Math.sin(angle) * r * k * far)}h${n(1 + chance() * 1.4)}`;
  }
  sheet.stroke(dots, darker(base, 0.5), 2.6, 'opacity=".35"');
}

export type Vessel = {
  runs: Run[];
  lip?: number;
  bare?: boolean;
  speckled?: boolean;
  gloss?: number;
  grooves?: number[];
  filled?: { color: string; depth: number };
  /** Above the ground, so that a stack can be drawn. */
  shadow?: number;
};

export function vessel(sheet: Sheet, color: string, look: Vessel, cx = 400): void {
  const base = materialOf(color);
  const { runs, lip = 9, bare, speckled, gloss = 0.45, grooves = [], filled } = look;
  const [yb, rb] = runs.flat().at(-1) as readonly [number, number];
  shadow(sheet, cx, yb, rb * 1.03, look.shadow ?? 0.95);
  const one = solid(runs, cx);
  paint(sheet, one, finishOf(color, base, gloss));
  for (const y of grooves) {
    const r = radiusAt(runs, y);
    sheet.stroke(
      `M${n(cx - r)} ${n(y)}a${n(r)} ${n(r * 0.2)} 0 0 0 ${n(2 * r)} 0`,
      darker(base, 0.5),
      2.4,
      'opacity=".35"',
    );
    sheet.stroke(
      `M${n(cx - r)} ${n(y + 3)}a${n(r)} ${n(r * 0.2)} 0 0 0 ${n(2 * r)} 0`,
      lighter(base, 0.6),
      1.8,
      'opacity=".35"',
    );
  }
  if (bare) bareFoot(sheet, runs, cx);
  if (speckled) specks(sheet, one, base, `${color}${rb}`, 30);
  opening(sheet, one, base, lip, filled);
}

function radiusAt(runs: Run[], y: number): number {
  const points = runs.flat();
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as readonly [number, number], points[i] as readonly [number, number]];
    if (y <= b[0]) return a[1] + ((b[1] - a[1]) * (y - a[0])) / Math.max(1, b[0] - a[0]);
  }
  return points.at(-1)?.[1] ?? 0;
}

/** A stack of two or three, the upper ones resting in the lower. */
export function bowls(sheet: Sheet, color: string, count: number, width: number): void {
  const r = width / 2;
  for (let i = 0; i < count; i++) {
    const y = 560 - i * r * 0.34 - r * 0.32;
    vessel(sheet, color, {
      runs: [
        [
          [y, r],
          [y + r * 0.32, r * 0.9],
          [y + r * 0.6, r * 0.66],
          [y + r * 0.76, r * 0.44],
        ],
      ],
      lip: 10,
      bare: true,
      speckled: true,
      shadow: i ? 0.3 : 0.95,
    });
  }
}

export function eggCup(sheet: Sheet, color: string, cx: number, floor: number, egg: string): void {
  const base = materialOf(color);
  shadow(sheet, cx, floor, 66, 0.9);
  const shell = solid(
    [
      [
        [floor - 290, 16],
        [floor - 274, 46],
        [floor - 230, 76],
        [floor - 170, 84],
        [floor - 140, 78],
      ],
    ],
    cx,
  );
  paint(sheet, shell, matte(egg));
  paint(
    sheet,
    solid(
      [
        [
          [floor - 160, 92],
          [floor - 120, 88],
          [floor - 70, 54],
          [floor - 44, 36],
          [floor - 22, 48],
          [floor, 66],
        ],
      ],
      cx,
    ),
    glaze(base, 0.5),
  );
  sheet.stroke(`M${n(cx - 92)} ${n(floor - 160)}a92 18 0 0 0 184 0`, lighter(base, 0.6), 7, 'opacity=".9"');
}

/** Straight glass with a turned lid, filled with something dry. */
export function oakJar(sheet: Sheet, filling: string, cx: number, floor: number, width: number, height: number): void {
  const r = width / 2;
  const y = floor - height;
  shadow(sheet, cx, floor, r, 0.85);
  liquid(
    sheet,
    [
      [
        [y + height * 0.34, r * 0.93],
        [floor - 6, r * 0.92],
      ],
    ],
    filling,
    cx,
  );
  const chance = accidental(filling);
  let grains = '';
  for (let i = 0; i < 46; i++)
    grains += `M${n(cx + (chance() * 2 - 1) * r * 0.86)} ${n(y + height * 0.4 + chance() * height * 0.58)}l${n(5 + chance() * 5)} ${n(chance() * 6 - 3)}`;
  sheet.stroke(grains, lighter(filling, 0.4), 2.6, 'opacity=".5"');
  glass(
    sheet,
    solid(
      [
        [
          [y, r * 0.86],
          [y + 26, r],
        ],
        [
          [y + 26, r],
          [floor - 16, r],
          [floor, r * 0.96],
        ],
      ],
      cx,
    ),
    CLEAR,
    0.9,
    false,
  );
  const lid = solid(
    [
      [
        [y - 40, r * 0.9],
        [y - 34, r * 0.94],
        [y + 8, r * 0.94],
      ],
    ],
    cx,
  );
  paint(sheet, lid, wood(OAK));
  rings(sheet, lid, OAK, `lid${width}`, 12);
  top(sheet, lid, OAK);
  sheet.ellipse(cx, y - 40, r * 0.5, r * 0.1, 'none', `stroke="${darker(OAK, 0.4)}" stroke-width="2" opacity=".3"`);
  if (r > 74) tube(sheet, `M${n(cx)} ${n(y - 44)}v-12`, 34, OAK);
}

/** Wire clip, orange ring. */
export function clipJar(sheet: Sheet): void {
  shadow(sheet, 400, 660, 128, 0.85);
  liquid(
    sheet,
    [
      [
        [440, 124],
        [600, 124],
        [650, 116],
      ],
    ],
    '#a9602c',
  );
  glass(
    sheet,
    solid([
      [
        [290, 100],
        [310, 112],
        [350, 130],
        [600, 132],
        [658, 122],
      ],
    ]),
    CLEAR,
    0.9,
    false,
  );
  paint(
    sheet,
    solid([
      [
        [268, 116],
        [286, 116],
      ],
    ]),
    matte('#c5673a'),
  );
  const lid = solid([
    [
      [222, 70],
      [232, 100],
      [264, 114],
    ],
  ]);
  glass(sheet, lid, CLEAR, 1.2, false);
  sheet.stroke(
    'M284 290V250Q284 232 302 230H498Q516 232 516 250V290M284 292a116 22 0 0 0 232 0M372 312L376 372Q400 384 424 372L428 312',
    '#6f7375',
    6,
  );
  sheet.stroke('M283 288V250Q284 231 302 229H498', '#fff', 2, 'opacity=".7"');
}

export function canister(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const runs: Run[] = [
    [
      [322, 148],
      [338, 156],
    ],
    [
      [338, 156],
      [620, 156],
      [648, 146],
    ],
  ];
  shadow(sheet, 400, 648, 148, 0.95);
  const body = solid(runs);
  paint(sheet, body, glaze(base, 0.5));
  bareFoot(sheet, runs, 400, 0.93);
  specks(sheet, body, base, `canister${color}`, 34);
  const lid = solid([
    [
      [262, 142],
      [272, 150],
      [318, 150],
    ],
  ]);
  paint(sheet, lid, wood(OAK));
  rings(sheet, lid, OAK, 'canister', 14);
  top(sheet, lid, OAK);
  tube(sheet, 'M364 252Q364 222 400 222Q436 222 436 252', 15, '#6b4a30');
}

export function sugarJar(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 620, 108, 0.95);
  tube(sheet, 'M470 420L560 300', 12, OAK);
  const runs: Run[] = [
    [
      [430, 108],
      [450, 128],
      [510, 142],
      [570, 132],
      [612, 104],
    ],
  ];
  paint(sheet, solid(runs), glaze(base, 0.5));
  bareFoot(sheet, runs, 400, 0.9);
  const lid = solid([
    [
      [384, 30],
      [396, 80],
      [424, 112],
    ],
  ]);
  paint(sheet, lid, glaze(base, 0.5));
  top(sheet, lid, base);
  paint(
    sheet,
    solid([
      [
        [346, 18],
        [358, 24],
        [382, 14],
      ],
    ]),
    wood(OAK),
  );
  sheet.ellipse(
    562,
    296,
    22,
    13,
    sheet.linear(
      [545, 285, 580, 306],
      [
        [0, lighter(OAK, 0.3)],
        [1, darker(OAK, 0.2)],
      ],
    ),
    'transform="rotate(-50 562 296)"',
  );
}

export function beanTin(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 660, 138, 0.95);
  const body = solid([
    [
      [330, 138],
      [652, 138],
    ],
  ]);
  paint(sheet, body, glaze(base, 0.3));
  sheet.path(
    'M262 430a138 28 0 0 0 276 0v128a138 28 0 0 1 -276 0z',
    sheet.linear(
      [262, 0, 538, 0],
      [
        [0, '#b9a887'],
        [0.3, '#faf3e4'],
        [0.65, '#ecdfc6'],
        [1, '#9b8763'],
      ],
    ),
  );
  letter(sheet, 'FELDWEG', 400, 496, 20, '#54432f', 3.2);
  letter(sheet, 'KAFFEE', 400, 536, 13, '#8a5a3a', 3.2);
  const lid = solid([
    [
      [292, 136],
      [300, 142],
      [344, 142],
    ],
  ]);
  paint(sheet, lid, glaze(base, 0.3));
  top(sheet, lid, base);
  sheet.ellipse(400, 290, 110, 20, 'none', `stroke="${darker(base, 0.4)}" stroke-width="2.4" opacity=".5"`);
  paint(
    sheet,
    solid([
      [
        [258, 17],
        [266, 22],
        [288, 14],
      ],
    ]),
    wood(OAK),
  );
}

export function vacuumCanister(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 660, 130, 0.95);
  const body = solid([
    [
      [348, 130],
      [620, 130],
      [654, 122],
    ],
  ]);
  paint(sheet, body, color === 'steel' ? metal(base) : glaze(base, 0.3));
  const rim = solid([
    [
      [312, 128],
      [346, 134],
    ],
  ]);
  paint(sheet, rim, glaze('#2f2d2b', 0.4));
  const dome = solid([
    [
      [232, 46],
      [244, 86],
      [274, 116],
      [312, 126],
    ],
  ]);
  glass(sheet, dome, '#8fa09e', 1.4, false);
  sheet.ellipse(400, 300, 104, 19, '#4a2b19', 'opacity=".55"');
  paint(
    sheet,
    solid([
      [
        [206, 30],
        [238, 34],
      ],
    ]),
    metal('#8d9092'),
  );
  top(
    sheet,
    solid([
      [
        [206, 30],
        [238, 34],
      ],
    ]),
    '#a6a9ab',
  );
  sheet.ellipse(400, 206, 12, 3.4, '#c9793c');
}

/** A bottle or bowl of glass with a stem standing in water. */
export function budVase(
  sheet: Sheet,
  cx: number,
  floor: number,
  runs: Run[],
  tint: string,
  stem: (cx: number) => void,
): void {
  const moved = runs.map((run) => run.map(([y, r]) => [y + floor, r] as const));
  shadow(sheet, cx, floor, (moved.at(-1)?.at(-1)?.[1] ?? 50) * 1.02, 0.7);
  stem(cx);
  glass(sheet, solid(moved, cx), tint, 1.1);
}

/** A ring thrown hollow and joined, with a short neck. */
export function ringVase(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 664, 78, 0.95);
  paint(
    sheet,
    solid([
      [
        [640, 62],
        [664, 74],
      ],
    ]),
    glaze(base, 0.3),
  );
  const ring = 'M400 268a186 186 0 1 0 .1 0zM400 386a70 70 0 1 1 -.1 0z';
  sheet.path(
    ring,
    sheet.radial(340, 380, 290, [
      [0, lighter(base, 0.45)],
      [0.45, base],
      [1, darker(base, 0.4)],
    ]),
    'fill-rule="evenodd"',
  );
  sheet.group(`filter="${sheet.blur(9)}"`, () => {
    sheet.stroke('M268 478A134 134 0 0 1 380 322', '#fffaf0', 24, 'opacity=".6"');
    sheet.stroke('M530 440A130 130 0 0 1 350 574', darker(base, 0.6), 28, 'opacity=".45"');
    sheet.stroke('M338 490A74 74 0 0 0 474 486', lighter(base, 0.5), 12, 'opacity=".55"');
  });
  sheet.stroke('M262 434A144 144 0 0 1 340 326', '#fff', 7, `opacity=".5" filter="${sheet.blur(2)}"`);
  const neck = solid([
    [
      [208, 46],
      [230, 36],
      [284, 46],
    ],
  ]);
  paint(sheet, neck, glaze(base, 0.4));
  opening(sheet, neck, base, 7);
  const chance = accidental(color);
  let dots = '';
  for (let i = 0; i < 30; i++) {
    const angle = chance() * 6.28;
    const far = 86 + chance() * 90;
    dots += `M${n(400 + Math.cos(angle) * far)} ${n(456 + Math.sin(angle) * far)}h1.6`;
  }
  sheet.stroke(dots, darker(base, 0.6), 2.4, 'opacity=".4"');
}
