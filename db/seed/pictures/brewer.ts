/** Drippers, presses and pots: coffee without a plug. */
import { darker, lighter, MATERIALS, materialOf } from './color';
import { n, type Sheet } from './sheet';
import { glass, glaze, metal, opening, paint, type Run, rings, shadow, solid, top, tube, wood } from './solid';

const OAK = MATERIALS.oak as string;
const STEEL = MATERIALS.steel as string;
const CLEAR = MATERIALS.clear as string;
const COFFEE = '#4b2916';

/** Coffee standing in glass. */
export function liquid(sheet: Sheet, runs: Run[], color = COFFEE, cx = 400): void {
  paint(sheet, solid(runs, cx), glaze(color, 0));
  const [y, r] = runs[0]?.[0] ?? [0, 0];
  sheet.ellipse(
    cx,
    y,
    r,
    r * 0.2,
    sheet.radial(
      cx - r * 0.3,
      y,
      r * 1.2,
      [
        [0, lighter(color, 0.3)],
        [1, darker(color, 0.1)],
      ],
      0.2,
    ),
  );
}

export function coneDripper(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 622, 150, 0.9);
  tube(sheet, 'M546 352C640 346 650 470 500 490', 27, base, 0.5);
  const cone = solid([
    [
      [310, 190],
      [380, 158],
      [470, 106],
      [546, 64],
      [566, 60],
    ],
  ]);
  const flange = solid([
    [
      [572, 138],
      [582, 150],
      [600, 148],
    ],
  ]);
  paint(
    sheet,
    solid([
      [
        [596, 76],
        [622, 70],
      ],
    ]),
    glaze(base, 0.3),
  );
  paint(sheet, flange, glaze(base, 0.5));
  top(sheet, flange, base);
  sheet.ellipse(408, 576, 78, 14, '#20130a', `opacity=".35" filter="${sheet.blur(6)}"`);
  paint(sheet, cone, glaze(base, 0.5));
  opening(sheet, cone, base, 14);
  let ribs = '';
  for (let i = -3; i <= 3; i++)
    ribs += `M${n(400 + i * 48)} ${n(338 - Math.abs(i) * 5)}q${n(-i * 10 + 12)} 8 ${n(-i * 16 + 20)} 13`;
  sheet.stroke(ribs, lighter(base, 0.4), 4, 'opacity=".4"');
}

export function glassDripper(sheet: Sheet): void {
  shadow(sheet, 400, 628, 104, 0.8);
  const paper = solid([
    [
      [262, 168],
      [350, 126],
      [440, 82],
      [520, 44],
    ],
  ]);
  paint(sheet, paper, { ...glaze('#efe6d5', 0), softness: 0.12 });
  opening(sheet, paper, '#efe6d5', 4, { color: '#4a2917', depth: 20 });
  glass(
    sheet,
    solid([
      [
        [300, 178],
        [390, 134],
        [480, 84],
        [566, 40],
        [600, 38],
        [620, 42],
      ],
    ]),
    CLEAR,
    0.9,
  );
  const ring = solid([
    [
      [470, 104],
      [484, 112],
      [540, 112],
      [556, 104],
    ],
  ]);
  paint(sheet, ring, wood(OAK));
  rings(sheet, ring, OAK, 'tropf', 12);
  top(sheet, ring, OAK);
  glass(
    sheet,
    solid([
      [
        [440, 106],
        [470, 90],
      ],
    ]),
    CLEAR,
    0.8,
    false,
  );
  sheet.ellipse(400, 470, 90, 17, darker(OAK, 0.55), 'opacity=".5"');
}

export function hourglass(sheet: Sheet): void {
  const body: Run[] = [
    [
      [130, 152],
      [190, 128],
      [270, 88],
      [340, 56],
      [380, 52],
      [420, 62],
      [480, 108],
      [560, 150],
      [630, 150],
      [662, 126],
    ],
  ];
  shadow(sheet, 400, 662, 136, 0.85);
  liquid(sheet, [
    [
      [540, 138],
      [580, 148],
      [630, 144],
      [656, 122],
    ],
  ]);
  const paper = solid([
    [
      [108, 140],
      [190, 110],
      [280, 62],
      [350, 26],
    ],
  ]);
  paint(sheet, paper, glaze('#f0e8d8', 0));
  opening(sheet, paper, '#f0e8d8', 3, { color: '#50301c', depth: 18 });
  glass(sheet, solid(body), CLEAR);
  const collar = solid([
    [
      [318, 78],
      [334, 64],
      [378, 60],
      [424, 66],
      [442, 82],
    ],
  ]);
  paint(sheet, collar, wood(OAK));
  rings(sheet, collar, OAK, 'sanduhr', 10);
  sheet.stroke('M340 376a60 12 0 0 0 120 0', '#5b3a22', 7);
  sheet.stroke('M398 388q-22 30 -16 66M402 388q18 26 26 58', '#5b3a22', 4.5);
  sheet.ellipse(400, 388, 10, 10, '#7a4d2b');
  sheet.ellipse(476, 560, 5, 5, '#fff', 'opacity=".9"');
}

export function frenchPress(sheet: Sheet, color: string): void {
  const frame = materialOf(color);
  shadow(sheet, 400, 676, 124, 0.95);
  tube(sheet, 'M512 300C610 286 622 560 512 568', 27, color === 'black' ? '#3a3735' : OAK);
  liquid(sheet, [
    [
      [370, 108],
      [500, 108],
      [646, 104],
    ],
  ]);
  glass(
    sheet,
    solid([
      [
        [250, 116],
        [400, 116],
        [648, 112],
      ],
    ]),
    CLEAR,
  );
  // The frame: a foot, two hoops, four staves.
  paint(
    sheet,
    solid([
      [
        [636, 122],
        [668, 124],
      ],
    ]),
    metal(frame),
  );
  for (const y of [300, 556])
    paint(
      sheet,
      solid([
        [
          [y, 120],
          [y + 16, 120],
        ],
      ]),
      metal(frame),
    );
  for (const [x, from] of [
    [296, 316],
    [366, 326],
    [446, 325],
    [506, 315],
  ] as const)
    tube(sheet, `M${x} ${from}V${from + 330}`, 10, frame);
  sheet.path('M292 246q-36-6-50-18q10 42 48 52z', '#dfe8e6', 'opacity=".6" stroke="#7d8a8a" stroke-width="2"');
  const lid = solid([
    [
      [208, 60],
      [222, 100],
      [240, 120],
    ],
    [
      [240, 124],
      [258, 124],
    ],
  ]);
  tube(sheet, 'M400 220V132', 11, STEEL);
  paint(sheet, lid, metal(frame));
  top(sheet, lid, frame);
  paint(
    sheet,
    solid([
      [
        [96, 20],
        [108, 32],
        [130, 32],
        [148, 14],
      ],
    ]),
    wood(OAK),
  );
}

export function fieldPress(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 676, 124, 0.95);
  tube(sheet, 'M504 306C620 296 622 560 510 566', 30, darker(base, 0.1));
  const body = solid([
    [
      [262, 110],
      [300, 118],
      [500, 124],
      [640, 124],
      [666, 116],
    ],
  ]);
  paint(sheet, body, glaze(base, 0.3));
  sheet.path(
    'M292 270q-34 -8 -50 -22q4 40 46 56z',
    sheet.linear(
      [240, 250, 292, 300],
      [
        [0, '#f5f5f4'],
        [1, '#85888a'],
      ],
    ),
  );
  const lid = solid([
    [
      [214, 70],
      [226, 102],
      [244, 114],
    ],
    [
      [244, 116],
      [266, 116],
    ],
  ]);
  tube(sheet, 'M400 220V150', 13, STEEL);
  paint(sheet, lid, metal(STEEL));
  top(sheet, lid, STEEL);
  paint(
    sheet,
    solid([
      [
        [112, 22],
        [124, 34],
        [146, 34],
        [164, 16],
      ],
    ]),
    glaze('#33302e', 0.4),
  );
  paint(
    sheet,
    solid([
      [
        [640, 126],
        [672, 122],
      ],
    ]),
    metal(STEEL),
  );
}

/** Eight flat sides, waisted in the middle. */
export function mokaPot(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 672, 140, 0.95);
  tube(sheet, 'M498 300H566Q596 300 598 334L606 470', 27, '#33302e');
  facets(sheet, base, 250, 440, 112, 84);
  sheet.path(
    'M292 258L238 240L262 330L300 350z',
    sheet.linear(
      [238, 240, 300, 340],
      [
        [0, lighter(base, 0.5)],
        [0.6, base],
        [1, darker(base, 0.4)],
      ],
    ),
  );
  paint(
    sheet,
    solid([
      [
        [432, 104],
        [466, 104],
      ],
    ]),
    metal(darker(base, 0.12)),
  );
  facets(sheet, base, 462, 656, 96, 134);
  sheet.ellipse(
    452,
    560,
    13,
    13,
    sheet.linear(
      [440, 548, 464, 572],
      [
        [0, lighter(MATERIALS.brass as string, 0.6)],
        [1, darker(MATERIALS.brass as string, 0.4)],
      ],
    ),
  );
  sheet.ellipse(452, 560, 5, 5, '#6b5226');
  const lid = 'M286 256L330 214Q400 196 470 214L514 256Q400 284 286 256z';
  sheet.path(
    lid,
    sheet.linear(
      [286, 210, 514, 270],
      [
        [0, lighter(base, 0.6)],
        [0.4, base],
        [0.55, lighter(base, 0.35)],
        [1, darker(base, 0.35)],
      ],
    ),
  );
  sheet.stroke('M330 214L352 268M400 203V276M470 214L448 268', darker(base, 0.4), 1.8, 'opacity=".5"');
  paint(
    sheet,
    solid([
      [
        [148, 18],
        [162, 28],
        [182, 26],
        [204, 12],
      ],
    ]),
    wood(OAK),
  );
}

/** The four sides of an octagon that face us, each with its own share of the light. */
function facets(sheet: Sheet, base: string, y1: number, y2: number, r1: number, r2: number): void {
  const edges = [-1, -0.42, 0.42, 1];
  const drop = [0, 0.16, 0.16, 0];
  const lights: [string, string][] = [
    [lighter(base, 0.5), base],
    [lighter(base, 0.78), lighter(base, 0.05)],
    [darker(base, 0.18), darker(base, 0.5)],
  ];
  for (let i = 0; i < 3; i++) {
    const [u, v, du, dv] = [edges[i] as number, edges[i + 1] as number, drop[i] as number, drop[i + 1] as number];
    const [from, to] = lights[i] as [string, string];
    const d = `M${n(400 + r1 * u)} ${n(y1 + r1 * du)}L${n(400 + r1 * v)} ${n(y1 + r1 * dv)}L${n(400 + r2 * v)} ${n(y2 + r2 * dv)}L${n(400 + r2 * u)} ${n(y2 + r2 * du)}z`;
    sheet.path(
      d,
      sheet.linear(
        [400 + r1 * u, y1, 400 + r1 * v, y2],
        [
          [0, from],
          [0.45, i === 1 ? base : to],
          [0.6, i === 1 ? lighter(base, 0.45) : from],
          [1, to],
        ],
      ),
    );
    sheet.stroke(
      `M${n(400 + r1 * v)} ${n(y1 + r1 * dv)}L${n(400 + r2 * v)} ${n(y2 + r2 * dv)}`,
      '#fff',
      2.4,
      'opacity=".45"',
    );
  }
}

export function tamper(sheet: Sheet): void {
  shadow(sheet, 400, 612, 124, 0.95);
  const foot = solid([
    [
      [520, 100],
      [534, 122],
    ],
    [
      [534, 124],
      [606, 124],
    ],
  ]);
  paint(sheet, foot, metal(STEEL));
  top(sheet, foot, STEEL);
  paint(
    sheet,
    solid([
      [
        [488, 50],
        [506, 40],
        [520, 46],
      ],
    ]),
    metal(MATERIALS.brass as string),
  );
  const handle = solid([
    [
      [244, 30],
      [262, 76],
      [306, 92],
      [370, 76],
      [440, 48],
      [492, 48],
    ],
  ]);
  paint(sheet, handle, wood(OAK));
  rings(sheet, handle, OAK, 'tamper', 10);
}

export function pitcher(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  shadow(sheet, 400, 640, 140, 0.95);
  tube(sheet, 'M510 330C640 310 640 560 522 566', 26, base);
  const body = solid([
    [
      [290, 108],
      [330, 112],
      [420, 130],
      [540, 146],
      [610, 142],
      [632, 132],
    ],
  ]);
  paint(sheet, body, color === 'steel' ? metal(base) : glaze(base, 0.4));
  sheet.path(
    'M300 312Q262 276 232 258Q272 246 330 268z',
    sheet.linear(
      [232, 250, 330, 312],
      [
        [0, lighter(base, 0.75)],
        [1, darker(base, 0.2)],
      ],
    ),
  );
  opening(sheet, body, base, 7, { color: '#f4ecdd', depth: 14 });
  sheet.path('M312 286Q276 262 234 258Q276 250 330 272z', lighter(base, 0.3));
}

export function coffeeServer(sheet: Sheet): void {
  shadow(sheet, 400, 640, 150, 0.85);
  tube(sheet, 'M500 330C640 320 640 540 536 556', 22, '#c4d2d0', 0.9);
  liquid(sheet, [
    [
      [500, 158],
      [560, 168],
      [612, 158],
      [632, 140],
    ],
  ]);
  glass(
    sheet,
    solid([
      [
        [300, 98],
        [330, 92],
        [380, 108],
        [480, 158],
        [570, 174],
        [616, 164],
        [636, 144],
      ],
    ]),
    CLEAR,
  );
  const lid = solid([
    [
      [262, 74],
      [286, 84],
      [306, 86],
    ],
  ]);
  paint(sheet, lid, wood(OAK));
  rings(sheet, lid, OAK, 'server', 9);
  top(sheet, lid, OAK);
  paint(
    sheet,
    solid([
      [
        [226, 17],
        [238, 22],
        [262, 14],
      ],
    ]),
    wood(OAK),
  );
  sheet.stroke('M470 470h22M476 560h22', '#fff', 3, 'opacity=".7"');
}
