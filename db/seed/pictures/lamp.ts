/** Lamps, lit: the shade glows and lays a warm pool around it. */
import { darker, lighter, MATERIALS, materialOf } from './color';
import { n, type Sheet } from './sheet';
import { finishOf, glaze, metal, outline, paint, rings, shadow, solid, top, tube, wood } from './solid';

const BRASS = MATERIALS.brass as string;
const WARM = '#ffd591';

function glow(sheet: Sheet, cx: number, cy: number, r: number, strength = 0.5): void {
  sheet.ellipse(
    cx,
    cy,
    r,
    r,
    sheet.radial(cx, cy, r, [
      [0, WARM, strength],
      [0.5, WARM, strength * 0.3],
      [1, WARM, 0],
    ]),
  );
}

/** The light that falls from a shade, without an edge. */
function beam(sheet: Sheet, d: string, from: number, to: number): void {
  sheet.path(
    d,
    sheet.linear(
      [0, from, 0, to],
      [
        [0, WARM, 0.46],
        [0.9, WARM, 0],
      ],
    ),
    `filter="${sheet.blur(18)}"`,
  );
}

/** Cloth or opal glass with a light in it. */
function lit(sheet: Sheet, d: string, cx: number, cy: number, r: number, edge: string): void {
  sheet.path(
    d,
    sheet.radial(cx, cy, r, [
      [0, '#fffdf2'],
      [0.3, '#fff1cf'],
      [0.7, '#f6dba8'],
      [1, edge],
    ]),
  );
}

export function mushroomLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  glow(sheet, 400, 430, 340, 0.42);
  shadow(sheet, 400, 676, 120, 0.9);
  const stem = solid([
    [
      [360, 42],
      [460, 46],
      [560, 64],
      [630, 106],
      [672, 118],
    ],
  ]);
  paint(sheet, stem, glaze(base, 0.4));
  sheet.group(`clip-path="${sheet.clip(outline(stem))}"`, () =>
    sheet.path(
      'M280 360h240v180H280z',
      sheet.linear(
        [0, 380, 0, 540],
        [
          [0, WARM, 0.85],
          [1, WARM, 0],
        ],
      ),
    ),
  );
  sheet.ellipse(
    400,
    372,
    218,
    44,
    sheet.radial(
      400,
      372,
      218,
      [
        [0, '#fff8e0'],
        [0.4, '#ffe5ae'],
        [1, darker(base, 0.18)],
      ],
      0.2,
    ),
  );
  const cap = 'M180 372C186 240 280 164 400 164C520 164 614 240 620 372A220 40 0 0 1 180 372z';
  sheet.path(
    cap,
    sheet.radial(330, 250, 330, [
      [0, lighter(base, 0.6)],
      [0.4, base],
      [1, darker(base, 0.34)],
    ]),
  );
  sheet.group(`clip-path="${sheet.clip(cap)}"`, () => {
    sheet.group(`filter="${sheet.blur(14)}"`, () => {
      sheet.stroke('M232 330C246 262 300 214 360 200', '#fffdf6', 24, 'opacity=".75"');
      sheet.stroke('M608 380C600 300 570 250 520 214', darker(base, 0.5), 40, 'opacity=".32"');
    });
    sheet.path(
      'M180 330h440v90H180z',
      sheet.linear(
        [0, 350, 0, 414],
        [
          [0, WARM, 0],
          [1, WARM, 0.6],
        ],
      ),
    );
  });
  sheet.stroke('M182 376A220 38 0 0 0 618 376', '#fff3d0', 3, 'opacity=".8"');
}

export function readingLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const metalOf = () => (color === 'brass' ? metal(base) : glaze(base, 0.4));
  beam(sheet, 'M236 330L96 700H430L330 300z', 300, 690);
  shadow(sheet, 500, 676, 120, 0.95);
  const foot = solid(
    [
      [
        [646, 110],
        [654, 116],
        [672, 116],
      ],
    ],
    500,
  );
  tube(sheet, 'M500 646L580 400', 15, color === 'brass' ? base : '#4a4745');
  tube(sheet, 'M580 400L346 220', 15, color === 'brass' ? base : '#4a4745');
  paint(sheet, foot, metalOf());
  top(sheet, foot, base);
  paint(
    sheet,
    solid(
      [
        [
          [622, 16],
          [648, 20],
        ],
      ],
      500,
    ),
    metal(BRASS),
  );
  for (const [x, y] of [
    [580, 400],
    [346, 220],
  ] as const) {
    sheet.ellipse(
      x,
      y,
      21,
      21,
      sheet.linear(
        [x - 15, y - 15, x + 15, y + 15],
        [
          [0, lighter(BRASS, 0.7)],
          [0.5, BRASS],
          [1, darker(BRASS, 0.5)],
        ],
      ),
    );
    sheet.ellipse(x, y, 7, 7, darker(BRASS, 0.5));
  }
  sheet.group('transform="rotate(18 330 250)"', () => {
    const shade = solid(
      [
        [
          [196, 36],
          [216, 46],
          [250, 62],
          [300, 104],
          [340, 128],
        ],
      ],
      318,
    );
    paint(sheet, shade, metalOf());
    top(sheet, shade, base);
    sheet.ellipse(
      318,
      341,
      126,
      25,
      sheet.radial(
        318,
        336,
        126,
        [
          [0, '#fffdf0'],
          [0.5, '#ffe3a6'],
          [1, '#d9a95c'],
        ],
        0.2,
      ),
    );
  });
}

export function globeLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  glow(sheet, 400, 390, 380, 0.55);
  shadow(sheet, 400, 676, 104, 0.9);
  const foot = solid([
    [
      [572, 70],
      [590, 84],
      [640, 98],
      [672, 102],
    ],
  ]);
  paint(sheet, foot, color === 'oak' ? wood(base) : metal(base));
  if (color === 'oak') rings(sheet, foot, base, 'globe', 12);
  paint(
    sheet,
    solid([
      [
        [552, 62],
        [576, 72],
      ],
    ]),
    metal(BRASS),
  );
  sheet.ellipse(
    400,
    392,
    178,
    178,
    sheet.radial(372, 366, 196, [
      [0, '#fffef8'],
      [0.45, '#fff5dc'],
      [0.8, '#f8dfae'],
      [1, '#dfb678'],
    ]),
  );
  sheet.ellipse(326, 306, 46, 30, '#fff', `opacity=".8" filter="${sheet.blur(10)}" transform="rotate(-36 326 306)"`);
  sheet.stroke('M250 470A178 178 0 0 0 548 480', '#c9a063', 5, `opacity=".4" filter="${sheet.blur(4)}"`);
}

/** Small, cordless, a flat hat on a stick. */
export function portableLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  beam(sheet, 'M270 350L170 690H630L530 350z', 350, 690);
  shadow(sheet, 400, 676, 106, 0.9);
  tube(sheet, 'M400 330V650', 20, base);
  const foot = solid([
    [
      [640, 90],
      [650, 102],
      [672, 104],
    ],
  ]);
  paint(sheet, foot, finishOf(color, base, 0.4));
  top(sheet, foot, base);
  tube(sheet, 'M400 600V652', 20, base);
  const shade = solid([
    [
      [244, 66],
      [258, 92],
      [320, 142],
      [342, 148],
    ],
  ]);
  paint(sheet, shade, finishOf(color, base, 0.4));
  top(sheet, shade, base);
  sheet.ellipse(
    400,
    342,
    147,
    29,
    sheet.radial(
      400,
      340,
      147,
      [
        [0, '#fffdf0'],
        [0.5, '#ffe3a6'],
        [1, '#cf9c50'],
      ],
      0.2,
    ),
  );
  sheet.ellipse(400, 244, 13, 5, BRASS);
}

/** A drum of linen; `legs` decides what it stands on. */
function linenShade(sheet: Sheet, cx: number, y: number, r1: number, r2: number, h: number, edge = '#dcb47a'): void {
  const d = `M${n(cx - r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 1 ${n(cx + r1)} ${n(y)}L${n(cx + r2)} ${n(y + h)}A${n(r2)} ${n(r2 * 0.16)} 0 0 1 ${n(cx - r2)} ${n(y + h)}z`;
  lit(sheet, d, cx - r2 * 0.08, y + h * 0.56, r2 * 1.25, edge);
  sheet.group(`clip-path="${sheet.clip(d)}" opacity=".16"`, () => {
    let weave = '';
    for (let i = -9; i <= 9; i++)
      weave += `M${n(cx + (r1 * i) / 9)} ${n(y - 30)}L${n(cx + (r2 * i) / 9)} ${n(y + h + 40)}`;
    sheet.stroke(weave, '#8a6432', 1.6);
    let weft = '';
    for (let i = 1; i < 16; i++) weft += `M${n(cx - r2)} ${n(y + (h * i) / 16)}q${n(r2)} ${n(r2 * 0.3)} ${n(2 * r2)} 0`;
    sheet.stroke(weft, '#8a6432', 1.2);
  });
  sheet.path(
    `M${n(cx - r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 0 ${n(cx + r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 0 ${n(cx - r1)} ${n(y)}z`,
    '#fff7df',
  );
  sheet.stroke(
    `M${n(cx - r1)} ${n(y)}A${n(r1)} ${n(r1 * 0.16)} 0 0 0 ${n(cx + r1)} ${n(y)}`,
    '#c79a5c',
    4,
    'opacity=".7"',
  );
  sheet.stroke(
    `M${n(cx - r2)} ${n(y + h)}A${n(r2)} ${n(r2 * 0.16)} 0 0 0 ${n(cx + r2)} ${n(y + h)}`,
    '#c79a5c',
    5,
    'opacity=".8"',
  );
}

export function linenLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  glow(sheet, 400, 330, 390, 0.4);
  shadow(sheet, 400, 690, 108, 0.9);
  const body = solid([
    [
      [440, 20],
      [470, 30],
      [520, 84],
      [590, 124],
      [650, 116],
      [686, 88],
    ],
  ]);
  paint(sheet, body, glaze(base, 0.5));
  paint(
    sheet,
    solid([
      [
        [410, 13],
        [446, 18],
      ],
    ]),
    metal(BRASS),
  );
  linenShade(sheet, 400, 170, 142, 210, 236);
}

export function tripodLamp(sheet: Sheet, color: string): void {
  const wooden = materialOf(color);
  glow(sheet, 400, 210, 300, 0.4);
  shadow(sheet, 400, 736, 150, 0.5);
  tube(sheet, 'M404 330L408 716', 15, darker(wooden, 0.3));
  tube(sheet, 'M396 330L274 738', 18, wooden);
  tube(sheet, 'M404 330L530 738', 18, wooden);
  paint(
    sheet,
    solid([
      [
        [314, 26],
        [344, 28],
      ],
    ]),
    metal(BRASS),
  );
  linenShade(sheet, 400, 110, 128, 178, 190);
}

export function arcLamp(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  beam(sheet, 'M186 330L100 740H430L330 330z', 330, 740);
  shadow(sheet, 590, 724, 96, 0.95);
  tube(sheet, 'M590 700C606 420 560 96 392 92C310 90 262 140 258 216', 13, base);
  const foot = solid(
    [
      [
        [694, 84],
        [702, 92],
        [722, 92],
      ],
    ],
    590,
  );
  paint(sheet, foot, finishOf(color, base, 0.4));
  top(sheet, foot, base);
  tube(sheet, 'M591 660V702', 13, base);
  const shade = solid(
    [
      [
        [206, 26],
        [222, 60],
        [262, 98],
        [326, 118],
      ],
    ],
    258,
  );
  paint(sheet, shade, finishOf(color, base, 0.4));
  sheet.ellipse(
    258,
    327,
    117,
    22,
    sheet.radial(
      258,
      326,
      117,
      [
        [0, '#fffdf0'],
        [0.5, '#ffe3a6'],
        [1, '#cf9c50'],
      ],
      0.19,
    ),
  );
}

export function domePendant(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  beam(sheet, 'M200 540L90 790H710L600 540z', 530, 790);
  sheet.stroke('M400 0V250', '#8a6d4c', 6);
  paint(
    sheet,
    solid([
      [
        [236, 18],
        [262, 24],
        [300, 34],
      ],
    ]),
    metal(BRASS),
  );
  const dome = 'M156 540C160 390 260 292 400 292C540 292 640 390 644 540A244 46 0 0 1 156 540z';
  sheet.ellipse(
    400,
    540,
    244,
    46,
    sheet.radial(
      400,
      536,
      244,
      [
        [0, '#fffdf0'],
        [0.45, '#ffe7b4'],
        [1, '#d0a05a'],
      ],
      0.19,
    ),
  );
  sheet.path(
    'M156 540C160 390 260 292 400 292C540 292 640 390 644 540A244 46 0 0 0 156 540z',
    sheet.radial(320, 380, 360, [
      [0, lighter(base, 0.55)],
      [0.45, base],
      [1, darker(base, 0.4)],
    ]),
  );
  sheet.group(`clip-path="${sheet.clip(dome)}"`, () =>
    sheet.stroke('M206 500C216 430 262 364 330 334', '#fffdf6', 30, `opacity=".6" filter="${sheet.blur(13)}"`),
  );
  sheet.ellipse(
    400,
    540,
    244,
    46,
    sheet.radial(
      400,
      540,
      244,
      [
        [0, '#fffdf0'],
        [0.35, '#ffebc0'],
        [1, '#c9924c'],
      ],
      0.19,
    ),
  );
  sheet.ellipse(400, 528, 42, 26, '#fffef6');
  sheet.ellipse(400, 540, 243, 45, 'none', `stroke="${lighter(base, 0.4)}" stroke-width="4" opacity=".8"`);
}

export function bulb(sheet: Sheet): void {
  glow(sheet, 400, 350, 330, 0.6);
  shadow(sheet, 400, 690, 46, 0.7);
  const glassShape =
    'M400 170C306 170 238 240 238 330C238 420 318 452 336 544H464C482 452 562 420 562 330C562 240 494 170 400 170z';
  sheet.path(
    glassShape,
    sheet.radial(390, 340, 210, [
      [0, '#fff4d2', 0.95],
      [0.6, '#ffdc9c', 0.7],
      [1, '#c98f42', 0.75],
    ]),
  );
  sheet.stroke(
    'M372 540L352 350Q360 310 372 350T400 350T428 350T448 350L428 540',
    '#fff8e4',
    9,
    `filter="${sheet.blur(4)}"`,
  );
  sheet.stroke('M372 540L352 350Q360 310 372 350T400 350T428 350T448 350L428 540', '#fffdf4', 4);
  sheet.stroke('M276 380A130 140 0 0 1 340 220', '#fff', 13, `opacity=".75" filter="${sheet.blur(3)}"`);
  const socket = solid([
    [
      [540, 66],
      [560, 64],
    ],
    [
      [560, 60],
      [640, 58],
      [668, 34],
      [684, 22],
    ],
  ]);
  paint(sheet, socket, metal(BRASS));
  let thread = '';
  for (let y = 572; y < 640; y += 19) thread += `M340 ${y}a60 12 0 0 0 120 0`;
  sheet.stroke(thread, darker(BRASS, 0.5), 4, 'opacity=".6"');
}
