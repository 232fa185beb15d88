import { block, steelPane } from './block';
import { darker, lighter, lightness, MATERIALS, materialOf } from './color';
import { cup } from './cup';
import { letter } from './lettering';
import { n, roundedRect, type Sheet } from './sheet';
import { metal, paint, shadow, solid, top, tube } from './solid';

const STEEL = MATERIALS.steel as string;
const FLOOR = 690;

export type EspressoMachine = {
  width: number;
  height: number;
  groups?: 1 | 2;
  handle?: string;
  cupsOnTop?: number;
  name: string;
};

/** Seen from the front: head with controls, group with portafilter, steam wand, tray with a cup. */
export function espressoMachine(sheet: Sheet, color: string, look: EspressoMachine): void {
  const body = materialOf(color);
  const { width: w, height: h, groups = 1, handle = MATERIALS.oak as string, cupsOnTop = 0, name } = look;
  const [x, y] = [400 - w / 2, FLOOR - h];
  const headHeight = h * 0.34;
  const trayTop = FLOOR - h * 0.15;

  shadow(sheet, 400, FLOOR - 6, w * 0.54, 0.9);
  for (const foot of [x + w * 0.12, x + w * 0.88]) sheet.path(roundedRect(foot - 22, FLOOR - 16, 44, 16, 6), '#2a2725');

  // The back wall stands behind everything and lies in the shadow of the head.
  const wall = roundedRect(x + 14, y + headHeight * 0.6, w - 28, h - headHeight * 0.6 - 24, 14);
  sheet.path(
    wall,
    sheet.linear(
      [x, y + headHeight, x, FLOOR],
      [
        [0, darker(body, 0.62)],
        [0.3, darker(body, 0.36)],
        [1, darker(body, 0.2)],
      ],
    ),
  );
  sheet.path(
    wall,
    sheet.linear(
      [x, 0, x + w, 0],
      [
        [0, '#fff', 0.16],
        [0.2, '#fff', 0],
        [0.75, '#000', 0],
        [1, '#000', 0.25],
      ],
    ),
  );

  // Tray: its grille is the lit surface in front.
  const grille = `M${n(x + 30)} ${n(trayTop - h * 0.075)}H${n(x + w - 30)}L${n(x + w)} ${n(trayTop + 2)}H${n(x)}z`;
  steelPane(sheet, grille, [x, trayTop - h * 0.075, w, h * 0.08]);
  const slots = 13;
  let slotLines = '';
  for (let i = 1; i < slots; i++) {
    const back = x + 30 + ((w - 60) * i) / slots;
    slotLines += `M${n(back)} ${n(trayTop - h * 0.06)}L${n(x + (w * i) / slots)} ${n(trayTop - 6)}`;
  }
  sheet.stroke(slotLines, '#3a3937', 3.4, 'opacity=".75"');
  block(sheet, { x, y: trayTop, w, h: FLOOR - 14 - trayTop, r: 12, depth: 0 }, body);

  const cups = groups === 2 ? [400 - w * 0.2, 400 + w * 0.2] : [400];
  const full = sheet.symbol(() =>
    cup(sheet, color === 'steel' || color === 'black' ? 'white' : color, {
      width: 140,
      height: 114,
      foot: 0.6,
      handle: 'right',
      coffee: true,
    }),
  );
  for (const cx of cups)
    sheet.use(full, `translate(${n(cx - 400 * 0.56)} ${n(trayTop - h * 0.02 - 690 * 0.56)}) scale(.56)`);

  const wandX = x + w * 0.87;
  tube(
    sheet,
    `M${n(wandX)} ${n(y + headHeight)}C${n(wandX + 12)} ${n(y + headHeight + 70)} ${n(wandX + 6)} ${n(y + headHeight + 90)} ${n(wandX - 8)} ${n(trayTop - h * 0.2)}`,
    13,
    STEEL,
  );
  tube(sheet, `M${n(wandX - 7)} ${n(trayTop - h * 0.23)}L${n(wandX - 10)} ${n(trayTop - h * 0.18)}`, 18, '#8d9092');

  const brewing = sheet.symbol(() => group(sheet, 400, y + headHeight, handle));
  for (const cx of cups) sheet.use(brewing, `translate(${n(cx - 400)} 0)`);

  block(sheet, { x, y, w, h: headHeight, r: 30, depth: 34 }, body);
  sheet.path(
    `M${n(x + 16)} ${n(y + headHeight)}h${n(w - 32)}v16h${n(32 - w)}z`,
    '#120c08',
    `opacity=".3" filter="${sheet.blur(7)}"`,
  );
  rail(sheet, x, y, w, cupsOnTop, color);
  controls(sheet, x, y, w, headHeight, body, handle);
  letter(
    sheet,
    name,
    400,
    y + headHeight * 0.76,
    17,
    body === STEEL ? '#4a4a48' : lightness(body) > 0.7 ? darker(body, 0.5) : lighter(body, 0.75),
    3.4,
    0.7,
  );
}

/** The brewing group: collar, portafilter, its two spouts and the handle that comes towards us. */
function group(sheet: Sheet, cx: number, y: number, handle: string): void {
  const collar = solid(
    [
      [
        [y - 10, 62],
        [y + 22, 62],
      ],
      [
        [y + 22, 54],
        [y + 40, 52],
      ],
    ],
    cx,
  );
  paint(sheet, collar, metal(STEEL));
  tube(sheet, `M${n(cx - 10)} ${n(y + 68)}l-4 26M${n(cx + 12)} ${n(y + 68)}l4 26`, 13, '#9da0a2');
  paint(
    sheet,
    solid(
      [
        [
          [y + 34, 58],
          [y + 52, 57],
          [y + 66, 40],
          [y + 74, 22],
        ],
      ],
      cx,
    ),
    metal('#aeb2b4'),
  );
  tube(sheet, `M${n(cx + 44)} ${n(y + 48)}L${n(cx + 84)} ${n(y + 58)}`, 17, '#a5a8aa');
  tube(sheet, `M${n(cx + 80)} ${n(y + 57)}L${n(cx + 150)} ${n(y + 76)}`, 30, handle);
  sheet.ellipse(cx + 153, y + 77, 11, 15, lighter(handle, 0.12), `transform="rotate(15 ${n(cx + 153)} ${n(y + 77)})"`);
}

/** Cups keep warm on top, behind a low steel rail. */
function rail(sheet: Sheet, x: number, y: number, w: number, count: number, color: string): void {
  const tints = [color === 'steel' ? 'oat' : color === 'black' ? 'white' : color, 'white'];
  const empty = tints.map((tint) =>
    sheet.symbol(() => cup(sheet, tint, { width: 140, height: 114, foot: 0.6, handle: 'none' })),
  );
  for (let i = 0; i < count; i++) {
    const cx = 400 + (i - (count - 1) / 2) * 92;
    sheet.use(empty[i % 2] as string, `translate(${n(cx - 196)} ${n(y - 8 - 338)}) scale(.49)`);
  }
  tube(sheet, `M${n(x + 34)} ${n(y - 4)}v-26H${n(x + w - 34)}v26`, 8, STEEL);
}

function controls(sheet: Sheet, x: number, y: number, w: number, h: number, body: string, handle: string): void {
  const cy = y + h * 0.42;
  const gauge = Math.min(40, w * 0.11);
  const gx = x + w * 0.2;
  sheet.ellipse(
    gx,
    cy,
    gauge + 6,
    gauge + 6,
    sheet.linear(
      [gx - gauge, cy - gauge, gx + gauge, cy + gauge],
      [
        [0, '#f4f4f2'],
        [0.5, '#9a9d9f'],
        [1, '#56585a'],
      ],
    ),
  );
  sheet.ellipse(
    gx,
    cy,
    gauge,
    gauge,
    sheet.radial(gx - 8, cy - 8, gauge * 1.3, [
      [0, '#fffdf6'],
      [1, '#ddd5c4'],
    ]),
  );
  let ticks = '';
  for (let i = 0; i <= 8; i++) {
    const angle = Math.PI * (0.8 + (1.4 * i) / 8);
    ticks += `M${n(gx + Math.cos(angle) * gauge * 0.72)} ${n(cy + Math.sin(angle) * gauge * 0.72)}L${n(gx + Math.cos(angle) * gauge * 0.86)} ${n(cy + Math.sin(angle) * gauge * 0.86)}`;
  }
  sheet.stroke(ticks, '#4b443c', 2);
  sheet.stroke(`M${n(gx)} ${n(cy)}L${n(gx + gauge * 0.42)} ${n(cy - gauge * 0.5)}`, '#a8492c', 3.4);
  sheet.ellipse(gx, cy, 4.5, 4.5, '#4b443c');
  for (const [index, share] of [0.46, 0.58].entries()) {
    const bx = x + w * share;
    sheet.ellipse(bx, cy, 14, 14, darker(body, 0.35));
    sheet.ellipse(
      bx - 1,
      cy - 1.5,
      12.5,
      12.5,
      sheet.linear(
        [bx - 12, cy - 12, bx + 12, cy + 12],
        [
          [0, '#fdfcfa'],
          [1, '#a7a9aa'],
        ],
      ),
    );
    if (index === 0) sheet.ellipse(bx, cy, 3.6, 3.6, '#d98a3a');
  }
  const kx = x + w * 0.82;
  sheet.ellipse(kx + 4, cy + 6, 40, 40, '#120c08', `opacity=".3" filter="${sheet.blur(5)}"`);
  sheet.ellipse(
    kx,
    cy,
    37,
    37,
    sheet.linear(
      [kx - 30, cy - 30, kx + 30, cy + 30],
      [
        [0, lighter(handle, 0.3)],
        [0.5, handle],
        [1, darker(handle, 0.4)],
      ],
    ),
  );
  sheet.ellipse(
    kx - 2,
    cy - 2,
    28,
    28,
    sheet.linear(
      [kx - 24, cy - 24, kx + 24, cy + 24],
      [
        [0, lighter(handle, 0.1)],
        [1, lighter(handle, 0.22)],
      ],
    ),
  );
  sheet.stroke(`M${n(kx)} ${n(cy - 26)}v16`, darker(handle, 0.6), 3.4);
}

/** A boiler on a round foot, an arm to pull down. */
export function leverMachine(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const oak = MATERIALS.oak as string;
  shadow(sheet, 420, 676, 215, 0.95);
  const foot = solid(
    [
      [
        [640, 196],
        [652, 206],
      ],
      [
        [652, 206],
        [674, 206],
      ],
    ],
    420,
  );
  paint(sheet, foot, metal(base));
  top(sheet, foot, base);
  steelPane(sheet, `M318 628a104 19 0 1 0 208 0a104 19 0 1 0 -208 0z`, [318, 610, 208, 40], '#7d7f80');
  sheet.stroke('M336 624H508M328 631H516M340 638H504', '#2e2d2c', 3.4, 'opacity=".7"');
  sheet.group(`transform="translate(${n(392 - 400 * 0.56)} ${n(630 - 690 * 0.56)}) scale(.56)"`, () =>
    cup(sheet, 'white', { width: 140, height: 118, foot: 0.6, handle: 'left', coffee: true }),
  );
  const column = solid(
    [
      [
        [470, 40],
        [560, 36],
        [632, 52],
      ],
    ],
    545,
  );
  paint(sheet, column, metal(base));
  const boiler = solid(
    [
      [
        [236, 74],
        [246, 92],
        [264, 100],
      ],
      [
        [264, 100],
        [478, 100],
      ],
      [
        [478, 100],
        [496, 88],
      ],
    ],
    535,
  );
  paint(sheet, boiler, metal(base));
  top(sheet, boiler, base);
  for (const y of [276, 462])
    paint(
      sheet,
      solid(
        [
          [
            [y, 103],
            [y + 10, 103],
          ],
        ],
        535,
      ),
      metal(color === 'brass' ? (MATERIALS.steel as string) : (MATERIALS.brass as string)),
    );
  paint(
    sheet,
    solid(
      [
        [
          [196, 16],
          [214, 30],
          [232, 26],
        ],
      ],
      535,
    ),
    metal('#4a4745'),
  );
  paint(
    sheet,
    solid(
      [
        [
          [220, 34],
          [238, 40],
        ],
      ],
      535,
    ),
    metal(base),
  );
  // The glass that shows how much water is left.
  sheet.path(
    roundedRect(586, 300, 20, 132, 10),
    sheet.linear(
      [586, 0, 606, 0],
      [
        [0, '#f6fbfa'],
        [0.4, '#bcd0d0'],
        [1, '#6f8486'],
      ],
    ),
  );
  sheet.path(roundedRect(589, 360, 14, 69, 7), '#8fb0b4', 'opacity=".8"');
  // Bridge and group.
  tube(sheet, 'M452 330H392', 46, base);
  const head = solid(
    [
      [
        [244, 34],
        [262, 40],
      ],
      [
        [262, 40],
        [400, 42],
      ],
      [
        [400, 62],
        [430, 62],
      ],
      [
        [430, 54],
        [442, 52],
      ],
    ],
    392,
  );
  paint(sheet, head, metal(base));
  top(sheet, head, base);
  tube(sheet, 'M382 482l-4 30M404 482l4 30', 14, '#9da0a2');
  paint(
    sheet,
    solid(
      [
        [
          [440, 58],
          [462, 57],
          [476, 38],
          [486, 22],
        ],
      ],
      392,
    ),
    metal('#b2b6b8'),
  );
  tube(sheet, 'M346 456L300 470', 18, '#a5a8aa');
  tube(sheet, 'M304 469L214 494', 32, oak);
  // The lever rises to the left.
  tube(sheet, 'M392 236V196', 26, '#aeb1b3');
  tube(sheet, 'M412 214L392 206L250 128', 19, base);
  tube(sheet, 'M262 134L170 84', 34, oak);
  sheet.ellipse(
    392,
    206,
    17,
    17,
    sheet.linear(
      [378, 190, 406, 222],
      [
        [0, '#fff'],
        [1, '#77797a'],
      ],
    ),
  );
  tube(sheet, 'M632 440C668 452 676 500 664 574', 12, MATERIALS.steel as string);
}

/** Tank on the left, brew arm over a steel jug on the right. */
export function filterMachine(sheet: Sheet, color: string): void {
  const base = materialOf(color);
  const steel = MATERIALS.steel as string;
  shadow(sheet, 400, 684, 240, 0.9);
  block(sheet, { x: 180, y: 640, w: 440, h: 44, r: 14, depth: 46 }, base);
  // Tank of smoked glass with water in it.
  sheet.path(
    roundedRect(212, 190, 132, 432, 16),
    sheet.linear(
      [212, 0, 344, 0],
      [
        [0, '#5b6a6c', 0.75],
        [0.14, '#dfeae9', 0.65],
        [0.5, '#b8c9c9', 0.55],
        [0.9, '#7e9092', 0.7],
        [1, '#3f4b4d', 0.8],
      ],
    ),
  );
  sheet.path(
    'M216 370h124v246q0 4-4 4H220q-4 0-4-4z',
    sheet.linear(
      [216, 370, 340, 620],
      [
        [0, '#a9c7cb', 0.85],
        [1, '#67868c', 0.85],
      ],
    ),
  );
  sheet.path('M216 370h124v5H216z', '#eef8f8', 'opacity=".8"');
  sheet.path(roundedRect(228, 206, 10, 398, 5), '#fff', 'opacity=".6"');
  sheet.stroke('M318 420h14M318 460h14M318 500h14M318 540h14', '#fff', 2.4, 'opacity=".75"');
  block(sheet, { x: 200, y: 164, w: 156, h: 44, r: 14, depth: 18 }, base);
  // Arm and basket.
  block(sheet, { x: 330, y: 176, w: 268, h: 60, r: 20, depth: 22 }, base);
  sheet.ellipse(556, 206, 15, 15, darker(base, 0.5));
  sheet.ellipse(
    555,
    205,
    12,
    12,
    sheet.linear(
      [545, 195, 566, 216],
      [
        [0, '#fff'],
        [1, '#a3a5a6'],
      ],
    ),
  );
  sheet.ellipse(555, 205, 3.4, 3.4, '#d98a3a');
  letter(sheet, 'MORGEN', 448, 199, 14, color === 'white' ? '#6d675e' : lighter(base, 0.6), 3);
  paint(
    sheet,
    solid(
      [
        [
          [238, 102],
          [262, 100],
        ],
        [
          [262, 96],
          [318, 72],
          [344, 60],
        ],
      ],
      482,
    ),
    color === 'white' ? metal('#d8d6d1') : metal('#4a4847'),
  );
  // Jug.
  const jug = solid(
    [
      [
        [392, 62],
        [410, 78],
        [450, 96],
        [520, 106],
        [600, 104],
        [636, 98],
      ],
    ],
    482,
  );
  tube(sheet, 'M560 428C650 424 654 560 584 590', 24, color === 'white' ? (MATERIALS.oak as string) : '#2f2d2c');
  paint(sheet, jug, metal(steel));
  const lid = solid(
    [
      [
        [362, 22],
        [372, 44],
        [386, 60],
      ],
      [
        [386, 64],
        [398, 64],
      ],
    ],
    482,
  );
  paint(sheet, lid, metal('#3a3837'));
  sheet.path(
    'M424 396q-26 4 -34 26l30 6z',
    sheet.linear(
      [390, 396, 424, 428],
      [
        [0, '#f5f5f4'],
        [1, '#85888a'],
      ],
    ),
  );
}
